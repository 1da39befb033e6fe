import { expect, test } from 'vitest';
import { changesBetween } from '../../content/documents/changes.ts';
import { check } from '../../content/documents/check.ts';
import { changeText } from '../../content/documents/edit/texts.ts';
import { setValue } from '../../content/documents/edit/values.ts';
import type { Role } from '../../content/documents/rights.ts';
import { sourceHash } from '../../content/documents/state.ts';
import { earlierText } from '../../extension/lib/background/earlier.ts';
import { answerPanel } from '../../extension/lib/background/panel.ts';
import { publishDraft } from '../../extension/lib/background/publish.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import type { FactView } from '../../extension/lib/background/texts-facts.ts';
import type { ItemView } from '../../extension/lib/background/texts-item.ts';
import { openShop } from '../../extension/lib/background/texts-open.ts';
import type { Overview } from '../../extension/lib/background/texts-requests.ts';
import type { Connection } from '../../extension/lib/connections.ts';
import { centerOf, type Draft } from '../../extension/lib/draft.ts';
import type { PanelRequest } from '../../extension/lib/requests.ts';
import { fileStore, takeIn, type Versions } from '../../extension/lib/stores/file.ts';
import { starter } from '../content/documents/starter.ts';
import { memoryShelf } from './memory-shelf.ts';

const origin = 'https://krokus.example';
const clock = () => new Date('2026-11-22T10:00:00Z');

async function openTexts(roles: readonly Role[] = ['texts'], locales: readonly string[] = []) {
  const files = memoryShelf<Versions>();
  await takeIn(origin, starter(), files, clock);
  const store = fileStore(origin, files, clock);
  const shops = new Shops({
    connections: memoryShelf<Connection>(),
    drafts: memoryShelf<Draft>(),
    storeOf: () => store,
  });
  await shops.connect({ origin, kind: 'file', traits: { ...(await store.probe()), roles, locales } });
  const ask = (request: Omit<PanelRequest, 'origin'> & Record<string, unknown>) =>
    answerPanel(shops, { ...request, origin } as unknown as PanelRequest) as Promise<unknown>;
  const center = async () => centerOf(await shops.draft(origin));
  return { shops, ask, center };
}

const question = { list: 'entries', entry: 'parcel-where' } as const;
const ids = async (center: () => Promise<ReturnType<typeof starter>>) =>
  (await center()).faq.entries.map(({ id }) => id);

test('a new question stands at the end of its category, has an empty answer to type into, and is one step', async () => {
  const { ask, center, shops } = await openTexts();
  await ask({ type: 'add', list: 'entries', words: 'Czy łódka pływa?', category: 'delivery' });
  const item = (await ask({
    type: 'item',
    thing: { document: 'faq', list: 'entries', entry: 'czy-lodka-plywa' },
  })) as ItemView;
  expect(item.texts.map(({ field }) => field)).toEqual(['question', 'answer']);
  const states = item.texts.map(({ views }) => views[0]?.languages.map(({ state }) => state));
  expect(states).toEqual([['current', ...Array(3).fill('missing')], Array(4).fill('missing')]);
  expect(item).toMatchObject({ isFirst: false, isLast: true, category: { id: 'delivery' } });
  await ask({
    ...{ type: 'type-in', unit: 'faq/czy-lodka-plywa/answer', visit: 'v', locale: 'pl' },
    ...{ text: 'Tak.', before: '' },
  });
  expect((await center()).faq.entries.at(-1)?.fields.answer).toEqual({ pl: { text: 'Tak.' } });
  expect((await shops.draft(origin)).steps).toHaveLength(2);
});

test('a brace in the first words of something new is a brace, and a mark is none of them', async () => {
  const { ask, center } = await openTexts();
  await ask({ type: 'add', list: 'entries', words: 'Co znaczy {rozmiar}?', category: 'delivery' });
  const entry = (await center()).faq.entries.at(-1);
  const views = (await ask({ type: 'fields', unit: `faq/${entry?.id}/question` })) as { text: string }[];
  expect(views[0]?.text).toBe('Co znaczy {rozmiar}?');
  const blocking = (await check(await center(), { now: clock() })).filter(({ severity }) => severity === 'blocks');
  expect(blocking.map(({ unit }) => unit)).toEqual([`faq/${entry?.id}/answer:pl`]);
  await expect(ask({ type: 'add', list: 'entries', words: 'Ile ⟦14?', category: 'delivery' })).rejects.toThrow(
    'mark-broken',
  );
});

