import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { decide } from '../../server/decisions/decide.ts';
import type { Decision } from '../../server/decisions/decision.ts';
import { markRead } from '../../server/decisions/notes.ts';
import { duesOf } from '../../server/dues/dues.ts';
import { stageOn } from '../../server/dues/stage.ts';
import { mailOf } from '../../server/mail/mail.ts';
import { remind } from '../../server/reminders/remind.ts';
import { findBy } from '../../server/requests/store.ts';
import { answerShop } from '../../server/status/answer.ts';
import { databases } from './databases.ts';
import { newRequest } from './send.ts';
import { type Bench, createBench } from './services.ts';

const order = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-16' };
const mailboxes = { SHOP_MAILBOXES: 'one@shop.example,two@shop.example' };

/** The subjects of the reminders that were queued since the last time, as one mailbox gets them. */
async function subjects({ services, database, clock }: Bench, at: string): Promise<string[]> {
  clock.now = new Date(at);
  const known = new Set((await database.db.selectFrom('messages').select('id').execute()).map(({ id }) => id));
  await remind(services);
  const all = await database.db.selectFrom('messages').selectAll().orderBy('recipient').execute();
  const fresh = all.filter(({ id }) => !known.has(id));
  const mails = await Promise.all(
    fresh.map(async (message) => mailOf(services, message, await findBy(database.db, 'reference', message.reference!))),
  );
  const of = (mailbox: string) => mails.filter(({ to }) => to === mailbox).map(({ subject }) => subject);
  expect(of('two@shop.example')).toEqual(of('one@shop.example'));
  return of('one@shop.example').map((subject) => subject.replace(/: [A-Z0-9]{4}-[A-Z0-9]{4}$/, ''));
}

test.each(databases)(
  '%s: the shop is reminded three days before, on the day and after it, once each',
  async (_, make) => {
    const bench = await createBench({ DATABASE_URL: await make(), ...mailboxes });
    await bench.post(newRequest({ order, country: 'PL' }));
    await bench.database.db.updateTable('requests').set({ read_at: '2026-11-22T10:00:00.000Z' }).execute();
    const heard: [string, string[]][] = [];
    for (const at of [
      '12-03T20:00',
      '12-04T05:00',
      '12-04T06:30',
      '12-05T12:00',
      '12-07T09:00',
      '12-07T10:00',
      '12-08T09:00',
      '12-09T09:00',
    ])
      heard.push([at, await subjects(bench, `2026-${at}:00Z`)]);
    expect(heard.filter(([, mails]) => mails.length)).toEqual([
      ['12-04T06:30', ['Termin 7 grudnia']],
      ['12-07T09:00', ['Termin dzisiaj']],
      ['12-08T09:00', ['Po terminie']],
    ]);
  },
);

test('a day that the notice of a request named as the next one is not written about again before it has come', async () => {
  const bench = await createBench(mailboxes);
  await bench.post(newRequest({ kind: 'exchange', order, country: 'PL' }));
  await bench.database.db.updateTable('requests').set({ read_at: '2026-11-22T10:00:00.000Z' }).execute();
  expect(await subjects(bench, '2026-11-22T10:01:00Z')).toEqual([]);
  expect(await subjects(bench, '2026-11-23T09:00:00Z')).toEqual(['Termin dzisiaj']);
});

test('whoever asks the customer for more still has to answer by the day of the law, but not by one of their own', async () => {
  const bench = await createBench();
  const left = async (kind: 'complaint' | 'exchange') => {
    const { receipt } = (await bench.post(newRequest({ kind, order, country: 'PL' }))).body;
    const of = (state: 'open' | 'asked') =>
      duesOf(bench.services, receipt, state).map(({ what, by }) => `${what} ${by}`);
    return [of('open'), of('asked')];
  };
  expect(await left('complaint')).toEqual([['answer 2026-12-07'], ['answer 2026-12-07']]);
  expect(await left('exchange')).toEqual([['answer 2026-11-23'], []]);
});

test.each(databases)('%s: servers that look at once write once', async (name, make) => {
  const url = await make();
  const bench = await createBench({ DATABASE_URL: url, ...mailboxes });
  // SQLite blocks a process that waits for itself
  const other = name === 'SQLite' ? bench : await createBench({ DATABASE_URL: url, ...mailboxes });
  await bench.post(newRequest({ order, country: 'PL' }));
  bench.clock.now = other.clock.now = new Date('2026-12-07T10:00:00Z');
  const counts = await Promise.all([remind(bench.services), remind(other.services), remind(bench.services)]);
  expect(counts.reduce((a, b) => a + b, 0)).toBe(2);
  const mails = await bench.database.db
    .selectFrom('messages')
    .select('template')
    .where('template', 'in', ['due', 'unread'])
    .execute();
  expect(mails.map(({ template }) => template).sort()).toEqual(['due', 'due', 'unread', 'unread']);
});

