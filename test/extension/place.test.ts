import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import type { DocumentName, HelpCenter } from '../../content/documents/center.ts';
import { placeName, unitMap } from '../../content/documents/changes.ts';
import { demands, refundWays, returnKinds, returnMethods } from '../../content/documents/choices.ts';
import type { Spot } from '../../content/documents/finding-place.ts';
import { documentSchemas, isIdList, shapeOf } from '../../content/documents/schemas.ts';
import { placeWords, unitWords } from '../../extension/lib/place.ts';
import { shownOf, valueWords } from '../../extension/lib/value-words.ts';
import { resources } from '../../locales/rim.ts';
import { starter } from '../content/documents/starter.ts';
import { wordsIn } from './words.ts';

const locales = Object.keys(resources);
const center = starter();
const entry = center.faq.entries.find(({ id }) => id === 'return-window') ?? center.faq.entries[0];

test.each(locales)('every unit of the starter is called by words in %s', async (locale) => {
  const words = await wordsIn(locale, center);
  for (const unit of unitMap(center).values()) {
    const said = placeWords(words, unit);
    expect(said, placeName(unit)).not.toContain(words.say('place:thing.other'));
    expect(said, placeName(unit)).not.toMatch(raw);
  }
});

test.each(locales)('so is every field that a help centre can have in %s', async (locale) => {
  const words = await wordsIn(locale, center);
  for (const place of placesOfSchemas()) {
    const said = placeWords(words, place);
    expect(said, JSON.stringify(place)).not.toContain(words.say('place:thing.other'));
    expect(said, JSON.stringify(place)).not.toMatch(raw);
  }
});

/** What only programs say: names in camel case or with low lines, paths. */
const raw = /^[^·]*(?!WhatsApp)(\b\p{Ll}+\p{Lu}|_|\/)/u;

function placesOfSchemas(): Spot[] {
  return Object.entries(documentSchemas).flatMap(([name, { entries }]): Spot[] => {
    const document = name as DocumentName;
    return Object.entries(entries as Record<string, GenericSchema>).flatMap(([key, schema]): Spot[] => {
      const { item, entries: own, value } = shapeOf(schema);
      if (key === 'schema' || value) return [];
      if (isIdList(shapeOf(schema)) && item)
        return [
          { document, list: key, entry: 'x' },
          ...fieldsOf(item).map((field) => ({ document, list: key, entry: 'x', field })),
        ];
      if (own) return fieldsOf(schema).map((field) => ({ document, entry: key, field }));
      return [{ document, entry: document, field: key }];
    });
  });
}

function fieldsOf(schema: GenericSchema): string[] {
  const { fields, ...rest } = shapeOf(schema).entries ?? {};
  const texts = fields ? Object.keys(shapeOf(fields).entries ?? {}) : [];
  return [...Object.keys(rest).filter((field) => field !== 'id'), ...texts];
}

test.each([
  ['pl', 'Odpowiedź', 'polski'],
  ['pt-PT', 'Resposta', 'polaco'],
  ['ru', 'Ответ', 'польский'],
  ['en', 'Answer', 'Polish'],
])('an answer is told by its question in %s', async (locale, answer, language) => {
  const words = await wordsIn(locale, center);
  const question = words.names?.things[`faq/${entry?.id}`]?.titles[locale];
  expect(question).toMatch(/\p{L}{3}/u);
  expect(unitWords(words, `faq/${entry?.id}/answer:pl`)).toBe(`${answer} · ${question} · ${language}`);
});

test('a long question is cut between words, and one with a value has it filled in', async () => {
  const long = starter();
  const [first] = long.faq.entries;
  const texts = { pl: { text: `Ile dni (${'{returnDays}'}) ${'naprawdę '.repeat(10)}mam?` } };
  const entries = [{ ...first, fields: { ...first?.fields, question: texts } }, ...long.faq.entries.slice(1)];
  const changed = { ...long, faq: { ...long.faq, entries } } as HelpCenter;
  const words = await wordsIn('pl', changed);
  const said = unitWords(words, `faq/${first?.id}/question`);
  expect(said).toMatch(/^Pytanie · Ile dni \(\d+\) (naprawdę )+…$/);
  expect(said.length).toBeLessThan(75);
});

