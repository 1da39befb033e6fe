import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { SaySite } from '../../../content/documents/publish/words.ts';
import { publish } from '../../../content/documents/publish.ts';
import type {
  PublishedFaq,
  PublishedHelp,
  PublishedPolicy,
  PublishedShop,
} from '../../../content/documents/published.ts';
import {
  EarlierPolicySchema,
  FaqSchema,
  HelpSchema,
  PolicySchema,
  ShopSchema,
} from '../../../content/documents/published-schemas.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { rim } from '../../../locales/rim.ts';
import { centers } from './arbitrary.ts';
import { starter } from './starter.ts';

const words = (locale: string): SaySite => rim(locale);
const schemas = { shop: ShopSchema, policy: PolicySchema, faq: FaqSchema };

function policyIn(files: ReadonlyMap<string, string>, help: PublishedHelp, locale: string): PublishedPolicy {
  return JSON.parse(files.get(help.files[locale]?.policy ?? '') ?? '');
}

async function published(center: HelpCenter, site = false) {
  const { files, findings } = await publish(center, { words, site });
  const help = JSON.parse(files.get('help.json') ?? 'null') as PublishedHelp;
  const file = (locale: string, name: 'shop' | 'policy' | 'faq') => JSON.parse(files.get(help.files[locale]![name])!);
  return {
    files,
    findings,
    help,
    faq: (l: string): PublishedFaq => file(l, 'faq'),
    shop: (l: string): PublishedShop => file(l, 'shop'),
  };
}

test('what is published of any valid help centre is valid, and the manifest comes last', async () => {
  await fc.assert(
    fc.asyncProperty(centers, async (center) => {
      const { files, findings } = await publish(center, { words, site: true });
      expect(findings.filter(({ severity }) => severity === 'blocks')).toEqual([]);
      expect([...files.keys()].at(-1)).toBe('help.json');
      const help = v.parse(HelpSchema, JSON.parse(files.get('help.json') ?? ''));
      for (const locale of help.locales)
        for (const name of ['shop', 'policy', 'faq'] as const)
          v.parse(schemas[name] as v.GenericSchema, JSON.parse(files.get(help.files[locale]?.[name] ?? '') ?? ''));
      for (const locale of help.locales)
        for (const { file, validFrom } of policyIn(files, help, locale).earlier ?? [])
          expect(v.parse(EarlierPolicySchema, JSON.parse(files.get(file) ?? ''))).toMatchObject({ locale, validFrom });
    }),
    { numRuns: 40 },
  );
});

test('the same help centre gives the same files; a changed text changes its file, the revision, and no other language', async () => {
  const before = await published(starter());
  expect((await published(starter())).help).toEqual(before.help);
  const center = structuredClone(starter());
  center.faq.entries[0]!.fields.answer['ru']!.text += ' Ещё слово.';
  const after = await published(center);
  expect(after.help.revision).not.toBe(before.help.revision);
  expect(after.help.files['ru']!.faq).not.toBe(before.help.files['ru']!.faq);
  expect(after.help.files['pl']).toEqual(before.help.files['pl']);
});

test('nothing is published while something blocks', async () => {
  const center = structuredClone(starter());
  center.faq.entries[0]!.fields.answer['pl']!.text = '{nobody}';
  const { files, findings } = await publish(center, { words });
  expect(files.size).toBe(0);
  expect(findings.map(({ code }) => code)).toContain('value-unknown');
});

const days: [string, (n: number) => string][] = [
  ['pl', (n) => `${n} ${n === 1 ? 'dzień' : 'dni'}`],
  ['pt-PT', (n) => `${n} ${n === 1 ? 'dia' : 'dias'}`],
  ['ru', (n) => `${n} ${{ one: 'день', few: 'дня' }[new Intl.PluralRules('ru').select(n) as 'one'] ?? 'дней'}`],
  ['en', (n) => `${n} ${n === 1 ? 'day' : 'days'}`],
];

test.each(days)('changing returnDays changes every text that quotes it, in %s', async (locale, expected) => {
  const center = structuredClone(starter());
  const quoting = center.faq.entries.filter(({ fields }) => fields.answer[locale]?.text.includes('returnDays'));
  expect(quoting.length).toBeGreaterThan(1);
  for (const n of [1, 2, 5, 14, 22, 100]) {
    Object.assign(center.policy, { countries: ['US'], values: { ...center.policy.values, returnDays: n } });
    const { faq } = await published(center);
    const texts = faq(locale).entries.filter(({ id }) => quoting.some((entry) => entry.id === id));
    for (const { answer } of texts) expect(plainText(answer)).toMatch(new RegExp(`(^|\\D)${n}\\s`));
    const all = texts
      .map(({ answer }) => plainText(answer))
      .join('\n')
      .replace(/\u00A0/g, ' ');
    expect(all).toContain(expected(n));
  }
});

test('an entry without a text in a language is shown, whole, in the first that has it, and says so', async () => {
  const center = structuredClone(starter());
  delete center.faq.entries[0]!.fields.answer['ru'];
  const { faq } = await published(center);
  const [first] = faq('ru').entries;
  const [english] = faq('en').entries;
  expect(first).toEqual({ ...english, lang: 'en' });
});

test('a stale text is shown with a mark, or hidden where it asks for that', async () => {
  const center = structuredClone(starter());
  const fields = center.faq.entries[0]!.fields;
  fields.answer['pl']!.text += ' Nowe zdanie.';
  fields.answer['ru']!.hide = true;
  const { faq } = await published(center);
  expect(faq('pt-PT').entries[0]).toMatchObject({ updating: true });
  expect(faq('ru').entries[0]).toMatchObject({ lang: 'en', updating: true });
  expect(faq('pl').entries[0]).not.toHaveProperty('updating');
});

test('an entry that is not adopted is in no file, not even among the related ones', async () => {
  const center = structuredClone(starter());
  center.faq.entries[0]!.adopted = false;
  const { files } = await published(center, true);
  const { id, fields } = center.faq.entries[0]!;
  expect(files.has(`pl/faq/${id}.html`)).toBe(false);
  for (const text of files.values()) expect(text).not.toContain(fields.question['pl']!.text);
});

test('public holidays of the shop are among its exceptions, after its own', async () => {
  const { hours } = (await published(starter())).shop('pl');
  expect(hours?.exceptions.map(({ from }) => from)).toEqual(
    expect.arrayContaining(['2026-11-11', '2027-03-29', '2030-06-20']),
  );
  expect(hours?.exceptions[0]?.from).toBe(starter().shop.hours?.exceptions?.[0]?.from);
});

test('authoring data stays private', async () => {
  const { files } = await published(starter(), true);
  for (const [name, text] of files) expect(text, name).not.toMatch(/"(of|unreviewed|adopted|rank)":/);
});
