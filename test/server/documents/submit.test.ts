import { expect, test } from 'vitest';
import { sweepNeedless } from '../../../server/documents/needless.ts';
import { revokeToken } from '../../../server/tokens/tokens.ts';
import { withdrawal } from '../../content/returns/request/request.ts';
import { databases } from '../databases.ts';
import { type Body, createOffice, newKey, type Office } from './office.ts';
import { small } from './small.ts';

const question = (faq: Body, at = 0): Body => faq.entries[at].fields.question.pl;
const open = (url?: string): Promise<Office> => createOffice(url, {}, small);

test('a choice is about what was shown: a third publication is asked about anew', async () => {
  const { owner } = await open();
  const mine = await owner.open();
  const publish = async (text: string): Promise<void> => {
    const { faq, base } = await owner.open();
    question(faq).text = text;
    expect((await owner.publish({ base, documents: { faq } })).status).toBe(201);
  };
  question(mine.faq).text = 'Po mojemu?';
  const wish = { key: newKey(), base: mine.base, documents: { faq: mine.faq } };
  await publish('Jan?');
  const [shown] = (await owner.publish(wish)).body.conflicts;
  await publish('Ola?');
  const again = await owner.publish({ ...wish, choices: { [shown.key]: 'mine' } });
  expect(again).toMatchObject({ status: 409, body: { code: 'conflict', conflicts: [{ theirs: { text: 'Ola?' } }] } });
  expect(question((await owner.open()).faq).text).toBe('Ola?');
  const choices = { [again.body.conflicts[0].key]: 'mine' };
  expect(await owner.publish({ ...wish, choices })).toMatchObject({ status: 201, body: { merged: true } });
});

test('what somebody has changed since can be undone by a choice', async () => {
  const { owner } = await open();
  const before = question((await owner.open()).faq).text;
  let first = 0;
  for (const text of ['Jan?', 'Ola?']) {
    const { faq, base } = await owner.open();
    question(faq).text = text;
    const { revision } = (await owner.publish({ base, documents: { faq } })).body;
    first ||= revision;
  }
  const undo = (body: object): ReturnType<typeof owner.send> =>
    owner.send('POST', `/publications/${first}/undo`, { key: newKey(), ...body });
  const refused = await undo({});
  expect(refused).toMatchObject({
    status: 409,
    body: { conflicts: [{ mine: { text: before }, theirs: { text: 'Ola?' } }] },
  });
  const choices = { [refused.body.conflicts[0].key]: 'mine' };
  expect(await undo({ choices })).toMatchObject({ status: 201, body: { kind: 'undo', of: first } });
  expect(question((await owner.open()).faq).text).toBe(before);
});

test('who asks again for what was confirmed gets the same answer, however it is written', async () => {
  const { owner } = await open();
  const { shop, base } = await owner.open();
  const changed = { ...shop, contact: { ...shop.contact, phone: '+48 22 000 00 00' } };
  const wish = { key: newKey(), base: { shop: base.shop }, documents: { shop: changed } };
  const stored = await owner.publish({ ...wish, confirmed: true });
  expect(stored.status).toBe(201);
  const { schema, ...rest } = changed;
  for (const documents of [wish.documents, { shop: { ...rest, schema } }])
    expect(await owner.publish({ ...wish, documents })).toMatchObject({ status: 200, body: stored.body });
  const another = { shop: { ...changed, contact: { ...changed.contact, phone: '+48 22 000 00 01' } } };
  expect(await owner.publish({ ...wish, documents: another })).toMatchObject({
    status: 409,
    body: { code: 'key-taken' },
  });
});

test.each(databases)('%s: access that is taken away while something is made publishes nothing', async (_, make) => {
  const { owner, employ, services, database, clock } = await open(await make());
  const writer = await employ('Jan', ['texts']);
  const { press } = services.documents;
  const prepare = press.prepare.bind(press);
  for (const act of [
    () =>
      database.db
        .updateTable('tokens')
        .set({ role: 'translations', locales: 'ru' })
        .where('id', '=', writer.id)
        .execute(),
    () => revokeToken(database, writer.id, clock.now),
  ]) {
    const { faq, base } = await owner.open();
    question(faq).text = `Zdążę? ${act}`.slice(0, 12);
    press.prepare = async (job) => {
      const prepared = await prepare(job);
      await act();
      return prepared;
    };
    const asked = writer.publish({ base, documents: { faq } });
    expect(await asked).toMatchObject({ status: 401, body: { code: 'not-allowed' } });
    await database.db.updateTable('tokens').set({ role: 'texts', locales: null }).where('id', '=', writer.id).execute();
  }
  expect((await owner.get('/publications')).body.publications).toHaveLength(1);
});

test('a press that dies confirms nothing, and the cause is in the log', async () => {
  const { owner, services, log } = await open();
  const { faq, base } = await owner.open();
  question(faq).text = 'Umrze?';
  const { press } = services.documents;
  const prepare = press.prepare.bind(press);
  press.prepare = (job) => prepare({ ...job, current: { ...job.current, shop: 'no JSON' } });
  expect(await owner.publish({ base, documents: { faq } })).toMatchObject({
    ...{ status: 503, body: { code: 'not-confirmed' } },
  });
  expect(log.join()).toMatch(/press-failed.*sources\.ts/);
  press.prepare = prepare;
  expect((await owner.publish({ base, documents: { faq } })).status).toBe(201);
});

