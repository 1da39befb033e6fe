import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { itemsOf } from '../../../content/documents/edit/lists.ts';
import { nudgeItem } from '../../../content/documents/edit/nudge.ts';
import { changeText } from '../../../content/documents/edit/texts.ts';
import { setValue } from '../../../content/documents/edit/values.ts';
import { thingsWith } from '../../../content/documents/overview/find.ts';
import { countStandings, type Wanted, wantedBy, wantedOf } from '../../../content/documents/overview/work.ts';
import { type Group, type Listed, overview } from '../../../content/documents/overview.ts';
import { placeNamed, textFieldsOf } from '../../../content/documents/places.ts';
import { starter } from './starter.ts';

const [first] = itemsOf(starter(), 'entries');
const place = (locale: string, field = 'question') =>
  ({ document: 'faq', list: 'entries', entry: first?.id ?? '', field, locale }) as const;
const all = (groups: readonly Group[]): Listed[] =>
  groups.flatMap(({ category, things }) => (category ? [category, ...things] : things));
const listed = async (center: HelpCenter): Promise<Listed | undefined> =>
  all(await overview(center)).find(({ list, entry }) => list === 'entries' && entry === first?.id);

test('every text of the shop is in the list once, questions by category', async () => {
  const center = starter();
  const groups = await overview(center);
  const { faq, policy } = center;
  const policyThings = [policy.sections, policy.rules, policy.reasons, policy.ways].flatMap((list) => list ?? []);
  expect(all(groups)).toHaveLength(faq.categories.length + faq.entries.length + policyThings.length + 1);
  expect(new Set(all(groups).map((thing) => JSON.stringify([thing.list, thing.entry]))).size).toBe(all(groups).length);
  expect(groups[0]?.category?.title).toBe('Dostawa');
  expect(all(groups).filter(({ title }) => title.includes('{'))).toEqual([]);
  expect(groups.at(-1)?.things[0]).toMatchObject({ document: 'shop', entry: 'notice' });
});

test('a category without questions is listed, so that one can be put into it', async () => {
  const { faq, ...center } = starter();
  const groups = await overview({ ...center, faq: { ...faq, entries: [] } });
  expect(groups.filter(({ of }) => of === 'entries')).toHaveLength(faq.categories.length);
});

test.each<[string, (center: HelpCenter) => Promise<HelpCenter>, Record<string, string>]>([
  ['untouched', async (center) => center, { pl: 'current', ru: 'current' }],
  ['with another question', (center) => changeText(center, place('pl'), 'Gdzie?'), { pl: 'current', ru: 'stale' }],
  [
    'with other words alone',
    (center) => changeText(center, place('pl'), 'Gdzie?', { changes: 'words' }),
    { ru: 'current' },
  ],
  [
    'without its question in Russian',
    (center) => changeText(center, place('ru'), ''),
    { ru: 'missing', en: 'current' },
  ],
  [
    'translated by nobody who speaks it',
    (center) => changeText(center, place('ru'), 'Где?', { unreviewed: true }),
    { ru: 'unreviewed' },
  ],
  [
    'as badly as its worst text',
    async (center) => changeText(await changeText(center, place('pl', 'answer'), 'Tu.'), place('ru'), ''),
    { ru: 'missing', en: 'stale' },
  ],
])('a question %s stands so in its languages', async (_, change, standing) => {
  expect((await listed(await change(starter())))?.standing).toMatchObject(standing);
});

const entryAt = { document: 'faq', list: 'entries', entry: first?.id ?? '' } as const;

test.each<[string, Wanted, number]>([
  ['everything', {}, -1],
  ['what is open in Russian', { locale: 'ru', standing: 'open' }, 1],
  ['what is open in English', { locale: 'en', standing: 'open' }, 0],
  ['what is open in any language', { standing: 'open' }, 1],
  ['what is missing in Russian', { locale: 'ru', standing: 'missing' }, 1],
  ['what is to look at in Russian', { locale: 'ru', standing: 'stale' }, 0],
  ['what nobody adopted', { standing: 'not-adopted' }, 1],
  ['some words', { words: ' MOJA paczka ' }, 1],
  ['words that are nowhere', { words: 'xyzzy' }, 0],
])('a list of %s', async (_, wanted, count) => {
  const [, second] = itemsOf(starter(), 'entries');
  const center = setValue(
    await changeText(starter(), place('ru'), ''),
    { ...entryAt, entry: second?.id ?? '', field: 'adopted' },
    false,
  );
  const groups = await overview(center);
  const things = wantedOf(groups, wanted).flatMap((group) => group.things);
  expect(things).toHaveLength(count < 0 ? groups.flatMap((group) => group.things).length : count);
});

test.each<[string, string, boolean]>([
  ['words of an answer', 'numer zamówienia', true],
  ['words of another language', 'Номер ', true],
  ['a number that the shop fills in', ' 14  DNI ', true],
  ['words that are nowhere', 'xyzzy', false],
  ['the notation of a value', '{returnDays', false],
])('%s are found in texts as they are read', (_, words, isFound) => {
  expect(thingsWith(starter(), words).length > 0).toBe(isFound);
});

