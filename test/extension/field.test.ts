import { expect, test } from 'vitest';
import { type FieldView, fieldView, type OpenField, ownLocale } from '../../extension/lib/background/field.ts';
import { publishDraft } from '../../extension/lib/background/publish.ts';
import { confirmField, meanField, typeField } from '../../extension/lib/background/typing.ts';
import { centerOf, changesOf, discarded, pendingOf, undone } from '../../extension/lib/draft.ts';
import { previewsOf } from '../../extension/lib/preview.ts';
import { closedUnits } from '../../extension/lib/units.ts';
import { starter } from '../content/documents/starter.ts';
import { first, openShop, origin, textOf } from './shop.ts';

const question = `faq/${first?.id}/question`;

const home = (document: 'shop' | 'policy', field: string) => ({ document, entry: 'values', field });

async function open(unit = question, visit = 'one') {
  const shop = await openShop();
  const at = (other = visit): OpenField => ({ ...shop, tab: { unit, visit: other } });
  const type = async (text: string, locale = 'pl', before?: string, visit?: string) =>
    typeField(at(visit), { locale, text, before: before ?? (await fieldView(at(), locale)).text });
  return { ...shop, at, type };
}

test('one visit is one step, and typing nothing new takes no step back', async () => {
  const { shops, type } = await open();
  await type('Gdzie?');
  await type('Gdzie jest?');
  const back = await shops.change(origin, undone);
  await type(textOf(centerOf(back)) ?? '');
  expect((await shops.draft(origin)).steps).toHaveLength(1);
});

test('two fields over one text: what changed in different paragraphs is merged', async () => {
  const unit = 'faq/return-how/answer';
  const { type, at } = await open(unit);
  const { text } = await fieldView(at(), 'pl');
  await type(`Na początku.\n\n${text}`);
  const { merged, view } = await type(`${text}\n\nNa końcu.`, 'pl', text, 'other');
  expect([merged, view.text]).toEqual([true, `Na początku.\n\n${text}\n\nNa końcu.`]);
});

test('two fields over one text: what does not go together is refused, and nothing is lost', async () => {
  const { type, drafted } = await open();
  await type('Gdzie ona jest?');
  await expect(type('Kiedy przyjdzie?', 'pl', 'Gdzie jest moja paczka?', 'other')).rejects.toThrow('typed-elsewhere');
  expect(await drafted()).toBe('Gdzie ona jest?');
});

test.each([
  [question, 'Gdzie jest ta paczka?'],
  ['policy/values/returnDays', '45'],
  ['shop/contact/phone', '+48 22 600 10 20'],
])('%s waits for a publication until it is published', async (unit, text) => {
  const { type, at, shops } = await open(unit);
  expect((await fieldView(at(), 'pl')).changed).toBe(false);
  expect((await type(text)).view.changed).toBe(true);
  expect((await fieldView(at(), 'ru')).changed).toBe(unit !== question);
  await publishDraft(shops, origin);
  expect((await fieldView(at(), 'pl')).changed).toBe(false);
});

test('a first language that is emptied is refused in its own words', async () => {
  const { type } = await open();
  await expect(type('  ')).rejects.toThrow('empty');
});

test('what was decided for the translations is there when the text is opened again, and typing does not undo it', async () => {
  const { type, at } = await open();
  await type('Gdzie jest paczka?');
  expect((await fieldView(at(), 'pl')).meaning).toBe('changed');
  await meanField(at(), 'same');
  await type('Gdzie jest ta paczka?', 'pl', undefined, 'two');
  const view = await fieldView(at('two'), 'pl');
  expect([view.meaning, view.languages.map(({ state }) => state)]).toEqual(['same', Array(4).fill('current')]);
  const hidden = await meanField(at('two'), 'hidden');
  expect(hidden.meaning).toBe('hidden');
  expect(hidden.languages.filter(({ state }) => state === 'stale')).toHaveLength(3);
});

const languages = ['ru', 'pt-PT', 'en'];

