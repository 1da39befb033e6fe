import { expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { type Body, createOffice, newKey, type Office } from './office.ts';
import { withAnswers } from './small.ts';

test.each(databases)('%s: two people at once', async (_, make) => {
  const url = await make();
  const open = () => createOffice(url, {}, withAnswers(4));
  const [office, elsewhere] = [await open(), await open()];
  await disjoint(office, elsewhere);
  await sameSentence(office);
  await bothAtOnce(office, elsewhere);
  await takingBack(office);
});

const question = (faq: Body, at: number): Body => faq.entries[at].fields.question.pl;

/** Changes in different places both stay, whichever process they came to. */
async function disjoint({ owner, get }: Office, elsewhere: Office): Promise<void> {
  const mine = await owner.open();
  const theirs = await elsewhere.owner.open();
  question(mine.faq, 0).text = 'Moje pytanie?';
  question(theirs.faq, 1).text = 'Ich pytanie?';
  expect((await elsewhere.owner.publish({ base: theirs.base, documents: { faq: theirs.faq } })).body).toMatchObject({
    ...{ revision: 2, merged: false },
  });
  const merged = await owner.publish({ base: mine.base, documents: { faq: mine.faq } });
  expect(merged).toMatchObject({ status: 201, body: { revision: 3, merged: true } });
  expect(merged.body.changes).toHaveLength(1);
  const { faq } = await owner.open();
  expect([question(faq, 0).text, question(faq, 1).text]).toEqual(['Moje pytanie?', 'Ich pytanie?']);
  const manifest = (await get('/help/help.json')).body;
  const published = JSON.stringify((await get(`/help/${manifest.files.pl.faq}`)).body);
  expect(published).toContain('Moje pytanie?');
  expect(published).toContain('Ich pytanie?');
}

/** The same sentence is a choice, and nothing is written before it is made. */
async function sameSentence({ owner }: Office): Promise<void> {
  const mine = await owner.open();
  const theirs = await owner.open();
  question(mine.faq, 0).text = 'Po mojemu?';
  question(theirs.faq, 0).text = 'Po ichniemu?';
  const { body: before } = await owner.publish({ base: theirs.base, documents: { faq: theirs.faq } });
  const wish = { key: newKey(), base: mine.base, documents: { faq: mine.faq } };
  const refused = await owner.publish(wish);
  const unit = `faq/${mine.faq.entries[0].id}/question:pl`;
  expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', revision: before.revision } });
  expect(refused.body.etags).toEqual(before.etags);
  expect(refused.body.conflicts).toMatchObject([
    {
      unit,
      base: { text: 'Moje pytanie?' },
      mine: { text: 'Po mojemu?' },
      theirs: { text: 'Po ichniemu?' },
    },
  ]);
  expect((await owner.open()).base).toEqual(before.etags);
  const choices = { [refused.body.conflicts[0].key]: 'mine' };
  const chosen = await owner.publish({ ...wish, choices });
  expect(chosen).toMatchObject({ status: 201, body: { changes: [{ unit, after: { text: 'Po mojemu?' } }] } });
}

/** Several at the same time in two processes: all of them are there, in some order. */
async function bothAtOnce(office: Office, elsewhere: Office): Promise<void> {
  const opened = await office.owner.open();
  const wishes = [0, 1, 2, 3].map((at) => {
    const faq = structuredClone(opened.faq);
    question(faq, at).text = `Równocześnie ${at}?`;
    const { owner } = at % 2 ? office : elsewhere;
    return owner.publish({ base: opened.base, documents: { faq } });
  });
  const answers = await Promise.all(wishes);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  const revisions = answers.map(({ body }) => body.revision).sort();
  expect(new Set(revisions).size).toBe(4);
  expect(revisions.at(-1) - revisions[0]).toBe(3);
  const { faq } = await office.owner.open();
  expect([0, 1, 2, 3].map((at) => question(faq, at).text)).toEqual([0, 1, 2, 3].map((at) => `Równocześnie ${at}?`));
  const seen = async ({ get }: Office) => (await get('/help/help.json')).body.revision;
  const last = answers.find(({ body }) => body.revision === revisions.at(-1))?.body.help.revision;
  for (const each of [office, elsewhere]) await expect.poll(() => seen(each), { timeout: 20_000 }).toBe(last);
}

/** Undoing takes one publication back and leaves what came later; restoring brings everything back. */
async function takingBack({ owner }: Office): Promise<void> {
  const opened = await owner.open();
  question(opened.faq, 0).text = 'Pomyłka?';
  const { body: mistake } = await owner.publish({ base: opened.base, documents: { faq: opened.faq } });
  const later = await owner.open();
  question(later.faq, 1).text = 'Później?';
  await owner.publish({ base: later.base, documents: { faq: later.faq } });
  const undone = await owner.send('POST', `/publications/${mistake.revision}/undo`, { key: newKey() });
  expect(undone).toMatchObject({ status: 201, body: { kind: 'undo', of: mistake.revision, merged: true } });
  const { faq } = await owner.open();
  expect([question(faq, 0).text, question(faq, 1).text]).toEqual(['Równocześnie 0?', 'Później?']);
  const again = await owner.send('POST', `/publications/${mistake.revision}/undo`, { key: newKey() });
  expect(again).toMatchObject({ status: 200, body: { revision: undone.body.revision, changes: [] } });

  const restore = (body: object) => owner.send('POST', '/publications/1/restore', { key: newKey(), ...body });
  const moved = await restore({ current: mistake.revision });
  expect(moved).toMatchObject({ status: 409, body: { code: 'moved-on', revision: undone.body.revision } });
  const restored = await restore({ current: undone.body.revision, note: 'jak na początku' });
  expect(restored).toMatchObject({ status: 201, body: { kind: 'restore', of: 1, note: 'jak na początku' } });
  const { body: first } = await owner.get('/publications/1');
  expect((await owner.open()).base).toEqual(first.etags);
  expect((await owner.get('/publications?limit=2')).body.publications).toMatchObject([
    { revision: restored.body.revision, current: true },
    { kind: 'undo', current: false },
  ]);
  expect((await owner.get('/publications?before=2')).body.publications).toMatchObject([{ revision: 1 }]);
  for (const unknown of ['0', '999', 'x', '1e3', '99999999999999999999'])
    expect((await owner.get(`/publications/${unknown}`)).status).toBe(404);
}
