/** What was removed keeps its id to itself. */
import { expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { type Body, createOffice, newKey, type Person } from './office.ts';
import { small } from './small.ts';

const openOffice = async (make: () => Promise<string>) => createOffice(await make(), {}, small);

/** Publishes what `change` makes of the FAQ. */
async function publish(person: Person, change: (faq: Body) => void): Promise<Body> {
  const { faq, base } = await person.open();
  change(faq);
  return (await person.publish({ base, documents: { faq } })).body;
}

test.each(databases)('%s: an id that was removed is given to nothing else, and to the same again', async (_, make) => {
  const { owner } = await openOffice(make);
  const opened = await owner.open();
  const [removed] = opened.faq.entries;
  expect((await owner.get('/documents')).body.retired).toEqual({ policy: [], faq: [] });
  const { revision } = await publish(owner, (faq) => faq.entries.shift());
  expect((await owner.get('/documents')).body.retired).toEqual({ policy: [], faq: [removed.id] });

  const text = { pl: { text: 'Coś zupełnie innego?' } };
  const other = { ...removed, fields: { question: text, answer: { pl: { text: 'Tak.' } } }, terms: undefined };
  const refused = await publish(owner, (faq) => faq.entries.unshift(other));
  expect(refused).toMatchObject({ status: 422, code: 'not-publishable' });
  const unit = expect.stringMatching(new RegExp(`^faq/${removed.id}/`));
  expect(refused.findings).toEqual([
    { code: 'id-retired', severity: 'blocks', file: 'faq.json', unit, facts: { id: removed.id } },
  ]);
  expect((await publish(owner, (faq) => faq.entries.unshift({ ...other, id: 'inne' }))).changes.length).toBeGreaterThan(
    0,
  );

  // who has its words has the same question
  expect((await publish(owner, (faq) => faq.entries.unshift(removed))).revision).toBe(revision + 2);
  expect((await owner.get('/documents')).body.retired).toEqual({ policy: [], faq: [] });
  await publish(owner, (faq) => faq.entries.shift());
  const undone = await owner.send('POST', `/publications/${revision + 3}/undo`, { key: newKey() });
  expect(undone).toMatchObject({ status: 201, body: { kind: 'undo' } });
  expect((await owner.open()).faq.entries.map(({ id }: Body) => id)).toContain(removed.id);
});

test('who chooses to keep a question that another removed keeps its id', async () => {
  const { owner } = await createOffice(undefined, {}, small);
  const mine = await owner.open();
  const [kept] = mine.faq.entries;
  await publish(owner, (faq) => faq.entries.shift());
  kept.fields.question.pl.text = 'Całkiem nowe słowa?';
  kept.fields.answer = { pl: { text: 'Całkiem nowa odpowiedź.' } };
  const wish = { key: newKey(), base: mine.base, documents: { faq: mine.faq } };
  const { conflicts } = (await owner.publish(wish)).body;
  const choices = Object.fromEntries(conflicts.map(({ key }: Body) => [key, 'mine']));
  expect(await owner.publish({ ...wish, choices })).toMatchObject({ status: 201, body: { merged: true } });
});

test('a category does not take the id of a question that is gone', async () => {
  const { owner } = await createOffice(undefined, {}, small);
  const [removed] = (await owner.open()).faq.entries;
  await publish(owner, (faq) => faq.entries.shift());
  const category = { id: removed.id, rank: 'z', fields: { title: { pl: { text: 'Inne' } } } };
  const { findings } = await publish(owner, (faq) => {
    faq.categories.push(category);
    faq.entries[0].category = removed.id;
  });
  expect(findings).toMatchObject([{ code: 'id-retired', facts: { id: removed.id } }]);
});
