import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { exceptions } from '../../../content/law/exceptions.ts';
import { shippedLaw, withdrawalLabels } from '../../../content/law/jurisdictions.ts';
import { JurisdictionSchema } from '../../../content/law/schema.ts';
import type { Jurisdiction } from '../../../content/law/types.ts';

const folder = new URL('../../../content/law/jurisdictions/', import.meta.url);
const all = Object.values(shippedLaw.jurisdictions);
const rules = all.flatMap((each) => each.rules.map((rule) => [`${each.id} ${rule.id}`, rule, each] as const));

test('every file is read, under its own name', () => {
  const ids = readdirSync(folder).map((file) => file.replace('.json', '').toUpperCase());
  expect(all.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('every rule has a source', () => {
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter(([, { source }]) => !source).map(([name]) => name)).toEqual([]);
});

test('what was seen is an address; what was recalled says so, or why', () => {
  const seen = rules.filter(([, { sure }]) => sure !== 'recalled');
  expect(seen.filter(([, { source }]) => !/^https?:\/\/\S+$/.test(source ?? '')).map(([name]) => name)).toEqual([]);
});

test('every act that a rule cites is named, and every article has an act', () => {
  for (const [name, { act, article }, { acts }] of rules) {
    if (act) expect(acts, name).toHaveProperty([act]);
    expect(Boolean(article), name).toBe(Boolean(act));
  }
});

test('a rule in force has an article, or says why there is none', () => {
  const bare = rules.filter(([, { status, article, note, sure }]) => {
    return status === 'in-force' && !article && !note && sure !== 'recalled';
  });
  expect(bare.map(([name]) => name)).toEqual([]);
});

test('of two versions of a rule the first has ended when the second begins, unless that is pending', () => {
  for (const { id: country, rules: own } of all)
    for (const a of own)
      for (const b of own)
        if (a !== b && a.id === b.id && a.status === b.status && a.validFrom <= b.validFrom)
          expect(a.validUntil && a.validUntil < b.validFrom, `${country} ${a.id}`).toBe(true);
});

test('every exception of the Union has its national article in Poland and Portugal', () => {
  for (const id of ['EU', 'PL', 'PT'])
    for (const exception of exceptions)
      expect(shippedLaw.jurisdictions[id]?.rules.map((rule) => rule.id)).toContain(`exception.${exception}`);
});

test('the Union, Poland and Portugal are reviewed; what is not is off; America has no law', () => {
  const state = ({ review, off, policyOnly }: Jurisdiction): string =>
    [review?.by, off && 'off', policyOnly && 'policy only'].filter(Boolean).join(' ');
  expect(Object.fromEntries(all.map((each) => [each.id, state(each)]))).toEqual({
    EU: 'maintainers',
    PL: 'maintainers',
    PT: 'maintainers',
    BR: 'off',
    RU: 'off',
    GB: 'off',
    US: 'policy only',
  });
  expect(shippedLaw.jurisdictions.US?.source).toMatch(/^http/);
  expect(all.filter(({ holidays }) => holidays && !holidays.source)).toEqual([]);
});

test('the withdrawal function is in force in the Union and pending where no act was found', () => {
  const status = (id: string) => shippedLaw.jurisdictions[id]?.rules.find((rule) => rule.id === 'withdrawal.function');
  expect(status('EU')).toMatchObject({ status: 'in-force', validFrom: '2026-06-19' });
  expect(status('PL')).toMatchObject({ status: 'pending' });
  expect(status('PT')).toMatchObject({ status: 'pending' });
});

test('what nobody saw says so: the points of article 38 after the sixth, and when digital content is out', () => {
  const of = (id: string, rule: string) => shippedLaw.jurisdictions[id]?.rules.find((each) => each.id === rule);
  const points = shippedLaw.jurisdictions.PL?.rules.filter(({ id }) => id.startsWith('exception')) ?? [];
  const recalled = points.map(({ articleRecalled = false }) => articleRecalled);
  expect(recalled).toEqual(points.map(({ article = '' }) => Number(article.replace('38(1) pkt ', '')) > 6));
  expect(['EU', 'PL', 'PT'].map((id) => of(id, 'exception.digital-started')?.sure)).toEqual(Array(3).fill('recalled'));
  expect(of('PL', 'conformity.period')?.source).toMatch(/darmowapomoc/);
});

test.each<[string, (written: Record<string, unknown>) => void]>([
  ['an unknown rule', (it) => edit(it, 'id', 'withdrawal.whim')],
  ['a value of another rule', (it) => edit(it, 'value', { liable: 'never' })],
  ['a day that does not exist', (it) => edit(it, 'validFrom', '2026-02-30')],
  ['a rule whose source is empty', (it) => edit(it, 'source', ' ')],
  ['a field nobody knows', (it) => edit(it, 'remark', 'x')],
])('the schema refuses %s', (_, spoil) => {
  const written = JSON.parse(readFileSync(new URL('pl.json', folder), 'utf8'));
  expect(v.is(JurisdictionSchema, written)).toBe(true);
  spoil(written);
  expect(v.is(JurisdictionSchema, written)).toBe(false);
});

function edit(written: Record<string, unknown>, key: string, value: unknown): void {
  Object.assign((written.rules as object[])[1] ?? {}, { [key]: value });
}

test('the languages of the interface have labels, and none claims to be official that nobody read', () => {
  expect(Object.keys(withdrawalLabels)).toEqual(expect.arrayContaining(['pl', 'pt-PT', 'ru', 'en']));
  expect(withdrawalLabels.pl).toMatchObject({ confirm: 'Potwierdź odstąpienie od umowy', status: 'reported' });
  expect(withdrawalLabels['pt-PT']).toMatchObject({ withdraw: 'Retrate-se do contrato aqui', status: 'reported' });
  expect(withdrawalLabels.ru).toMatchObject({ status: 'interim', sure: 'recalled' });
});