test('what is found is shown where it stands, in the language that is wanted', async () => {
  const center = await changeText(
    await changeText(starter(), place('pl', 'answer'), 'Kod xyzzy jest w wiadomości.'),
    place('ru', 'answer'),
    'Длинное начало ответа, которое никто не дочитает до конца: код  XYZZY в письме.',
  );
  const thing = `faq/${first?.id}`;
  expect(thingsWith(center, 'xyzzy')).toEqual([
    { thing, locale: 'pl', before: 'Kod ', words: 'xyzzy', after: ' jest w wiadomości.' },
  ]);
  expect(thingsWith(center, 'Xyzzy', 'ru')).toEqual([
    { thing, locale: 'ru', before: '… никто не дочитает до конца: код ', words: 'XYZZY', after: ' в письме.' },
  ]);
});

test('a thing is called in each language what it is called there', async () => {
  const center = await changeText(starter(), place('en'), '');
  const { title, titles } = (await listed(center)) ?? {};
  expect([title, titles?.pl]).toEqual(['Gdzie jest moja paczka?', title]);
  expect(titles?.ru).toMatch(/[а-я]/);
  expect(titles?.en).toBeUndefined();
});

test.each<[string, readonly string[], string, Wanted]>([
  ['a translator of one language', ['pt-PT'], 'pl', { locale: 'pt-PT' }],
  ['a translator of two, of which one is read', ['pt-PT', 'ru'], 'ru', { locale: 'ru' }],
  ['whoever writes in all', ['pl', 'pt-PT', 'ru'], 'pl', {}],
  ['whoever writes in none', [], 'pl', {}],
])('the list begins with what concerns %s', (_, own, spoken, wanted) => {
  expect(wantedBy(own, ['pl', 'pt-PT', 'ru'], spoken)).toEqual(wanted);
});

test('what stands in other texts is in the list beside what has it in its title', async () => {
  const groups = await overview(starter());
  const found = thingsWith(starter(), 'zapieczętowane').map(({ thing }) => thing);
  expect(found).toContain('policy/hygiene');
  const things = wantedOf(groups, { words: 'moja paczka', found: ['policy/hygiene'] }).flatMap((group) => group.things);
  expect(things.map(({ entry }) => entry)).toEqual(['parcel-where', 'hygiene']);
});

test('a rule tells what it is for, which is all that is known of one without a title', async () => {
  const rules = (await overview(starter())).find(({ of }) => of === 'rules')?.things ?? [];
  expect(rules.find(({ entry }) => entry === 'portugal')).toMatchObject({ title: '', when: { countries: ['PT'] } });
  expect(rules.find(({ entry }) => entry === 'everything')?.when).toBeUndefined();
});

test('the work of a translator is counted without what nobody adopted', async () => {
  const center = await changeText(starter(), place('ru'), '');
  const before = countStandings(await overview(center), 'ru');
  expect(before).toMatchObject({ missing: 1, stale: 0 });
  const after = setValue(center, { ...entryAt, field: 'adopted' }, false);
  expect(countStandings(await overview(after), 'ru')).toMatchObject({ missing: 0, current: before.current });
});

test.each<['up' | 'down', number, number]>([
  ['up', 1, 0],
  ['down', 0, 1],
  ['up', 0, 0],
  ['down', 4, 4],
])('%s moves question %i of a category to %i, and no other', (to, from, expected) => {
  const inFirst = (center: HelpCenter) =>
    itemsOf(center, 'entries').filter(({ category }) => category === first?.category);
  const center = starter();
  const { id = '' } = inFirst(center)[from] ?? {};
  const moved = nudgeItem(center, 'entries', id, to);
  expect(inFirst(moved).findIndex((entry) => entry.id === id)).toBe(expected);
  const others = (each: HelpCenter) => itemsOf(each, 'entries').filter((entry) => entry.id !== id);
  expect(others(moved).map((entry) => entry.id)).toEqual(others(center).map((entry) => entry.id));
});

test.each([
  [`faq/${first?.id}/question`, 'entries'],
  [`faq/${first?.id}/terms`, 'entries'],
  ['policy/christmas/note', 'rules'],
  ['shop/notice/text', undefined],
  ['shop/contact/chat', undefined],
  ['policy/values/returnDays', undefined],
  ['policy/policy/returnAddress', undefined],
])('%s can hold something', (unit, list) => {
  const found = placeNamed(starter(), unit);
  expect(found).toBeDefined();
  expect(found?.list).toBe(list);
});

test.each([
  'faq/nothing/question',
  'faq/__proto__/question',
  `faq/${first?.id}/body`,
  'mail/a/b',
  'shop/contact/fax',
  '',
])('%j is no place', (unit) => {
  expect(placeNamed(starter(), unit)).toBeUndefined();
});

test('a notice that is not begun has no text to type into', () => {
  const { notice: _, ...shop } = starter().shop;
  expect(placeNamed({ ...starter(), shop }, 'shop/notice/text')).toBeUndefined();
});

test.each([
  [{ document: 'faq', list: 'entries', entry: 'a' }, ['question', 'answer']],
  [{ document: 'policy', list: 'rules', entry: 'a' }, ['title', 'note']],
  [{ document: 'shop', entry: 'notice' }, ['text']],
] as const)('%j has these texts', (thing, fields) => {
  expect(textFieldsOf(thing)).toEqual(fields);
});