test('copied, moved and removed; one step back each', async () => {
  const { ask, center } = await openTexts();
  const before = await ids(center);
  await ask({ type: 'copy', ...question });
  expect((await ids(center)).slice(0, 2)).toEqual(['parcel-where', 'gdzie-jest-moja-paczka']);
  await ask({ type: 'nudge', ...question, to: 'down' });
  expect((await ids(center)).slice(0, 2)).toEqual(['gdzie-jest-moja-paczka', 'parcel-where']);
  await ask({ type: 'remove', ...question });
  expect(await ids(center)).not.toContain('parcel-where');
  for (let step = 0; step < 3; step++) await ask({ type: 'undo' });
  expect(await ids(center)).toEqual(before);
});

test('what came as a suggestion is put on the page, or left out', async () => {
  const { ask, center, shops } = await openTexts();
  const place = { document: 'faq', ...question, field: 'adopted' } as const;
  await shops.edit(origin, 'as the starter has it', (draft) => setValue(centerOf(draft), place, false));
  const thing = { document: 'faq', ...question };
  expect(await ask({ type: 'item', thing })).toMatchObject({ adopted: false });
  await ask({ type: 'adopt', ...question });
  expect(await ask({ type: 'item', thing })).toMatchObject({ adopted: true });
  expect((await center()).faq.entries.find(({ id }) => id === 'parcel-where')).not.toHaveProperty('adopted');
});

test('a category that has questions cannot be removed; one that is empty can', async () => {
  const { ask, center } = await openTexts();
  await expect(ask({ type: 'remove', list: 'categories', entry: 'delivery' })).rejects.toThrow('no-text');
  await ask({ type: 'add', list: 'categories', words: 'Łódki' });
  await ask({ type: 'sort-into', entry: 'parcel-where', category: 'lodki' });
  await expect(ask({ type: 'remove', list: 'categories', entry: 'lodki' })).rejects.toThrow('no-text');
  await ask({ type: 'sort-into', entry: 'parcel-where', category: 'delivery' });
  await ask({ type: 'remove', list: 'categories', entry: 'lodki' });
  expect((await center()).faq.categories.map(({ id }) => id)).not.toContain('lodki');
  await expect(ask({ type: 'sort-into', entry: 'parcel-where', category: 'lodki' })).rejects.toThrow('no-text');
});

test.each<[string, object, unknown, boolean]>([
  ['a phone number', { document: 'shop', entry: 'contact', field: 'phone' }, '+48 22 111 22 33', true],
  ['no phone any more', { document: 'shop', entry: 'contact', field: 'phone' }, null, true],
  ['a phone of letters', { document: 'shop', entry: 'contact', field: 'phone' }, 'abc', false],
  ['no name', { document: 'shop', entry: 'about', field: 'name' }, null, false],
  ['half a day', { document: 'policy', entry: 'values', field: 'returnDays' }, 0.5, false],
  ['less than nothing', { document: 'policy', entry: 'values', field: 'returnDays' }, -1, false],
  [
    'a way that there is not',
    { document: 'policy', list: 'ways', entry: 'locker', field: 'method' },
    'by-drone',
    false,
  ],
  ['a field that there is not', { document: 'shop', entry: 'contact', field: 'fax' }, '1', false],
  ['what is adopted by reading alone', { document: 'faq', ...question, field: 'adopted' }, false, false],
])('%s: what documents cannot hold is refused', async (_, place, value, isTaken) => {
  const { ask, shops } = await openTexts();
  const told = ask({ type: 'tell', place, value }).then(
    () => true,
    () => false,
  );
  expect(await told).toBe(isTaken);
  expect((await shops.draft(origin)).steps).toHaveLength(isTaken ? 1 : 0);
});