test('only so many wait for their turn', async () => {
  const { owner } = await open();
  const { faq, base } = await owner.open();
  const answers = await Promise.all(Array.from({ length: 30 }, () => owner.publish({ base, documents: { faq } })));
  const count = (status: number): number => answers.filter((each) => each.status === status).length;
  expect([count(200), count(503)]).toEqual([20, 10]);
});

test('over midnight files keep the day that they were made on', async () => {
  const { owner, clock, services, database } = await open();
  const { press } = services.documents;
  const prepare = press.prepare.bind(press);
  clock.now = new Date('2026-11-22T22:59:59Z');
  press.prepare = async (job) => {
    const prepared = await prepare(job);
    clock.now = new Date('2026-11-22T23:00:01Z');
    return prepared;
  };
  const { faq, base } = await owner.open();
  question(faq).text = 'O północy?';
  expect((await owner.publish({ base, documents: { faq } })).status).toBe(201);
  const rows = await database.db.selectFrom('publications').select('made').where('revision', '=', 2).execute();
  expect(rows[0]?.made).toMatch(/2026-11-22$/);
});

test('nothing to do is told of who asked, and of nobody else', async () => {
  const { owner, employ } = await open();
  const writer = await employ('Jan', ['texts']);
  const opened = await owner.open();
  question(opened.faq).text = 'To samo?';
  await owner.publish({ base: opened.base, documents: { faq: opened.faq }, note: 'moje' });
  const { status, body } = await writer.publish({ base: opened.base, documents: { faq: opened.faq } });
  expect([status, body.who, body.note, body.merged, body.changes]).toEqual([200, 'Jan', undefined, true, []]);
  expect(body.revision).toBe(2);
});

test.each(databases)(
  '%s: where there was nothing to do, asking again after an undo publishes nothing',
  async (_, make) => {
    const { owner, employ, database, services, clock } = await open(await make());
    const writer = await employ('Jan', ['texts']);
    const opened = await owner.open();
    const before = question(opened.faq).text;
    question(opened.faq).text = 'To samo?';
    const wish = { base: opened.base, documents: { faq: opened.faq } };
    expect((await owner.publish(wish)).status).toBe(201);
    const own = { ...wish, key: newKey(), note: 'moje' };
    const first = await writer.publish(own);
    expect(first).toMatchObject({ status: 200, body: { revision: 2, who: 'Jan', note: 'moje', changes: [] } });
    expect((await owner.send('POST', '/publications/2/undo', { key: newKey() })).status).toBe(201);
    const { help: _shown, current: _then, ...told } = first.body;
    expect(await writer.publish(own)).toMatchObject({ status: 200, body: told });
    expect(question((await owner.open()).faq).text).toBe(before);
    expect(await writer.publish({ ...own, note: 'inne' })).toMatchObject({ status: 409, body: { code: 'key-taken' } });
    // nobody asks again after months
    await sweepNeedless(database, new Date(clock.now.getTime() + 31 * 86_400_000));
    expect(await database.db.selectFrom('needless').selectAll().execute()).toEqual([]);
    expect(services.documents.current.edition.revision).toBe(3);
  },
);

test('a shop keeps an address at which it is reached', async () => {
  // no text of it quotes the address
  const center = JSON.parse(JSON.stringify(small).replaceAll('{email}', 'list'));
  const { owner, services, database, post } = await createOffice(undefined, {}, center);
  const publish = async (contact: object): Promise<Body> => {
    const { shop, base } = await owner.open();
    return (await owner.publish({ base, documents: { shop: { ...shop, contact } }, confirmed: true })).body;
  };
  const { email, ...rest } = services.shop.contact ?? {};
  expect(await publish(rest)).toMatchObject({ status: 422, findings: [{ path: 'contact.email' }] });
  expect(await publish({ ...rest, email: 'nowa@tarnina.example' })).toMatchObject({ revision: 2 });
  const letters = await database.db.selectFrom('messages').select(['recipient', 'template']).execute();
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual([email, 'nowa@tarnina.example'].sort());
  // and from now on statements go there
  expect((await post({ ...withdrawal, key: newKey() })).status).toBe(201);
  const notices = await database.db
    .selectFrom('messages')
    .select('recipient')
    .where('template', '=', 'request')
    .execute();
  expect(notices).toEqual([{ recipient: 'nowa@tarnina.example' }]);
});

test('a shop that moves to another address is heard from there', async () => {
  const { owner, app } = await open();
  const allowed = async (origin: string): Promise<string | null> => {
    const headers = { Origin: origin, 'Access-Control-Request-Method': 'POST' };
    const { headers: told } = await app.request('/requests', { method: 'OPTIONS', headers });
    return told.get('Access-Control-Allow-Origin');
  };
  const { shop, base } = await owner.open();
  const [before, after] = [new URL(shop.about.url).origin, 'https://nowa.example'];
  expect([await allowed(before), await allowed(after)]).toEqual([before, null]);
  const documents = { shop: { ...shop, about: { ...shop.about, url: `${after}/sklep` } } };
  expect((await owner.publish({ base, documents, confirmed: true })).status).toBe(201);
  expect([await allowed(before), await allowed(after)]).toEqual([null, after]);
});
