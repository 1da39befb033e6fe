import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { check } from '../../../content/documents/check.ts';
import { blocks } from '../../../content/documents/finding.ts';
import { publishFaq } from '../../../content/documents/publish/documents.ts';
import { stateOf } from '../../../content/documents/state.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { adviceOn } from '../../../content/starter/advice.ts';
import { begin } from '../../../content/starter/begin.ts';
import type { Told } from '../../../content/starter/told.ts';
import { starter } from '../documents/starter.ts';

const told: Told = {
  name: 'Sklep Las',
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  currency: 'PLN',
  phone: '+48 600 100 200',
  email: 'pomoc@las.pl',
  address: 'ul. Leśna 1, 00-001 Warszawa',
  locales: ['pl', 'ru'],
  preset: 'clothes-and-shoes',
  abroad: false,
  facts: {
    returnDays: 30,
    countedFrom: 'delivery',
    paidBy: 'customer',
    returnCost: 1500,
    freeReturnFrom: 20000,
    complaintReplyDays: 14,
    refundDays: 5,
    warrantyYears: 2,
    replyHours: 24,
    opens: '09:00',
    closes: '17:00',
  },
  kept: [],
  texts: {},
  values: {},
};
const from = (changes: Partial<Told> = {}, all = false): Promise<HelpCenter> =>
  begin({ ...told, ...changes }, starter(), all);

test('nothing that was not kept is public', async () => {
  const center = await from();
  expect(center.faq.entries.every(({ adopted }) => adopted === false)).toBe(true);
  expect(center.policy.sections).toEqual([]);
  expect(center.policy.rules?.every(({ adopted }) => adopted === false)).toBe(true);
  expect((await publishFaq(center, 'pl')).entries).toEqual([]);
  expect(JSON.stringify(center.shop.about) + JSON.stringify(center.shop.contact)).not.toMatch(/tarnina/i);
});

test('what was kept is public, in the languages that were chosen, without anything that stops it', async () => {
  const center = await from({ kept: ['faq/return-how', 'policy/refund', 'rule/underwear'] });
  const { entries } = await publishFaq(center, 'ru');
  expect(entries.map(({ id }) => id)).toEqual(['return-how']);
  expect(JSON.stringify(entries)).toContain('Sklep Las');
  expect(center.policy.sections.map(({ id }) => id)).toEqual(['refund']);
  expect(center.policy.rules?.filter(({ adopted }) => adopted !== false).map(({ id }) => id)).toEqual(['underwear']);
  expect(Object.keys(center.faq.entries[0]?.fields.question ?? {})).toEqual(['pl', 'ru']);
  const findings = await check(center, { now: new Date('2026-11-22T10:00:00Z') });
  expect(findings.filter(({ severity }) => severity === 'blocks')).toEqual([]);
});

test.each([[['pt-PT', 'en']], [['ru']], [['en', 'pl']]])(
  'texts begin in %j, and all others are good translations',
  async (locales) => {
    const center = await from({ locales, country: 'PT', timeZone: 'Europe/Lisbon', currency: 'EUR' }, true);
    const [source = ''] = locales;
    for (const { fields } of center.faq.entries)
      for (const locale of locales) expect(await stateOf(fields.answer, locale, source)).toBe('current');
    const findings = await check(center, { now: new Date('2026-11-22T10:00:00Z') });
    expect(findings.filter(({ code }) => /^(stale|shape|source|locale)/.test(code))).toEqual([]);
  },
);

test('an answer that was written anew hides its translations until somebody looks at them', async () => {
  const center = await from({ kept: ['faq/exchange'], texts: { 'faq/exchange': 'Nie wymieniamy.' } });
  const [entry] = (await publishFaq(center, 'ru')).entries;
  expect(entry).toMatchObject({ id: 'exchange', lang: 'pl' });
  expect(JSON.stringify(entry)).toContain('Nie wymieniamy.');
});

test.each<[Partial<Told['facts']>, string, number | string]>([
  [{ returnDays: 7 }, 'returnDays', 14],
  [{ complaintReplyDays: 30 }, 'complaintReplyDays', 14],
  [{ refundDays: 30 }, 'refundDays', 7],
  [{ warrantyYears: 1 }, 'warrantyYears', 2],
  [{ countedFrom: 'order' }, 'countedFrom', 'delivery'],
])('the law says to %j what %s should be', async (facts, fact, mend) => {
  const advice = (changes: Partial<Told['facts']>) =>
    from({ facts: { ...told.facts, ...changes } }).then((center) => adviceOn(center, shippedLaw, '2026-11-22'));
  expect(await advice({})).toEqual([]);
  const [first] = await advice(facts);
  expect(first).toMatchObject({ fact, mend, countries: ['PL'] });
  expect(await advice({ ...facts, [fact]: mend })).toEqual([]);
});

test('whoever pays, the policy says so, and nothing stops it', async () => {
  for (const paidBy of ['shop', 'customer'] as const) {
    const center = await from({ facts: { ...told.facts, paidBy, returnCost: undefined, freeReturnFrom: undefined } });
    expect(adviceOn(center, shippedLaw, '2026-11-22')).toEqual([]);
    expect(blocks(await check(center))).toBe(false);
    // what would have to name a price is no offer
    expect(center.faq.entries.map(({ id }) => id)).not.toContain('return-cost');
  }
});
