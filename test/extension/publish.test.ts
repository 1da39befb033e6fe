import { expect, test } from 'vitest';
import type { HelpCenter } from '../../content/documents/center.ts';
import { changeText, type TextPlace } from '../../content/documents/edit/texts.ts';
import { mergeIn, publishDraft } from '../../extension/lib/background/publish.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import type { Connection } from '../../extension/lib/connections.ts';
import { centerOf, changesOf, type Draft, redone, undone } from '../../extension/lib/draft.ts';
import { memoryShelf } from '../../extension/lib/shelf.ts';
import { fileStore, takeIn, type Versions } from '../../extension/lib/stores/file.ts';
import { type Outcome, type Store, StoreError } from '../../extension/lib/stores/store.ts';
import { starter } from '../content/documents/starter.ts';

const origin = 'https://krokus.example';
const [first, second] = starter().faq.entries;
const place = (id = '', field = 'question'): TextPlace => ({
  document: 'faq',
  list: 'entries',
  entry: id,
  field,
  locale: 'pl',
});
const textOf = ({ faq }: HelpCenter, id = ''): string | undefined =>
  faq.entries.find((entry) => entry.id === id)?.fields.question.pl?.text;

/** A shop whose texts lie in files, and what else can go wrong with them. */
async function openShop(fault: { write?: (real: () => Promise<Outcome>) => Promise<Outcome> } = {}) {
  const files = memoryShelf<Versions>();
  const clock = () => new Date('2026-11-22T10:00:00Z');
  await takeIn(origin, starter(), files, clock);
  const real = fileStore(origin, files, clock);
  const store: Store = {
    ...real,
    write: (publication) => (fault.write ?? ((go) => go()))(() => real.write(publication)),
  };
  const shelves = { connections: memoryShelf<Connection>(), drafts: memoryShelf<Draft>(), storeOf: () => store };
  const shops = new Shops(shelves);
  await shops.connect({ origin, kind: 'file', traits: await real.probe() });
  const type = (words: string, id = first?.id, visit = id ?? ''): Promise<Draft> =>
    shops.edit(origin, visit, (center) => changeText(center, place(id), words));
  /** Somebody else publishes. */
  const elsewhere = async (words: string, id = first?.id): Promise<void> => {
    const opened = await real.read();
    const documents = await changeText(opened.documents, place(id), words);
    await real.write({ key: crypto.randomUUID(), opened, documents });
  };
  return { shops, real, shelves, type, elsewhere };
}

test('typing in one place is one step, which can be undone and done again', async () => {
  const { shops, type } = await openShop();
  await type('Gdzie');
  await type('Gdzie jest?');
  const draft = await type('A to?', second?.id);
  expect(draft.steps).toHaveLength(2);
  const back = await shops.change(origin, undone);
  expect([textOf(centerOf(back), first?.id), changesOf(back).length]).toEqual(['Gdzie jest?', 1]);
  expect(changesOf(await shops.change(origin, redone))).toHaveLength(2);
});

test('what was typed outlives the background', async () => {
  const { shelves, type } = await openShop();
  await type('Gdzie jest?');
  expect(textOf(centerOf(await new Shops(shelves).draft(origin)), first?.id)).toBe('Gdzie jest?');
});

test('a publication changes one unit, and only then the draft is forgotten', async () => {
  const { shops, real, type } = await openShop();
  await type('Gdzie jest?');
  expect(await publishDraft(shops, origin)).toMatchObject({ status: 'published', revision: 2 });
  const [past] = await real.history();
  expect(past?.units).toEqual([`faq/${first?.id}/question:pl`]);
  expect((await shops.draft(origin)).steps).toEqual([]);
  expect(await publishDraft(shops, origin)).toEqual({ status: 'nothing' });
});

test('a colleague’s change in another place stays, without a question', async () => {
  const { shops, real, type, elsewhere } = await openShop();
  await type('Gdzie jest?');
  await elsewhere('Ile trwa?', second?.id);
  expect(await publishDraft(shops, origin)).toMatchObject({ status: 'published' });
  const { documents } = await real.read();
  expect([textOf(documents, first?.id), textOf(documents, second?.id)]).toEqual(['Gdzie jest?', 'Ile trwa?']);
});

test.each(['mine', 'theirs'] as const)('the same sentence changed twice is a choice: %s', async (side) => {
  const { shops, real, type, elsewhere } = await openShop();
  await type('Moje?');
  await elsewhere('Cudze?');
  const outcome = await publishDraft(shops, origin);
  if (outcome.status !== 'conflict') throw new Error(outcome.status);
  expect(outcome.conflicts).toMatchObject([{ mine: { text: 'Moje?' }, theirs: { text: 'Cudze?' } }]);
  expect(textOf((await real.read()).documents, first?.id)).toBe('Cudze?');
  const [{ key = '' } = {}] = outcome.conflicts;
  expect(await mergeIn(shops, origin, { [key]: side })).toEqual([]);
  await publishDraft(shops, origin);
  expect(textOf((await real.read()).documents, first?.id)).toBe(side === 'mine' ? 'Moje?' : 'Cudze?');
});

test.each<[string, (go: () => Promise<Outcome>) => Promise<Outcome>]>([
  ['before it was written', () => Promise.reject(new StoreError('unreachable'))],
  [
    'after it was written, before it was said',
    async (go) => {
      await go();
      throw new StoreError('unreachable');
    },
  ],
])('a connection that is lost %s loses nothing', async (_, broken) => {
  let write = broken;
  const { shops, real, type } = await openShop({ write: (go) => write(go) });
  await type('Gdzie jest?');
  await expect(publishDraft(shops, origin)).rejects.toThrow('unreachable');
  expect(textOf(centerOf(await shops.draft(origin)), first?.id)).toBe('Gdzie jest?');
  write = (go) => go();
  await publishDraft(shops, origin);
  expect(textOf((await real.read()).documents, first?.id)).toBe('Gdzie jest?');
});

test('what is typed while it is published is kept', async () => {
  let meanwhile = async (): Promise<unknown> => undefined;
  const { shops, real, type } = await openShop({
    write: async (go) => {
      await meanwhile();
      return go();
    },
  });
  await type('Gdzie jest?');
  meanwhile = () => type('A to?', second?.id);
  await publishDraft(shops, origin);
  const draft = await shops.draft(origin);
  expect(textOf((await real.read()).documents, second?.id)).not.toBe('A to?');
  expect(changesOf(draft).map(({ place: { entry } }) => entry)).toEqual([second?.id]);
});
