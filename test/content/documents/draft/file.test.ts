import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../../content/documents/center.ts';
import { type Change, changesBetween, unitMap } from '../../../../content/documents/changes.ts';
import { readDraft, takeDraft, writeDraft } from '../../../../content/documents/draft/file.ts';
import { moveItem, removeItem } from '../../../../content/documents/edit/items.ts';
import { changeText, type TextPlace } from '../../../../content/documents/edit/texts.ts';
import { unitSchema } from '../../../../content/documents/unit-schema.ts';
import { centers } from '../arbitrary.ts';
import { edited, edits } from '../edits.ts';
import { starter } from '../starter.ts';

const place: TextPlace = { document: 'faq', list: 'entries', entry: 'return-how', field: 'answer', locale: 'pl' };

async function centerOf(center: HelpCenter, changes: readonly Change[]): Promise<HelpCenter> {
  const { merge, findings } = await takeDraft(center, changes);
  if (merge?.outcome !== 'merged') throw new Error(JSON.stringify([merge, findings]));
  return merge.center;
}

test('what goes out comes in', async () => {
  const drafts = fc.tuple(centers, edits('a')).map(([before, done]) => [before, edited(before, done)] as const);
  await fc.assert(
    fc.asyncProperty(drafts, async ([before, after]) => {
      const { draft, findings } = readDraft(writeDraft(before, changesBetween(before, after)));
      expect(findings).toEqual([]);
      expect(changesBetween(after, await centerOf(before, draft!.changes))).toEqual([]);
      // and once more, where it has been taken in already
      expect(changesBetween(after, await centerOf(after, draft!.changes))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('every unit has a schema, and is of it', () => {
  fc.assert(
    fc.property(centers, (center) => {
      for (const { value, ...own } of unitMap(center).values()) {
        const schema = unitSchema(own);
        expect(schema && safeParse(schema, value).success, JSON.stringify(own)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('a draft asks where somebody has changed the same since', async () => {
  const changes = changesBetween(starter(), await changeText(starter(), place, 'Inaczej.'));
  const since = await changeText(starter(), place, 'Jeszcze inaczej.');
  const { merge } = await takeDraft(since, changes);
  expect(merge).toMatchObject({ outcome: 'conflicts', conflicts: [{ kind: 'changed', mine: { text: 'Inaczej.' } }] });
});

test('a draft tells what of it has no place any more', async () => {
  const changes = changesBetween(starter(), await changeText(starter(), place, 'Inaczej.'));
  const { merge, gone } = await takeDraft(removeItem(starter(), 'entries', 'return-how'), changes);
  expect(merge?.outcome).toBe('merged');
  expect(gone).toEqual(changes);
});

const withChange = (change: object): string =>
  JSON.stringify({ schema: 'draft@1', shop: 'Tarnina', changes: [change] });

test.each<[string, string, object]>([
  ['no JSON', '{', { code: 'not-json', file: 'draft.json' }],
  ['something else', '{"schema":"faq@1"}', { code: 'schema-unknown', facts: { schema: 'faq@1', expected: 'draft@1' } }],
  ['a later version', '{"schema":"draft@2"}', { code: 'schema-newer' }],
  ['no changes', '{"schema":"draft@1","shop":"a"}', { code: 'shape', path: 'changes' }],
  ['a place that is none', withChange({ place: { ...place, list: 'questions' } }), { path: 'changes[0].place' }],
  ['a field that is none', withChange({ place: { ...place, field: '__proto__' } }), { path: 'changes[0].place' }],
  [
    'a part for a list',
    withChange({ place: { document: 'faq', entry: 'faq', field: 'entries' } }),
    { path: 'changes[0].place' },
  ],
  [
    'another schema',
    withChange({ place: { document: 'faq', entry: 'faq', field: 'schema' } }),
    { path: 'changes[0].place' },
  ],
  [
    'an id',
    withChange({ place: { document: 'faq', list: 'entries', entry: 'a', field: 'id' } }),
    { path: 'changes[0].place' },
  ],
  ['a text that is none', withChange({ place, after: { text: 5 } }), { path: 'changes[0].after.text' }],
  ['a text with more', withChange({ place, before: { text: 'a', html: 'b' } }), { path: 'changes[0].before.html' }],
  ['null', withChange({ place, after: null }), { path: 'changes[0].after' }],
])('%s is refused, and it is said where', (_, text, expected) => {
  const { draft, findings } = readDraft(text);
  expect(draft).toBeUndefined();
  expect(findings[0]).toMatchObject({ severity: 'blocks', ...expected });
});

test('half an entry is refused', async () => {
  const changes = [{ place: { document: 'faq', list: 'entries', entry: 'half', field: 'rank' }, after: 'a' } as const];
  const { merge, findings } = await takeDraft(starter(), changes);
  expect(merge).toBeUndefined();
  expect(findings[0]).toMatchObject({ code: 'shape', file: 'faq.json', facts: { expected: 'missing-key' } });
});

test('no file throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.json(),
      fc.jsonValue(),
      fc.constantFrom('terms', 'fields', 'category', 'related'),
      async (text, after, field) => {
        readDraft(text);
        const { draft } = readDraft(
          withChange({ place: { document: 'faq', list: 'entries', entry: 'return-how', field }, after }),
        );
        if (draft) await takeDraft(starter(), draft.changes);
      },
    ),
    { numRuns: 40 },
  );
});

test('a question that was only moved in a draft, and is gone since, takes nothing with it', async () => {
  const before = starter();
  const moved = moveItem(before, 'entries', 'return-how', before.faq.entries[0]?.id);
  const changes = changesBetween(before, await changeText(moved, { ...place, entry: 'return-cost' }, 'Inaczej.'));
  const { merge, gone, findings } = await takeDraft(removeItem(before, 'entries', 'return-how'), changes);
  expect(findings).toEqual([]);
  expect(merge?.outcome).toBe('merged');
  expect(gone.map(({ place: { entry, field } }) => [entry, field])).toEqual([['return-how', 'rank']]);
});
