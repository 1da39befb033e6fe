/** What was published by mistake can be erased from all that is kept. */
import { expect, test } from 'vitest';
import { sweepFiles } from '../../../server/documents/files.ts';
import { shopHelp } from '../../cli/shop-help.ts';
import { databases } from '../databases.ts';
import { type Body, createOffice, newKey, type Office, type Person } from './office.ts';
import { small } from './small.ts';

const secret = 'Jadwiga Pomyłkowska';

async function publish({ open, publish: send }: Person, change: (faq: Body) => void, note?: string): Promise<Body> {
  const { faq, base } = await open();
  change(faq);
  return (await send({ base, documents: { faq }, ...(note ? { note } : {}) })).body;
}

const answer = (faq: Body, at = 0): Body => faq.entries[at].fields.answer.pl;

/** Everything that the database holds. */
async function kept({ database }: Office): Promise<string> {
  const tables = ['publications', 'contents', 'files', 'messages', 'audit', 'needless'] as const;
  return JSON.stringify(await Promise.all(tables.map((name) => database.db.selectFrom(name).selectAll().execute())));
}

test.each(databases)('%s: a name is erased, and history, undo and drafts go on', async (_, make) => {
  const url = await make();
  const office = await createOffice(url, {}, small);
  const { owner, get } = office;
  const forget = (number: number | string) => shopHelp(['forget', `${number}`, '--lang', 'en'], { DATABASE_URL: url });

  const before = await owner.open();
  const wrong = await publish(owner, (faq) => (answer(faq).text = `Pyta o to ${secret}.`), secret);
  const opened = await owner.open();
  const unit = `faq/${opened.faq.entries[0].id}/answer:pl`;
  // somebody publishes something else meanwhile, and somebody writes a question that goes again
  await publish(owner, (faq) => (answer(faq, 1).text = 'Coś innego.'));
  const still = await forget(wrong.revision);
  expect([still.code, still.stdout]).toEqual([0, expect.stringMatching(/^Published still[\s\S]*answer:pl\n$/)]);
  expect(await kept(office)).toContain(secret);

  await publish(owner, (faq) => (answer(faq).text = 'Pyta o to klientka.'));
  expect(
    (await owner.send('POST', `/publications/${wrong.revision}/restore`, { key: newKey(), current: 4 })).status,
  ).toBe(201);
  await publish(owner, (faq) => (answer(faq).text = 'Pyta o to klientka.'));
  expect((await get('/help/help.json')).status).toBe(200);
  const told = await forget(wrong.revision);
  expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining(`publication ${wrong.revision}`) });
  expect(told.stdout).toContain(unit);
  expect(await kept(office)).not.toContain(secret);
  const again = await forget(wrong.revision);
  expect(again.stdout).not.toContain('Erased');

  // who did what when is still there, and each edition can be read
  const { publications } = (await owner.get('/publications')).body;
  expect(publications.map(({ revision }: Body) => revision)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(publications.find(({ revision }: Body) => revision === wrong.revision).units).toEqual([unit]);
  for (const { revision } of publications) {
    const { status, body } = await owner.get(`/publications/${revision}`);
    expect([status, answer(body.documents.faq).text]).toEqual([
      200,
      revision === 1 ? answer(before.faq).text : 'Pyta o to klientka.',
    ]);
  }
  // customers, drafts and undo
  expect((await get('/help/help.json')).status).toBe(200);
  const { faq } = opened;
  answer(faq, 2).text = 'Z dawnego szkicu.';
  expect(await owner.publish({ base: opened.base, documents: { faq } })).toMatchObject({
    ...{ status: 409, body: { code: 'base-unknown' } },
  });
  const old = before.faq;
  answer(old, 2).text = 'Z jeszcze dawniejszego.';
  expect(await owner.publish({ base: before.base, documents: { faq: old } })).toMatchObject({
    ...{ status: 201, body: { merged: true } },
  });
  expect((await owner.send('POST', '/publications/7/undo', { key: newKey() })).status).toBe(201);
  expect((await owner.get('/audit')).body.events).toContainEqual(
    expect.objectContaining({ what: 'forgotten', who: '', facts: { revision: wrong.revision } }),
  );
});

