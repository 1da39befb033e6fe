import { expect, test } from 'vitest';
import type { Rule } from '../../../content/law/rule.ts';
import type { Law } from '../../../content/law/types.ts';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { ask, order, reviewed, told } from './order.ts';

const law = reviewed('RU', 'BR');

function parcels(country: string, regular: boolean, ...days: (string | undefined)[]): Facts {
  const [one] = order(country, '2026-10-06').items;
  const items = days.map((deliveredOn, at) => ({ ...(one as ItemFacts), id: `${at}`, deliveredOn }));
  return order(country, '2026-10-06', { regular, items });
}

test.each<[string, boolean, string]>([
  ['PL', false, '2026-11-20'],
  ['PL', true, '2026-10-20'],
  ['PT', true, '2026-10-20'],
  ['DE', true, '2026-10-20'],
  ['RU', false, '2026-11-13'],
  ['RU', true, '2026-11-13'],
  ['BR', true, '2026-11-13'],
])('the law of %s names the parcel that counts; regular: %s', (country, regular, expected) => {
  const right = ask('withdrawal', parcels(country, regular, '2026-10-06', '2026-11-06'), '2026-10-10T10:00:00Z', {
    law,
  });
  expect(told(right)).toBe(`open ${expected}`);
});

test('a parcel that no law names is told as recalled, not as known', () => {
  const { doubts } = ask('withdrawal', parcels('BR', true, '2026-10-06', '2026-11-06'), '2026-10-10T10:00:00Z', {
    law,
  });
  expect(doubts).toContainEqual({ doubt: 'recalled', rule: 'withdrawal.start' });
});

test('of several parcels a law may name the first', () => {
  const { PL: own, ...others } = law.jurisdictions;
  const rules = own?.rules.map(
    (rule): Rule => (rule.id === 'withdrawal.start' ? { ...rule, value: { parcel: 'first' } } : rule),
  );
  const changed = { jurisdictions: { ...others, PL: { ...own, rules } } } as Law;
  const facts = parcels('PL', false, '2026-10-06', '2026-11-06');
  expect(told(ask('withdrawal', facts, '2026-10-10T10:00:00Z', { law: changed }))).toBe('open 2026-10-20');
});

test.each<[string, string, string]>([
  ['PT', '2026-06-03', 'open 2026-06-03'],
  ['PT', '2026-06-04', 'closed window-ended'],
  ['PL', '2026-06-03', 'open 2026-06-03'],
  ['PL', '2026-06-04', 'depends'],
  ['DE', '2026-05-18', 'open 2026-05-18'],
])('told late after a home visit, one has as long again as at first: %s on %s', (country, day, expected) => {
  const late = order(country, '2026-01-05', { channel: 'visit', informed: '2026-05-04' });
  const right = ask('withdrawal', late, `${day}T10:00:00Z`);
  expect(told(right)).toBe(expected);
  const recalled = right.doubts.some((each) => 'rule' in each && each.rule === 'withdrawal.uninformed-visit');
  expect(recalled).toBe(country === 'PL');
});

test('told late from a distance, one has fourteen days', () => {
  const late = order('PT', '2026-01-05', { informed: '2026-05-04' });
  expect(told(ask('withdrawal', late, '2026-05-10T10:00:00Z'))).toBe('open 2026-05-18');
});