test.each([
  ['shop', 'values', 'deliveryCost', '12,50', { amount: 1250, currency: 'PLN' }],
  ['policy', 'values', 'returnDays', '45', 45],
  ['policy', 'values', 'returnDays', '1e3', undefined],
  ['policy', 'values', 'returnDays', '1.000', undefined],
  ['policy', 'values', 'returnDays', '14 dni', undefined],
])('%s/%s/%s typed as %j is %j', async (document, entry, field, text, value) => {
  const { ask, center } = await openTexts();
  const place = { document, entry, field };
  if (document === 'shop') await ask({ type: 'tell', place, value: { amount: 1, currency: 'PLN' } });
  const told = ask({ type: 'tell-typed', place, text });
  if (value === undefined) return expect(told).rejects.toThrow('not-a-value');
  await told;
  const { shop, policy } = await center();
  const values: object = document === 'shop' ? (shop.values ?? {}) : policy.values;
  expect(values).toMatchObject({ [field]: value });
});

test('somebody who may only translate writes in their language, and arranges nothing', async () => {
  const { ask } = await openTexts(['translations'], ['ru']);
  expect(await ask({ type: 'overview' })).toMatchObject({ fixed: true, own: ['ru'] });
  for (const request of [
    { type: 'remove', ...question },
    { type: 'copy', ...question },
    { type: 'add', list: 'categories', words: 'Łódki' },
    { type: 'tell', place: { document: 'policy', entry: 'values', field: 'returnDays' }, value: 99 },
    { type: 'terms', entry: 'parcel-where', locale: 'pl', terms: ['łódka'] },
    { type: 'end-notice' },
  ] as const)
    await expect(ask(request)).rejects.toThrow('not-yours');
  await ask({ type: 'terms', entry: 'parcel-where', locale: 'ru', terms: ['лодка'] });
});

test('the law stands beside the number that it overrules, with the one that is right', async () => {
  const { ask } = await openTexts();
  const fact = async () => {
    const facts = (await ask({ type: 'facts', parts: ['returns'] })) as FactView[];
    return facts.find(({ place }) => place.field === 'returnDays');
  };
  expect(await fact()).toMatchObject({ value: 30, findings: [] });
  await ask({ type: 'tell', place: { document: 'policy', entry: 'values', field: 'returnDays' }, value: 7 });
  expect(await fact()).toMatchObject({ mend: 14, findings: [{ code: 'law-days', severity: 'blocks' }] });
});

test('a country that is taken out and put back is no change', async () => {
  const { ask, center } = await openTexts();
  const { countries: published = [] } = starter().policy;
  const place = { document: 'policy', entry: 'policy', field: 'countries' };
  const sorted = [...published].sort();
  await ask({ type: 'tell', place, value: sorted.filter((each) => each !== 'PT') });
  expect(changesBetween(starter(), await center())).toHaveLength(1);
  await ask({ type: 'tell', place, value: sorted });
  expect(changesBetween(starter(), await center())).toEqual([]);
  await ask({ type: 'tell', place, value: ['NO', ...sorted] });
  expect((await center()).policy.countries).toEqual([...published, 'NO']);
});

test('a source that was published since is found by what its translation remembers', async () => {
  const { shops, ask } = await openTexts();
  const unit = 'faq/parcel-where/question';
  const original = starter().faq.entries.find(({ id }) => id === 'parcel-where')?.fields.question.pl?.text ?? '';
  const of = await sourceHash(original);
  const place = { document: 'faq', ...question, field: 'question', locale: 'pl' } as const;
  for (const words of ['Gdzie teraz?', 'Gdzie dzisiaj?']) {
    await shops.edit(origin, words, (draft) => changeText(centerOf(draft), place, words));
    expect(await publishDraft(shops, origin)).toMatchObject({ status: 'published' });
  }
  expect(await ask({ type: 'earlier', unit, of })).toBe(original);
  expect(await ask({ type: 'earlier', unit, of: await sourceHash('Gdzie teraz?') })).toBe('Gdzie teraz?');
  expect(await earlierText(await openShop(shops, origin), unit, '000000000000')).toBeUndefined();
});