test.each(databases)('%s: a question that is gone leaves no word behind', async (_, make) => {
  const url = await make();
  const office = await createOffice(url, {}, small);
  const { owner } = office;
  const entry = { id: 'pomylka', rank: 'z', category: small.faq.categories[0]?.id };
  const fields = { question: { pl: { text: `Kim jest ${secret}?` } }, answer: { pl: { text: secret } } };
  const { revision } = await publish(owner, (faq) => faq.entries.push({ ...entry, terms: { pl: [secret] }, fields }));
  await publish(owner, (faq) => faq.entries.pop());
  const { shop, base } = await owner.open();
  const values = { ...shop.values, guest: secret };
  const named = await owner.publish({ base, documents: { shop: { ...shop, values } }, confirmed: true });
  const back = await owner.open();
  await owner.publish({ base: back.base, documents: { shop }, confirmed: true });
  // what the owner was to hear of has been said
  await office.database.db.updateTable('messages').set({ state: 'sent' }).execute();
  for (const number of [revision, named.body.revision])
    expect((await shopHelp(['forget', `${number}`], { DATABASE_URL: url })).code).toBe(0);
  await sweepFiles(office.database, office.clock.now);
  expect(await kept(office)).not.toContain(secret);
  const { documents } = (await owner.get(`/publications/${revision}`)).body;
  expect(documents.faq.entries.at(-1)).toMatchObject({ id: 'pomylka', fields: { question: { pl: { text: '…' } } } });
  expect((await owner.get(`/publications/${named.body.revision}`)).body.documents.shop.values.guest).toBeUndefined();
});

test.each(databases)(
  '%s: a name that stands in earlier terms is named, and erased once it is gone there',
  async (_, make) => {
    const url = await make();
    const office = await createOffice(url, {}, small);
    const { owner } = office;
    const change = async (act: (policy: Body) => void): Promise<Body> => {
      const { policy, base } = await owner.open();
      act(policy);
      return (await owner.publish({ base, documents: { policy }, confirmed: true })).body;
    };
    const said = (text: string) => (policy: Body) => (policy.sections[0].fields.body.pl = { text });
    const forget = (number: number) => shopHelp(['forget', `${number}`, '--lang', 'en'], { DATABASE_URL: url });
    const { policy: before } = await owner.open();
    const { revision } = await change(said(`Tak mówi ${secret}.`));
    // the number is another one from today: what was promised goes on to count for those who ordered before
    await change((policy) => (policy.values.returnDays += 1));
    await change(said(before.sections[0].fields.body.pl.text));

    const { policy: now } = await owner.open();
    expect(JSON.stringify(now.earlier)).toContain(secret);
    const still = await forget(revision);
    expect(still.stdout).toMatch(/^Published still[\s\S]*policy\/2000-01-01\/sections\n$/);
    expect(await kept(office)).toContain(secret);

    await change(({ earlier }) => (earlier[0].sections[0].fields.body.pl.text = 'Tak mówi sklep.'));
    // what the owner was to hear of has been said
    await office.database.db.updateTable('messages').set({ state: 'sent' }).execute();
    const told = await forget(revision);
    expect(told.stdout).toContain(`policy/${now.sections[0].id}/body:pl`);
    expect(told.stdout).not.toContain('Published still');
    await sweepFiles(office.database, office.clock.now);
    expect(await kept(office)).not.toContain(secret);
    for (const number of [2, 3, 4, 5]) expect((await owner.get(`/publications/${number}`)).status).toBe(200);
  },
);

test('what is no publication is refused', async () => {
  const office = await createOffice(undefined, {}, small);
  const env = { DATABASE_URL: office.services.config.DATABASE_URL };
  const said = async (...words: string[]) => {
    const { code, stderr } = await shopHelp(['forget', ...words, '--lang', 'en'], env);
    return `${code} ${stderr}`;
  };
  expect(await said('7')).toMatch(/^2 There is no publication 7/);
  expect(await said()).toMatch(/^2 Say which publication/);
  expect(await said('faq')).toMatch(/^2 Say which publication/);
  expect(await said('1', '2')).toMatch(/^2 One publication at a time/);
});