test('what was decided holds where every translation was written anew, until the text is taken back', async () => {
  const { shops, type, at } = await open();
  await type('Gdzie jest paczka?');
  for (const locale of languages) await type(`${locale}?`, locale);
  await type('Gdzie jest paczka dziś?');
  expect((await meanField(at(), 'same')).meaning).toBe('same');
  const { view } = await type('Gdzie jest ta paczka dziś?');
  expect([view.meaning, view.languages.map(({ state }) => state)]).toEqual(['same', Array(4).fill('current')]);
  await meanField(at(), 'changed');
  expect((await type('Gdzie?')).view.meaning).toBe('changed');
  await meanField(at(), 'same');
  await shops.change(origin, (draft) => discarded(draft, new Set(pendingOf(draft).map(({ key }) => key))));
  expect((await type('Gdzie to jest?', 'pl', undefined, 'two')).view.meaning).toBe('changed');
});

test('what is decided where nothing follows from it yet holds for what is typed next', async () => {
  const { type, at } = await open();
  await type('Gdzie jest paczka?');
  for (const locale of languages) await type(`${locale}?`, locale);
  expect((await meanField(at('two'), 'same')).meaning).toBe('same');
  const { view } = await type('Gdzie jest ta paczka?', 'pl', undefined, 'two');
  expect([view.meaning, view.languages.map(({ state }) => state)]).toEqual(['same', Array(4).fill('current')]);
});

test('a translation that is right as it is is said to be so', async () => {
  const { type, at } = await open();
  await type('Gdzie jest paczka?');
  const view = await confirmField(at(), 'ru');
  expect(view.languages.find(({ locale }) => locale === 'ru')?.state).toBe('current');
});

test('whoever may translate only cannot write in the first language', async () => {
  const { at, connection, drafted } = await open();
  const traits = { ...connection.traits, roles: ['translations'] as const, locales: ['ru'] };
  const own = { ...at(), connection: { ...connection, traits } };
  const before = (await fieldView(own, 'pl')).text;
  await expect(typeField(own, { locale: 'pl', text: 'x', before })).rejects.toThrow('not-yours');
  await expect(meanField(own, 'same')).rejects.toThrow('not-yours');
  await expect(confirmField(own, 'en')).rejects.toThrow('not-yours');
  expect(await drafted()).toBe(before);
  expect(await ownLocale(own, 'pl')).toBe('ru');
  expect(await ownLocale({ ...own, tab: { unit: 'policy/values/returnDays', visit: '' } }, 'pl')).toBe('pl');
  expect((await fieldView(own, 'pl')).languages.map(({ locale }) => locale)).toEqual(['ru', 'pl', 'pt-PT', 'en']);
  const russian = (await fieldView(own, 'ru')).text;
  await typeField(own, { locale: 'ru', text: 'Где?', before: russian });
  expect(await drafted(first?.id)).toBe(before);
});

test('a value that was changed elsewhere is not typed over', async () => {
  const { shops, type, at } = await open('policy/values/returnDays');
  const { text } = await fieldView(at(), 'pl');
  await type('45', 'pl', text);
  await expect(type('50', 'pl', text, 'other')).rejects.toThrow('typed-elsewhere');
  expect(changesOf(await shops.draft(origin)).map(({ after }) => after)).toEqual([45]);
});

test('half a mark around a value is refused, and what stood there stays', async () => {
  const unit = 'faq/return-how/answer';
  const { type, at, shops } = await open(unit);
  const { text } = await fieldView(at(), 'pl');
  const [mark = ''] = /⟦[^⟧]+⟧/.exec(text) ?? [];
  await expect(type(text.replace(mark, mark.slice(0, -2)))).rejects.toThrow('mark-broken');
  await expect(type(text.replace(mark, '⟦99 dni⟧'))).rejects.toThrow('mark-broken');
  expect(changesOf(await shops.draft(origin))).toEqual([]);
  expect((await type(`${text} Tak`)).view.text).toBe(`${text} Tak`);
});

