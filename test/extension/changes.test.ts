import { expect, test } from 'vitest';
import { textsAt } from '../../content/documents/edit/texts.ts';
import { draftFile, listed, takeFile } from '../../extension/lib/background/changes.ts';
import { meanField, typeField } from '../../extension/lib/background/typing.ts';
import { centerOf, discarded, undone } from '../../extension/lib/draft.ts';
import { first, openShop, origin, place, second } from './shop.ts';

const unit = `faq/${first?.id}/question`;

/** Somebody who changed a sentence, and decided that only its words changed. */
async function changed() {
  const shop = await openShop();
  const open = { ...shop, tab: { unit, visit: 'one' } };
  const { text: before } = { text: (await shop.drafted()) ?? '' };
  await typeField(open, { locale: 'pl', text: 'Gdzie jest paczka?', before });
  await meanField(open, 'same');
  return shop;
}

test('a sentence with all that follows from it is one change', async () => {
  const { shops } = await changed();
  const { changes } = await listed(await shops.draft(origin));
  expect(changes.map(({ kind, key }) => ({ kind, key }))).toEqual([
    { kind: 'changed', key: `faq/entries/${first?.id}/question:pl` },
  ]);
  expect(changes[0]?.changes.length).toBe(4);
});

test('a discarded sentence leaves its translations as they were', async () => {
  const { shops, type } = await changed();
  await type('A to?', second?.id);
  const [thing] = (await listed(await shops.draft(origin))).changes;
  const draft = await shops.change(origin, (now) => discarded(now, new Set([thing?.key ?? ''])));
  const { opened } = draft;
  expect(textsAt(centerOf(draft), place(first?.id))).toEqual(textsAt(opened.documents, place(first?.id)));
  expect((await listed(draft)).changes).toHaveLength(1);
  expect((await listed(await shops.change(origin, undone))).changes).toHaveLength(2);
});

async function file(words: string): Promise<string> {
  const { shops, type } = await openShop();
  await type(words);
  return draftFile(await shops.draft(origin));
}

test('a file of changes is taken in as one step', async () => {
  const { shops, drafted } = await openShop();
  expect(await takeFile(shops, origin, { text: await file('Z pliku?') })).toEqual({ status: 'done', gone: 0 });
  expect(await drafted()).toBe('Z pliku?');
  await shops.change(origin, undone);
  expect((await listed(await shops.draft(origin))).changes).toEqual([]);
});

test.each(['mine', 'theirs'] as const)(
  'a file takes back what others published only if a person says so: %s',
  async (choice) => {
    const { shops, elsewhere, drafted } = await openShop();
    await elsewhere('Koleżanki?');
    const text = await file('Z pliku?');
    const taken = await takeFile(shops, origin, { text });
    if (taken.status !== 'conflict') throw new Error(taken.status);
    expect(await drafted()).toBe('Koleżanki?');
    const [{ key = '' } = {}] = taken.conflicts;
    await takeFile(shops, origin, { text, choices: { [key]: choice } });
    expect(await drafted()).toBe(choice === 'mine' ? 'Z pliku?' : 'Koleżanki?');
  },
);

test('changes of another shop are taken in only if a person says so; what has no place is counted', async () => {
  const { shops, drafted } = await openShop();
  const text = (await file('Z pliku?')).replace('Tarnina', 'Krokus').replaceAll(`"${first?.id}"`, '"gone"');
  expect(await takeFile(shops, origin, { text })).toEqual({ status: 'other-shop', shop: 'Krokus' });
  expect(await takeFile(shops, origin, { text, anyway: true })).toEqual({ status: 'done', gone: 1 });
  expect(await drafted()).not.toBe('Z pliku?');
});

test('what is no file of changes is refused', async () => {
  const { shops } = await openShop();
  await expect(takeFile(shops, origin, { text: '{}' })).rejects.toThrow('not-a-draft');
});
