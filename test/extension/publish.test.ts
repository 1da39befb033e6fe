import { expect, test } from 'vitest';
import { freshChanges } from '../../extension/lib/background/changes.ts';
import { publicationActs } from '../../extension/lib/background/publication-requests.ts';
import { mergeIn, publishDraft } from '../../extension/lib/background/publish.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import { centerOf, changesOf, redone, undone } from '../../extension/lib/draft.ts';
import { holds } from '../../extension/lib/panel/attempt.ts';
import { type Outcome, StoreError } from '../../extension/lib/stores/store.ts';
import { first, openShop, origin, second, textOf } from './shop.ts';

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
  const [past] = await real.history(20);
  expect(past?.units).toEqual([`faq/${first?.id}/question:pl`]);
  expect((await shops.draft(origin)).steps).toEqual([]);
  expect(await publishDraft(shops, origin)).toEqual({ status: 'nothing' });
});

test('what came of a publication is said until the same person publishes again, whatever others do', async () => {
  const { shops, type, elsewhere } = await openShop();
  const publish = () => publicationActs.publish(shops, { type: 'publish', origin });
  await type('Gdzie jest?');
  const outcome = await publish();
  await elsewhere('Ile trwa?', second?.id);
  expect(holds(outcome, (await freshChanges(shops, origin)).published)).toBe(true);
  await type('Gdzie teraz jest?');
  await publish();
  expect(holds(outcome, (await freshChanges(shops, origin)).published)).toBe(false);
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
  expect(await mergeIn(shops, origin, new Map([[key, side]]))).toEqual([]);
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

test('a decision counts only for what was seen', async () => {
  const { shops, type, elsewhere, published, drafted } = await openShop();
  await type('Moje?');
  await elsewhere('Cudze?');
  const outcome = await publishDraft(shops, origin);
  if (outcome.status !== 'conflict') throw new Error(outcome.status);
  const [{ key = '' } = {}] = outcome.conflicts;
  await elsewhere('Jeszcze nowsze?');
  expect(await mergeIn(shops, origin, new Map([[key, 'mine']]))).toMatchObject([
    { theirs: { text: 'Jeszcze nowsze?' } },
  ]);
  expect([await published(), await drafted()]).toEqual(['Jeszcze nowsze?', 'Moje?']);
});

test('words of one’s own that were published unheard are no conflict, however much was typed since', async () => {
  const keys = new Map<string, Outcome>();
  let lost = true;
  const { shops, type, published, elsewhere } = await openShop({
    // as a server does it: one key, one publication
    write: async (go, { key, documents }) => {
      const before = keys.get(key);
      if (before) return textOf(documents) === (await published()) ? before : { status: 'taken' };
      const outcome = await go();
      if (outcome.status === 'published') keys.set(key, outcome);
      if (lost) throw new StoreError('unreachable');
      return outcome;
    },
  });
  await type('Gdzie jest?');
  await expect(publishDraft(shops, origin)).rejects.toThrow('unreachable');
  await type('Gdzie jest paczka?');
  await elsewhere('Ile trwa?', second?.id);
  lost = false;
  expect(await publishDraft(shops, origin)).toMatchObject({ status: 'published' });
  expect([await published(), await published(second?.id)]).toEqual(['Gdzie jest paczka?', 'Ile trwa?']);
});

test('what is confirmed is what was shown, and nothing that came to it since', async () => {
  const sent: (boolean | undefined)[] = [];
  const { shops, type } = await openShop({
    write: async (go, { confirmed }) => {
      sent.push(confirmed);
      return confirmed ? go() : { status: 'confirm', changes: [] };
    },
  });
  await type('Gdzie?');
  const shown = await publishDraft(shops, origin);
  if (shown.status !== 'confirm') throw new Error(shown.status);
  await type('Inne konto', second?.id);
  const again = await publishDraft(shops, origin, { confirmed: shown.mark });
  if (again.status !== 'confirm') throw new Error(again.status);
  expect(await publishDraft(shops, origin, { confirmed: again.mark })).toMatchObject({ status: 'published' });
  expect(sent).toEqual([false, false, true]);
});

test('steps stay steps over what others publish, those that were undone as well', async () => {
  const { shops, type, elsewhere, drafted } = await openShop();
  await type('Gdzie?');
  await type('A to?', second?.id);
  await type('Gdzie jest?', first?.id, 'later');
  await shops.change(origin, undone);
  await elsewhere('Co z tym?', 'return-how');
  await mergeIn(shops, origin);
  expect(textOf(centerOf(await shops.draft(origin)), 'return-how')).toBe('Co z tym?');
  expect([await drafted(), await drafted(second?.id)]).toEqual(['Gdzie?', 'A to?']);
  await shops.change(origin, undone);
  expect([await drafted(), await drafted(second?.id)]).toEqual([
    'Gdzie?',
    textOf((await openShop().then(({ real }) => real.read())).documents, second?.id),
  ]);
  await shops.change(origin, redone);
  await shops.change(origin, redone);
  expect(await drafted()).toBe('Gdzie jest?');
});

test('where everything is undone, what others published is seen', async () => {
  const { shops, type, elsewhere } = await openShop();
  await type('Gdzie?');
  await shops.change(origin, undone);
  await elsewhere('Ile trwa?', second?.id);
  expect(textOf(centerOf(await shops.draft(origin, true)), second?.id)).toBe('Ile trwa?');
  expect(textOf(centerOf(await shops.change(origin, redone)))).toBe('Gdzie?');
});

test('who types does not wait for a server that says nothing', async () => {
  let hangs = false;
  const { shops, type, drafted } = await openShop({ read: (real) => (hangs ? new Promise(() => {}) : real()) });
  await shops.draft(origin);
  hangs = true;
  shops.draft(origin, true);
  await type('Gdzie?');
  expect(await drafted()).toBe('Gdzie?');
});
