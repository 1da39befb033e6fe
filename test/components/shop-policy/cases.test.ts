import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShopPolicy } from '../../../components/shop-policy/shop-policy.ts';
import type { Policy } from '../../../content/documents/policy.ts';
import { serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, fill, open, tell, texts } from './reader.ts';

type Rule = NonNullable<Policy['rules']>[number];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const returnCost = { amount: 1299, currency: 'PLN' };

describe('who pays for sending it back', () => {
  test.each<[string, Partial<Policy>, string]>([
    ['the customer, the shop’s label', { values: { returnDays: 30, returnCost } }, 'Odesłanie kosztuje 12,99 zł.'],
    [
      'the customer, a carrier of their own',
      { rules: [rule('own', { returnPaidBy: 'customer' })] },
      'Za odesłanie płacisz przewoźnikowi.',
    ],
    ['the shop, by its own word', { rules: [rule('free', { returnPaidBy: 'shop' })] }, 'Za odesłanie płacimy my.'],
    [
      'the shop, as long as the law says so',
      { values: { returnDays: 30, returnCost }, countries: ['BR'], lawOn: ['BR'] },
      'Do 27 listopada 2026 za odesłanie płacimy my, później kosztuje ono 12,99 zł.',
    ],
    ['nobody can say', {}, 'Zasady nie mówią, kto płaci za odesłanie: zapytaj sklep.'],
  ])('%s', async (_, change, expected) => {
    const policy = await opened(change);
    await fill(policy, 'delivered', '2026-11-20');
    await vi.waitFor(() => expect(texts(policy, '[part="reply"] p')).toContain(expected));
  });
});

test.each<[string, Partial<Policy>, string]>([
  ['a rule for all items', { rules: [rule('free', { returnPaidBy: 'shop' })] }, 'policy/free/returnPaidBy'],
  [
    'a price of nothing',
    { values: { returnDays: 30, returnCost: { ...returnCost, amount: 0 } } },
    'policy/values/returnCost',
  ],
])('the facts say that sending back is free, by %s', async (_, change, unit) => {
  const policy = await opened(change);
  expect(texts(policy, '[part="facts"] dt')[1]).toBe('Bezpłatne odesłanie paczki');
  expect(all(policy, '[part="facts"] b')[1]?.dataset.unit).toBe(unit);
});

test('every kind of items that rules treat in their own way can be chosen', async () => {
  const policy = await opened({
    rules: [
      rule('apparel', { when: { categories: ['shoes', 'socks'] }, returnDays: 60 }, 'Ubrania i buty'),
      rule('socks', { when: { categories: ['socks'] }, returns: 'sealed-hygiene' }, 'Skarpety'),
    ],
  });
  expect(texts(policy, '[name="item"] option')).toEqual(['Wybierz', 'Ubrania i buty', 'Skarpety', 'Coś innego']);
  await tell(policy, 'socks', '2026-11-20');
  expect(texts(policy, '[part="answer"]')[0]).toContain('zależy od plomby');
  expect(all(policy, '[name="sealed"]')).toHaveLength(2);
});

test('why: the rule of the terms by which the order is judged', async () => {
  const until = { when: { orderedFrom: '2026-01-01' }, returnUntil: '2026-12-31' };
  const policy = await opened({
    validFrom: '2026-11-01',
    values: { returnDays: 14 },
    rules: [rule('now', until, 'Teraz')],
    earlier: [{ id: '2026-01-01', values: { returnDays: 14 }, rules: [rule('then', until, 'Dawniej')] }],
  });
  await fill(policy, 'ordered', '2026-10-20');
  await fill(policy, 'delivered', '2026-10-25');
  await vi.waitFor(() => expect(texts(policy, '[part="answer"]')[0]).toContain('31 grudnia 2026'));
  expect(texts(policy, '[part="why"] strong')).toEqual(['Dawniej, zamówione 1 stycznia 2026 lub później']);
});

test('a year of five digits is a slip of the fingers, and no day', async () => {
  const policy = await opened({});
  await fill(policy, 'delivered', '2026-11-20');
  await vi.waitFor(() => expect(texts(policy, '[part="answer"]')[0]).toContain('21 grudnia 2026'));
  const field = policy.shadowRoot?.querySelector<HTMLInputElement>('[name="delivered"]') as HTMLInputElement;
  field.value = '12026-11-20';
  field.dispatchEvent(new Event('change'));
  await policy.updateComplete;
  expect(texts(policy, '[part="answer"]').join()).not.toMatch(/2026/);
});

async function opened(change: Partial<Policy>): Promise<ShopPolicy> {
  const center = await policyCenter();
  const policy: Policy = { schema: 'policy@1', countries: ['PL'], values: { returnDays: 30 }, sections: [], ...change };
  const { address } = await serveHelp({ ...center, policy });
  return open(html`<shop-policy src=${address}></shop-policy>`);
}

function rule(id: string, promises: Partial<Rule>, title?: string): Rule {
  return { id, rank: id, ...promises, fields: title ? { title: { pl: { text: title } } } : {} };
}
