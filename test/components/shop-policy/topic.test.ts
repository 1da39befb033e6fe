import { expect as accessible } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, one, open, press, texts } from './reader.ts';

type Rule = NonNullable<HelpCenter['policy']['rules']>[number];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

test('one rule in a line, and why on request, with the way to all terms', async () => {
  const policy = await open(html`<shop-policy src=${await gifts({})} topic="christmas"></shop-policy>`);
  expect(texts(policy, 'summary')).toEqual([
    'Możesz je zwrócić do 24 stycznia 2027, nawet jeśli zwykły termin minie wcześniej. Dlaczego?',
  ]);
  expect(one(policy, '.answer').checkVisibility()).toBe(false);
  await press(policy, 'summary');
  await vi.waitFor(() => expect(one(policy, '.answer').checkVisibility()).toBe(true));
  expect(texts(policy, '.answer p')).toEqual(['Na święta', 'Za odesłanie płacimy my.', 'Pełne zasady']);
  expect(one(policy, '[part="more"]').getAttribute('href')).toBe('/returns');
  expect(all(policy, '[data-unit]').map(({ dataset }) => dataset.unit)).toEqual([
    'policy/christmas/returnUntil',
    'policy/christmas/title',
    'policy/christmas/returnPaidBy',
  ]);
  await accessible(policy).to.be.accessible();
});

test.each<[string, string, Partial<Rule>]>([
  ['no such rule', 'unknown', {}],
  ['a day that is over', 'christmas', { returnUntil: '2026-11-21' }],
  ['a season that has not begun', 'christmas', { when: { orderedFrom: '2026-11-23' } }],
  ['a country to which nothing is delivered', 'christmas', { when: { countries: ['PT'] } }],
  ['a season that is over', 'christmas', { when: { orderedUntil: '2026-11-21' } }],
])('nothing at all for %s', async (_, topic, rule) => {
  const address = await gifts(rule);
  const page = await open(html`
    <shop-policy src=${address}></shop-policy>
    <shop-policy src=${address} topic=${topic}></shop-policy>
  `);
  const policy = page.parentElement?.querySelector('shop-policy[topic]');
  await vi.waitFor(() => expect(policy?.shadowRoot?.querySelector('.help')).not.toBe(null));
  expect(policy?.shadowRoot?.textContent?.trim()).toBe('');
  expect(policy?.getBoundingClientRect().height).toBe(0);
});

test.each([
  ['the first day of its season, by the clock of the shop', '2026-11-15T23:00:00Z', 1],
  ['the evening before', '2026-11-15T22:59:59Z', 0],
])('on %s', async (_, now, times) => {
  vi.setSystemTime(new Date(now));
  const address = await gifts({ when: { orderedFrom: '2026-11-16' } });
  const policy = await open(html`
    <shop-policy src=${address}></shop-policy>
    <shop-policy src=${address} topic="christmas"></shop-policy>
  `);
  const topic = policy.parentElement?.querySelector('shop-policy[topic]');
  await vi.waitFor(() => expect(topic?.shadowRoot?.querySelector('.help')).not.toBe(null));
  expect(topic?.shadowRoot?.querySelectorAll('[part="topic"]')).toHaveLength(times);
});

/** A help centre with a rule for the season. */
async function gifts(change: Partial<Rule>): Promise<string> {
  const center = await policyCenter();
  const rule: Rule = {
    id: 'christmas',
    rank: 'f',
    returnUntil: '2027-01-24',
    returnPaidBy: 'shop',
    fields: { title: { pl: { text: 'Na święta' } } },
    ...change,
  };
  const policy = { ...center.policy, rules: [...(center.policy.rules ?? []), rule] };
  const shop = { ...center.shop, links: { ...center.shop.links, returns: '/returns' } };
  const { address } = await serveHelp({ ...center, shop, policy });
  return address;
}
