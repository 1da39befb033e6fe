import { expect, test } from 'vitest';
import { databases } from './databases.ts';
import { order } from './orders.ts';
import { createBench } from './services.ts';

const tries = 1_000;
const atOnce = 50;

/** Every second one asks for an order that is there, with the address that it has. */
const orders = Array.from({ length: tries }, (_, at) => ({
  ...order,
  number: `A${at}`,
  email: `anna${at}@example.pl`,
}));

test('two thousand tries do not tell by body, headers or time which orders there are, on either database', async () => {
  const ends = databases.map(async ([name, make]) => ({ name, ...(await enumerate(await make())) }));
  for (const { name, times, answers, mails } of await Promise.all(ends)) {
    expect([name, times.length, mails]).toEqual([name, 2 * tries, tries]);
    expect([...answers]).toEqual([expect.stringContaining('mailed-if-known')]);
    // the chance that a known order takes longer than an unknown one: a half, but for what 2000 tries scatter (1.3 %)
    expect([name, Math.abs(advantage(times) - 0.5)]).toEqual([name, expect.toSatisfy((by: number) => by < 0.06)]);
  }
}, 180_000);

test('nobody is pestered with mails about an order', async () => {
  const { app, database, clock } = await createBench({ REQUESTS_PER_HOUR: '100' }, [order]);
  const body = JSON.stringify({ number: '10452', email: 'anna@example.pl', locale: 'pl' });
  const ask = () =>
    app.request('/orders/lookup', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.1' },
      body,
    });
  const mails = async () => (await database.db.selectFrom('messages').select('id').execute()).length;
  for (let at = 0; at < 6; at++) expect((await ask()).status).toBe(202);
  expect(await mails()).toBe(3);
  clock.now = new Date('2026-11-22T11:00:01Z');
  await ask();
  expect(await mails()).toBe(4);
});

test('who does not know the address keeps nobody from the order', async () => {
  const { app, database } = await createBench({ REQUESTS_PER_HOUR: '100' }, [order]);
  const ask = (number: string, email: string) => {
    const body = JSON.stringify({ number, email, locale: 'pl' });
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.1' };
    return app.request('/orders/lookup', { method: 'POST', headers, body });
  };
  for (let at = 0; at < 12; at++) await Promise.all([ask('10452', 'x@example.pl'), ask(`${at}`, 'anna@example.pl')]);
  await ask('10452', 'anna@example.pl');
  const mails = await database.db.selectFrom('messages').select('recipient').execute();
  expect(mails).toEqual([{ recipient: 'anna@example.pl' }]);
});

test('who tries too often is told so, whatever there is to find', async () => {
  const { app } = await createBench({ REQUESTS_PER_HOUR: '2' }, [order]);
  const ask = async (number: string) => {
    const body = JSON.stringify({ number, email: 'anna@example.pl', locale: 'pl' });
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.1' };
    return (await app.request('/orders/lookup', { method: 'POST', headers, body })).status;
  };
  expect([await ask('1'), await ask('2'), await ask('10452'), await ask('3')]).toEqual([202, 202, 429, 429]);
});

/** Asks for orders that are there and for others, in no order that tells. */
async function enumerate(url: string) {
  const { app, database } = await createBench({ DATABASE_URL: url, REQUESTS_PER_HOUR: '1000000' }, orders);
  const asked = orders.flatMap(({ number, email }, at) => [
    { known: true, body: { number, email, locale: 'pl' } },
    {
      known: false,
      body: at % 2 ? { number: `B${at}`, email, locale: 'pl' } : { number, email: 'x@example.pl', locale: 'pl' },
    },
  ]);
  shuffle(asked);
  const times: { readonly known: boolean; readonly spent: number }[] = [];
  const answers = new Set<string>();
  const ask = async () => {
    for (let next = asked.pop(); next; next = asked.pop()) {
      const start = performance.now();
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.1' };
      const init = { method: 'POST', headers, body: JSON.stringify(next.body) };
      const response = await app.request('/orders/lookup', init);
      const text = await response.text();
      times.push({ known: next.known, spent: performance.now() - start });
      answers.add(JSON.stringify([response.status, text, [...response.headers].sort()]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  const mails = await database.db.selectFrom('messages').select('recipient').execute();
  return { times, answers, mails: mails.length };
}

/** How often a time of the known is the longer one, of all pairs; half of it where they are equal. */
function advantage(times: readonly { readonly known: boolean; readonly spent: number }[]): number {
  const known = times.filter((each) => each.known).map(({ spent }) => spent);
  const others = times.filter((each) => !each.known).map(({ spent }) => spent);
  let longer = 0;
  for (const one of known) for (const other of others) longer += one > other ? 1 : one === other ? 0.5 : 0;
  return longer / (known.length * others.length);
}

function shuffle(list: unknown[]): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