test('a language that the shop does not speak cannot be opened, nor a unit that a page made up', async () => {
  const { at } = await open();
  await expect(fieldView(at(), 'de')).rejects.toThrow('no-text');
  const made = { ...at(), tab: { unit: 'faq/invented/question', visit: 'one' } };
  await expect(fieldView(made, 'pl')).rejects.toThrow('no-text');
});

test.each<[string, boolean]>([
  ['31', true],
  ['1.000', false],
  ['1,5', false],
  ['-5', false],
])('days typed as %s are kept: %s', async (text, isKept) => {
  const { shops, type } = await open('policy/values/returnDays');
  expect((await type(text)).kept).toBe(isKept);
  expect(changesOf(await shops.draft(origin)).map(({ after }) => after)).toEqual(isKept ? [31] : []);
});

test.each<[string, Partial<FieldView>]>([
  ['policy/hygiene/returns', { kind: 'choice', text: 'sealed-hygiene' }],
  ['faq/parcel-where/action', { kind: 'choice', text: 'track', among: ['track', 'return', 'call', 'write'] }],
  ['policy/policy/validFrom', { kind: 'day', text: '2026-06-19' }],
  ['shop/notice/until', { kind: 'day' }],
  ['shop/contact/phone', { kind: 'words' }],
  ['policy/everything/exchangeDays', { kind: 'number', place: home('policy', 'returnDays') }],
  ['policy/portugal/warrantyYears', { kind: 'number', place: home('shop', 'portugalWarrantyYears') }],
  ['policy/christmas/returnUntil', { kind: 'day', place: home('shop', 'giftReturnUntil') }],
])('%s is asked for as what it is, and at its home', async (unit, view) => {
  const { at } = await open(unit);
  expect(await fieldView(at(), 'ru')).toMatchObject(view);
});

test('of a choice nothing else can be kept, and of a day no other word', async () => {
  const action = await open('faq/parcel-where/action');
  expect((await action.type('customer')).kept).toBe(false);
  expect((await action.type('call')).view.text).toBe('call');
  const day = await open('policy/policy/validFrom');
  expect((await day.type('')).kept).toBe(false);
  expect((await day.type('2026-12-01')).view.text).toBe('2026-12-01');
});

test('what is borrowed changes wherever it is borrowed', async () => {
  const { type, shops } = await open('policy/everything/exchangeDays');
  await type('45');
  const draft = await shops.draft(origin);
  const previews = await previewsOf(centerOf(draft), changesOf(draft));
  const values = Object.fromEntries(previews.map(({ unit, value }) => [unit, value]));
  expect(values).toMatchObject({ 'policy/values/returnDays': 45, 'policy/everything/exchangeDays': 45 });
});

const read = [
  'policy/hygiene/when',
  'policy/everything/returnMethods',
  'shop/contact/languages',
  'faq/parcel-where/rank',
];
const told = ['policy/hygiene/returns', 'policy/everything/exchangeDays', 'shop/contact/phone'];
test.each<[string, (locale?: string) => boolean, readonly string[], readonly string[]]>([
  ['all', () => true, read, [...told, question, 'policy/hygiene/note']],
  ['translations', (locale) => locale === 'ru', [...read, ...told], [question]],
  ['nothing', () => false, [...read, ...told, question], []],
])('pencils are where there is a field, for whoever may change %s', (_, may, closed, free) => {
  const all = closedUnits(starter(), may);
  expect(all).toEqual(expect.arrayContaining([...closed]));
  expect(all.filter((unit) => free.includes(unit))).toEqual([]);
});

test('a translation of an earlier source is known by it, also once that is published', async () => {
  const { at, elsewhere, shops } = await open();
  expect((await fieldView(at(), 'ru')).of).toBeUndefined();
  const [before] = starter().faq.entries;
  await elsewhere('Gdzie jest teraz moja paczka?');
  await shops.draft(origin, true);
  const view = await fieldView(at(), 'ru');
  expect(view).toMatchObject({ of: before?.fields.question['ru']?.of, original: 'Gdzie jest teraz moja paczka?' });
  expect((await fieldView(at(), 'pl')).of).toBeUndefined();
});
