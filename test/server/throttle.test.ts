import { expect, test } from 'vitest';
import { claim, settle } from '../../server/outbox/queue.ts';
import { orderLink } from '../../server/requests/proof.ts';
import { databases } from './databases.ts';
import { newRequest } from './send.ts';
import { type Bench, createBench } from './services.ts';

const key = 'k'.repeat(32);
const start = new Date('2026-11-22T10:00:00Z');

const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const to = (email: string) => newRequest({ contact: { name: 'Anna', email } });

/** Sends what is due at the time of the clock and counts the confirmations in it. */
async function confirmations({ database, clock }: Bench): Promise<number> {
  const mails = await claim(database, { now: clock.now, milliseconds: 70_000, count: 200 });
  for (const mail of mails) await settle(database.db, mail, { state: 'sent' }, clock.now);
  return mails.filter(({ template }) => template === 'acknowledgement').length;
}

test.each(databases)(
  '%s: who is written to in their name by one sender is confirmed a few, then within an hour, then one an hour, and all',
  async (_, make) => {
    const bench = await createBench({ DATABASE_URL: await make(), REQUESTS_PER_HOUR: '6' });
    const names = ['anna@example.pl', 'Anna@example.pl', 'anna+1@example.pl', 'ANNA+2@EXAMPLE.PL'];
    const requests = Array.from({ length: 8 }, (_, at) => to(names[at % names.length] ?? ''));
    // at once and one by one
    const answers = await Promise.all(requests.slice(0, 6).map((request) => bench.post(request)));
    for (const request of requests.slice(6)) answers.push(await bench.post(request));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    const sent = [];
    for (const minutes of [0, 59, 60, 120, 179, 180, 300]) {
      bench.clock.now = after(minutes);
      sent.push(await confirmations(bench));
    }
    expect(sent).toEqual([5, 0, 1, 1, 0, 1, 0]);
  },
);

test('others are not concerned, nor who has proven to be the one who ordered, nor the shop', async () => {
  const bench = await createBench({ ORDER_LINK_KEY: key });
  for (let at = 0; at < 7; at++) await bench.post(to('anna@example.pl'));
  await confirmations(bench);
  await bench.post(to('piotr@example.pl'));
  const link = orderLink('10452', key, after(60));
  await bench.post({ ...to('anna@example.pl'), order: { number: '10452', link } });
  expect(await confirmations(bench)).toBe(2);
  const shop = await bench.database.db
    .selectFrom('messages')
    .select('due_at')
    .where('template', '=', 'request')
    .execute();
  expect(shop).toHaveLength(9);
});

test('the same request again is confirmed once, and counts once', async () => {
  const bench = await createBench();
  const request = to('anna@example.pl');
  await Promise.all(Array.from({ length: 9 }, () => bench.post(request)));
  for (let at = 0; at < 4; at++) await bench.post(to('anna@example.pl'));
  expect(await confirmations(bench)).toBe(5);
});

test('nobody waits long for what somebody else sent, and nothing waits for longer than a day', async () => {
  const bench = await createBench({ REQUESTS_PER_HOUR: '1' });
  for (let at = 0; at < 60; at++) await bench.post(to('anna@example.pl'), '192.0.2.66');
  expect(await confirmations(bench)).toBe(5);
  const { body } = await bench.post(to('anna@example.pl'), '192.0.2.1');
  const due = await bench.database.db
    .selectFrom('messages')
    .select(['reference', 'due_at'])
    .where('template', '=', 'acknowledgement')
    .where('state', '=', 'waiting')
    .orderBy('due_at')
    .execute();
  expect(due.find(({ reference }) => reference === body.receipt.reference)?.due_at).toBe(after(60).toISOString());
  expect(due.at(-1)?.due_at).toBe(after(24 * 60).toISOString());
});

test('a clock that was a year ahead holds nothing back', async () => {
  const bench = await createBench();
  bench.clock.now = new Date('2027-11-22T10:00:00Z');
  for (let at = 0; at < 7; at++) await bench.post(to('anna@example.pl'));
  bench.clock.now = start;
  await bench.post(to('anna@example.pl'));
  expect(await confirmations(bench)).toBe(8);
});