test('a value is put in at the cursor as texts of that language have it, and a plural is mended', async () => {
  const { ask, center } = await openTexts();
  const unit = 'faq/parcel-where/answer';
  const at = { unit, visit: 'v', locale: 'pl' };
  await ask({ type: 'type-in', ...at, text: 'Masz na zwrot.', before: await shownIn(ask) });
  await ask({ type: 'insert-in', ...at, text: 'Masz na zwrot.', before: 'Masz na zwrot.', at: 5, name: 'returnDays' });
  await ask({
    type: 'plural-in',
    ...at,
    at: 0,
    form: 'many',
    words: '# całych dni ',
    before: await formOf(ask, 'many'),
  });
  const text = (await center()).faq.entries.find(({ id }) => id === 'parcel-where')?.fields.answer.pl?.text;
  expect(text).toMatch(/^Masz \{returnDays, plural, .*many \{# całych dni \}.*\}na zwrot\.$/);
  expect(await shownIn(ask)).toBe('Masz ⟦30 całych dni⟧na zwrot.');
});

test('a value that is put in merges with what somebody typed elsewhere, and cuts no other value in two', async () => {
  const { ask } = await openTexts();
  const at = { unit: 'faq/parcel-where/answer', visit: 'v', locale: 'pl' };
  const before = 'Masz na zwrot.\n\nDrugi akapit.';
  await ask({ type: 'type-in', ...at, text: before, before: await shownIn(ask) });
  const theirs = 'Masz na zwrot.\n\nDrugi akapit, poprawiony.';
  await ask({ type: 'type-in', ...at, visit: 'w', text: theirs, before });
  await ask({ type: 'insert-in', ...at, text: before, before, at: 5, name: 'returnDays' });
  expect(await shownIn(ask)).toMatch(/^Masz ⟦30 [^⟧]*⟧na zwrot\.\n\nDrugi akapit, poprawiony\.$/);
  const now = await shownIn(ask);
  const inside = {
    type: 'insert-in',
    ...at,
    text: now,
    before: now,
    at: now.indexOf('30'),
    name: 'returnDays',
  } as const;
  await expect(ask(inside)).rejects.toThrow('mark-broken');
  expect(await shownIn(ask)).toBe(now);
});

test('of two who mend one form of a plural nobody writes over the other', async () => {
  const { ask } = await openTexts();
  const at = { unit: 'faq/parcel-where/answer', visit: 'v', locale: 'pl' };
  await ask({ type: 'type-in', ...at, text: 'Masz na zwrot.', before: await shownIn(ask) });
  await ask({ type: 'insert-in', ...at, text: 'Masz na zwrot.', before: 'Masz na zwrot.', at: 5, name: 'returnDays' });
  const before = await formOf(ask, 'many');
  await ask({ type: 'plural-in', ...at, at: 0, form: 'many', words: '# dni mojego', before });
  const over = { type: 'plural-in', ...at, at: 0, form: 'many', words: '# dni jego', before } as const;
  await expect(ask(over)).rejects.toThrow('typed-elsewhere');
  const broken = { ...over, words: '⟦30', before: '# dni mojego' };
  await expect(ask(broken)).rejects.toThrow('mark-broken');
  expect(await formOf(ask, 'many')).toBe('# dni mojego');
});

async function formOf(ask: (request: never) => Promise<unknown>, form: string): Promise<string> {
  const thing = { document: 'faq', ...question };
  const { texts } = (await ask({ type: 'item', thing } as never)) as ItemView;
  return texts[1]?.views[0]?.plurals[0]?.forms.find((each) => each.form === form)?.words ?? '';
}

async function shownIn(ask: (request: never) => Promise<unknown>): Promise<string> {
  const thing = { document: 'faq', ...question };
  const { texts } = (await ask({ type: 'item', thing } as never)) as ItemView;
  return texts[1]?.views[0]?.text ?? '';
}

test('a notice is begun with two weeks, and is taken away whole', async () => {
  const { ask, center } = await openTexts();
  await ask({ type: 'end-notice' });
  expect((await center()).shop.notice).toBeUndefined();
  await ask({ type: 'begin-notice' });
  const { from = '', until = '' } = (await center()).shop.notice ?? {};
  expect(Date.parse(until) - Date.parse(from)).toBe(14 * 86_400_000);
  const { notice, groups } = (await ask({ type: 'overview' })) as Overview;
  expect(notice).toEqual({ from, until });
  expect(groups.at(-1)?.things).toMatchObject([{ entry: 'notice', title: '' }]);
});
