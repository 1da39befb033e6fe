import { expect, test } from 'vitest';
import type { Change } from '../../content/documents/changes.ts';
import { setValue } from '../../content/documents/edit/values.ts';
import { keepTerms } from '../../content/returns/keep-terms.ts';
import { wallClock } from '../../content/values/calendar.ts';
import { listed } from '../../extension/lib/background/changes.ts';
import { answerPanel } from '../../extension/lib/background/panel.ts';
import { publishDraft } from '../../extension/lib/background/publish.ts';
import { centerOf, discarded, undone } from '../../extension/lib/draft.ts';
import { fileStore, takeIn, type Versions } from '../../extension/lib/stores/file.ts';
import { starter } from '../content/documents/starter.ts';
import { memoryShelf } from './memory-shelf.ts';
import { openShop, origin } from './shop.ts';

const returnDays = { document: 'policy', entry: 'values', field: 'returnDays' } as const;
const day = () => wallClock(new Date(), 'Europe/Warsaw').day;

async function open() {
  const shop = await openShop();
  const { policy } = (await shop.real.read()).documents;
  const days = (value: number, visit = 'days') =>
    shop.shops.edit(origin, visit, (draft) => setValue(centerOf(draft), returnDays, value));
  const stored = async () => (await shop.real.read()).documents.policy;
  return { ...shop, days, stored, before: policy };
}

test('a promise that is changed is published for orders from today on; the list of changes says so', async () => {
  const { shops, days, stored, before } = await open();
  const { changes, termsFrom } = await listed(await days(60));
  expect([changes.length, termsFrom]).toEqual([1, day()]);
  await publishDraft(shops, origin);
  const { validFrom, values, earlier } = await stored();
  expect([validFrom, values.returnDays]).toEqual([day(), 60]);
  expect(earlier).toMatchObject([...(before.earlier ?? []), { id: before.validFrom, values: before.values }]);
  const past = await answerPanel(shops, { type: 'past', origin, revision: 2 });
  const told = (past as Change[]).map(({ place }) => place.field);
  expect(told.sort()).toEqual(['returnDays', 'validFrom']);
  expect(await listed(await shops.draft(origin))).toMatchObject({ changes: [], termsFrom: undefined });
});

test('what is typed while it is published is kept, and nothing else', async () => {
  let meanwhile = async (): Promise<unknown> => undefined;
  const { shops, days, type, stored, before } = await open();
  await days(60);
  const store = await shops.store(origin);
  const { write } = store;
  Object.assign(store, {
    write: async (publication: Parameters<typeof write>[0]) => {
      await meanwhile();
      return write(publication);
    },
  });
  meanwhile = () => type('Gdzie jest?');
  await publishDraft(shops, origin);
  const { changes } = await listed(await shops.draft(origin));
  expect(changes.map(({ place }) => place.document)).toEqual(['faq']);
  expect((await stored()).earlier?.at(-1)?.id).toBe(before.validFrom);
});

test('a promise that is taken back takes its day with it', async () => {
  const { shops, days, type, stored, before } = await open();
  const [thing] = (await listed(await days(60))).changes;
  const back = await shops.change(origin, (draft) => discarded(draft, new Set([thing?.key ?? ''])));
  expect((await listed(back)).termsFrom).toBeUndefined();
  await days(50, 'again');
  expect((await listed(await shops.change(origin, undone))).termsFrom).toBeUndefined();
  await type('Gdzie jest?');
  await publishDraft(shops, origin);
  expect(await stored()).toEqual(before);
});

test('a publication that is taken back takes the version with it', async () => {
  const { shops, days, real, stored, before } = await open();
  await days(60);
  const outcome = await publishDraft(shops, origin);
  if (outcome.status !== 'published') throw new Error(outcome.status);
  await real.undo(outcome.revision, { key: 'back', confirmed: false });
  expect(await stored()).toEqual(before);
});

test('one that is taken back days later leaves it to those who ordered meanwhile', async () => {
  const files = memoryShelf<Versions>();
  let now = new Date('2026-11-23T10:00:00Z');
  const store = fileStore(origin, files, () => now);
  const center = starter();
  await takeIn(origin, center, files, () => now);
  const opened = await store.read();
  const documents = keepTerms(center, setValue(center, returnDays, 60), '2026-11-23');
  await store.write({ key: 'longer', opened, documents });
  now = new Date('2026-11-25T10:00:00Z');
  const back = { status: 'published', revision: 3 };
  expect(await store.undo(2, { key: 'back', confirmed: false })).toMatchObject(back);
  const { policy } = (await store.read()).documents;
  expect([policy.validFrom, policy.values.returnDays]).toEqual(['2026-11-25', center.policy.values.returnDays]);
  expect(policy.earlier?.at(-1)).toMatchObject({ id: '2026-11-23', values: { returnDays: 60 } });
  expect(await store.undo(2, { key: 'again', confirmed: false })).toEqual({ status: 'nothing' });
  now = new Date('2026-11-27T10:00:00Z');
  await store.restore(2, { key: 'restore', current: 3, confirmed: false });
  expect((await store.read()).documents.policy.earlier?.map(({ id }) => id).slice(-2)).toEqual([
    '2026-11-23',
    '2026-11-25',
  ]);
});