test.each<[string, string, unknown, string, string]>([
  ['policy/values', 'returnDays', 14, '14 dni', '14 days'],
  ['policy/values', 'warrantyYears', 2, '2 lata', '2 years'],
  ['policy/values', 'freeReturnFrom', { amount: 20_050, currency: 'PLN' }, '200,50 zł', 'PLN 200.50'],
  ['policy/policy', 'validFrom', '2026-11-22', '22 listopada 2026', '22 November 2026'],
  ['policy/policy', 'countries', ['PL', 'PT'], 'Polska, Portugalia', 'Poland, Portugal'],
  ['policy/shoes', 'returnPaidBy', 'customer', 'klient', 'the customer'],
  [
    'policy/shoes',
    'returnMethods',
    ['by-mail', 'in-store'],
    'pocztą lub kurierem, w sklepie',
    'by post or courier, in the shop',
  ],
  ['policy/shoes', 'restockingFee', 10, '10%', '10%'],
  [
    'policy/shoes',
    'returnDays',
    'portugalRejectionDays',
    'Portugalia: dni na odrzucenie wadliwej rzeczy',
    'Portugal: days to reject a faulty item',
  ],
  [
    'policy/shoes',
    'when',
    { countries: ['PT'], discountFrom: 30 },
    'Dostawa do: Portugalia; Obniżka co najmniej o: 30%',
    'Delivered to: Portugal; Reduced by at least: 30%',
  ],
  ['shop/requests', 'acknowledges', true, 'tak', 'yes'],
  ['shop/shop', 'locales', ['pl', 'pt-PT'], 'polski, europejski portugalski', 'Polish, European Portuguese'],
  ['shop/about', 'country', 'PL', 'Polska', 'Poland'],
  [
    'shop/hours',
    'week',
    [{ days: ['monday', 'tuesday'], opens: '09:00', closes: '17:00' }],
    'pon., wt. 9:00–17:00',
    'Mon, Tue 9:00–17:00',
  ],
  ['shop/hours', 'exceptions', [{ from: '2027-01-02' }], '2 stycznia 2027: zamknięte', '2 January 2027: closed'],
  ['faq/x', 'action', 'track', 'śledź paczkę', 'track a parcel'],
  ['faq/x', 'terms', ['oddać', 'zwrot'], 'oddać, zwrot', 'oddać, zwrot'],
])('%s/%s is written as people do', async (thing, field, value, polish, english) => {
  const [document, name] = thing.split('/') as [DocumentName, string];
  const place = { document, entry: name, field };
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  expect(plain(valueWords(await wordsIn('pl', center), place, value))).toBe(polish);
  expect(plain(valueWords(await wordsIn('en', center), place, value))).toBe(english);
});

test.each(locales)('no value of the starter is shown as programs write it in %s', async (locale) => {
  const words = await wordsIn(locale, center);
  for (const unit of unitMap(center).values()) {
    if (unit.locale) continue;
    const said = valueWords(words, unit, unit.value);
    expect(said, placeName(unit)).not.toMatch(/\d{4}-\d{2}-\d{2}|\btrue\b|\bfalse\b|\[object|"/);
    expect(choices.filter((choice) => said.includes(choice))).toEqual([]);
  }
});

const choices = [...returnKinds, ...returnMethods, ...refundWays, ...demands].filter((each) => each.includes('-'));

test('of a whole thing a reader sees its words in one language, and no bookkeeping', async () => {
  const words = await wordsIn('ru', center);
  const units = [...unitMap(center).values()].filter((unit) => unit.entry === entry?.id);
  const shown = shownOf(words, units);
  expect(shown.map(({ locale }) => locale).filter((each) => each)).not.toContain('pl');
  expect(shown.map(({ field }) => field)).toEqual(expect.arrayContaining(['question', 'answer', 'category']));
  expect(shown.map(({ field }) => field)).not.toContain('rank');
  expect(valueWords(words, { document: 'faq', entry: 'x', field: 'category' }, entry?.category)).toMatch(/[а-я]/);
});