test('what nobody has opened for a day is told of, once; what was opened is not', async () => {
  const bench = await createBench(mailboxes);
  const { body } = await bench.post(newRequest({ kind: 'question' }));
  await bench.post(newRequest({ kind: 'question' }));
  await bench.database.db
    .updateTable('requests')
    .set({ read_at: '2026-11-22T11:00:00.000Z' })
    .where('reference', '!=', body.receipt.reference)
    .execute();
  expect(await subjects(bench, '2026-11-23T04:59:00Z')).toEqual([]);
  expect(await subjects(bench, '2026-11-23T10:00:00Z')).toContain('Od doby nikt tego nie otworzył');
  expect(await subjects(bench, '2026-11-23T10:05:00Z')).toEqual([]);
});

test('an answer of the customer waits to be opened as a new request does, each answer for itself', async () => {
  const bench = await createBench(mailboxes);
  const { services, database } = bench;
  const { body } = await bench.post(newRequest({ kind: 'question' }));
  const { reference } = body.receipt;
  const stored = async () => (await findBy(database.db, 'reference', reference))!;
  const hear = async (at: string) =>
    (await subjects(bench, at)).filter((subject) => subject.includes('nikt tego nie otworzył'));
  const reopen = async (at: string) => {
    await markRead(services, await stored(), 'Ania');
    const { revision } = await stored();
    await decide(services, await stored(), { id: randomUUID(), revision, decision: 'ask', words: '?', who: 'Ania' });
    bench.clock.now = new Date(at);
    await answerShop(services, await stored(), 'Tak.', randomUUID());
  };
  await reopen('2026-11-26T10:00:00Z');
  expect(await hear('2026-11-26T10:01:00Z')).toEqual([]);
  expect(await hear('2026-11-27T10:00:00Z')).toHaveLength(1);
  expect(await hear('2026-11-27T10:01:00Z')).toEqual([]);
  await reopen('2026-11-28T10:00:00Z');
  expect(await hear('2026-11-28T10:01:00Z')).toEqual([]);
  expect(await hear('2026-11-29T10:00:00Z')).toHaveLength(1);
});

test.each<[decision: Decision, then: string[]]>([
  ['ask', ['Termin dzisiaj']],
  ['accept', []],
  ['decline', []],
])('of a complaint the shop is reminded after %s by what the law still asks for', async (decision, then) => {
  const bench = await createBench(mailboxes);
  const { reference } = (await bench.post(newRequest({ kind: 'complaint', order, country: 'PL' }))).body.receipt;
  const stored = (await findBy(bench.database.db, 'reference', reference))!;
  await markRead(bench.services, stored, 'Ania');
  await decide(bench.services, stored, { id: randomUUID(), revision: 0, decision, words: '?', who: 'Ania' });
  expect(await subjects(bench, '2026-12-07T10:00:00Z')).toEqual(then);
});

test('what is settled is not reminded of, and what was decided is reminded of as what is left', async () => {
  const bench = await createBench(mailboxes);
  const decideOn = async (decision: Decision) => {
    const { reference } = (await bench.post(newRequest({ order, country: 'PL' }))).body.receipt;
    const stored = (await findBy(bench.database.db, 'reference', reference))!;
    await markRead(bench.services, stored, 'Ania');
    await decide(bench.services, stored, { id: randomUUID(), revision: 0, decision, words: '?', who: 'Ania' });
    return reference;
  };
  await decideOn('decline');
  const accepted = await decideOn('accept');
  expect(await subjects(bench, '2026-12-07T10:00:00Z')).toEqual(['Termin dzisiaj']);
  const mails = await bench.database.db
    .selectFrom('messages')
    .select('reference')
    .where('template', '=', 'due')
    .execute();
  expect(new Set(mails.map(({ reference }) => reference))).toEqual(new Set([accepted]));
});

test.each<[string, string | undefined]>([
  ['2026-12-03', undefined],
  ['2026-12-04', 'before'],
  ['2026-12-06', 'before'],
  ['2026-12-07', 'today'],
  ['2026-12-08', 'late'],
  ['2027-01-08', 'late'],
])('on %s what is due on 7 December is %s', (today, stage) => {
  expect(stageOn(today, '2026-12-07')).toBe(stage);
});
