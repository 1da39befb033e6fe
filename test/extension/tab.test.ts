import { expect, test } from 'vitest';
import type { Place } from '../../content/documents/changes.ts';
import { changesBetween } from '../../content/documents/changes.ts';
import { changeText, type TextPlace } from '../../content/documents/edit/texts.ts';
import { setValue } from '../../content/documents/edit/values.ts';
import { seen } from '../../extension/lib/background/show.ts';
import { newDraft, withStep } from '../../extension/lib/draft.ts';
import {
  behind,
  cleared,
  closed,
  lookedOver,
  maySee,
  opened,
  speaking,
  type Tab,
  told,
} from '../../extension/lib/tab.ts';
import { starter } from '../content/documents/starter.ts';

const origin = 'https://krokus.example';
const [first, second] = starter().faq.entries;
const question = (entry = first?.id ?? '', locale = 'pl'): TextPlace => ({
  document: 'faq',
  list: 'entries',
  entry,
  field: 'question',
  locale,
});
const unit = `faq/${first?.id}/question`;
const over = (...units: string[]): Tab =>
  units.reduce((tab: Tab, each) => opened(tab, each, 'pl', 'visit'), { origin, page: 'a' });
const returnDays: Place = { document: 'policy', entry: 'values', field: 'returnDays' };

test.each<[string, Tab, Place, boolean]>([
  ['what was opened', over(unit), question(), true],
  ['what was opened and closed again', closed(over(unit)), question(), true],
  ['another text', over(unit), question(second?.id), false],
  ['another language of it', over(unit), question(first?.id, 'ru'), false],
  ['another language that was asked for', speaking(over(unit), 'ru'), question(first?.id, 'ru'), true],
  ['a value that was opened in any language', over('policy/values/returnDays'), returnDays, true],
  ['a value that was not', over(unit), returnDays, false],
  ['anything, where nothing was opened', { origin }, question(), false],
  ['anything, where the person asked for all', { origin, all: true }, question(second?.id, 'ru'), true],
])('a page and %s', (_, tab, place, expected) => {
  expect(maySee(tab, place)).toBe(expected);
});

test('a page that is looked over again keeps what is open; another in its place begins anew', () => {
  const tab = over(unit);
  const now = { origin, page: 'a', found: false, language: 'pl' };
  expect(lookedOver(tab, now)).toEqual({ ...tab, found: false, language: 'pl' });
  expect(lookedOver(tab, { ...now, page: 'b' })).toEqual({ ...now, page: 'b' });
  expect(lookedOver(tab, { ...now, origin: 'https://elsewhere.example' })).not.toHaveProperty('opened');
});

test('of a page whose shop is disconnected nothing is kept but which shop it is', () => {
  const published = changesBetween(starter(), setValue(starter(), returnDays, 61));
  const tab = told.all(behind({ ...over(unit), found: true, language: 'pl' }, published));
  expect(cleared(tab)).toEqual({ origin, page: 'a', found: true, language: 'pl' });
});

test('a page is told of what was opened as if nothing else were changed, and that there is more', async () => {
  const documents = starter();
  const typed = await changeText(documents, question(), 'Ile to trwa?');
  const both = setValue(await changeText(typed, question(second?.id), 'Tajne słowa?'), returnDays, 61);
  const draft = withStep(
    newDraft({ documents, etags: { shop: '', policy: '', faq: '' }, revision: 1 }),
    changesBetween(documents, both),
  );
  expect(await seen(draft, over(unit))).toEqual({
    previews: [{ unit, locale: 'pl', value: 'Ile to trwa?' }],
    more: true,
    isPublished: false,
  });
  expect((await seen(draft, { origin })).previews).toEqual([]);
  const all = await seen(draft, { origin, all: true });
  expect([all.more, JSON.stringify(all.previews)]).toEqual([false, expect.stringContaining('Tajne słowa?')]);
  // texts that quote the number change with it, and carry nothing else
  const { previews } = await seen(draft, over('policy/values/returnDays'));
  expect(JSON.stringify(previews)).toContain('61');
  expect(JSON.stringify(previews)).not.toMatch(/Tajne|Ile to trwa/);
});

test('what was published since is shown on every page, over which what is typed now stands', async () => {
  const [before, after] = [starter(), await changeText(starter(), question(second?.id), 'Wydane?')];
  const draft = newDraft({ documents: after, etags: { shop: '', policy: '', faq: '' }, revision: 2 });
  const tab = behind({ origin }, changesBetween(before, after));
  const other = `faq/${second?.id}/question`;
  expect(await seen(draft, tab)).toEqual({
    previews: [{ unit: other, locale: 'pl', value: 'Wydane?' }],
    more: false,
    isPublished: true,
  });
  const typed = withStep(draft, changesBetween(after, await changeText(after, question(second?.id), 'Pisane?')));
  expect((await seen(typed, tab)).previews).toEqual([{ unit: other, locale: 'pl', value: 'Wydane?' }]);
  expect(await seen(typed, { ...tab, ...over(other) })).toEqual({
    previews: [{ unit: other, locale: 'pl', value: 'Pisane?' }],
    more: false,
    isPublished: false,
  });
  expect(behind(tab, changesBetween(after, before)).published).toHaveLength(1);
});

test('of a translation that is taken away the page shows what readers will see in its place', async () => {
  const documents = starter();
  const draft = withStep(
    newDraft({ documents, etags: { shop: '', policy: '', faq: '' }, revision: 1 }),
    changesBetween(documents, await changeText(documents, question(first?.id, 'ru'), '')),
  );
  const tab = speaking(over(unit), 'ru');
  const { previews } = await seen(draft, tab);
  expect(previews).toEqual([{ unit, locale: 'en', shownIn: 'ru', value: first?.fields.question.en?.text }]);
});

test('who asks to see everything goes on with what is open; who ends editing does not', () => {
  const tab = over(unit);
  expect(told.all(tab)).toEqual({ ...tab, all: true });
  expect(told.closed(tab)).not.toHaveProperty('visit');
  expect(told.ended(tab)).toMatchObject({ ended: true });
  expect(told.ended(tab)).not.toHaveProperty('visit');
});
