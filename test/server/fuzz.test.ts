import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Receipt } from '../../content/returns/receipt.ts';
import { Request } from '../../content/returns/request.ts';
import { mailOf } from '../../server/mail/mail.ts';
import { newMessage } from '../../server/outbox/queue.ts';
import { findBy } from '../../server/requests/store.ts';
import { requests } from '../content/returns/request/arbitrary.ts';
import { spoiled } from './fuzz/mutations.ts';
import { shapedLike } from './fuzz/schema.ts';
import { type Bench, createBench } from './services.ts';

/** `npm run endure` sends ten thousand. */
const bodies = Number(process.env.FUZZ_BODIES ?? 500);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('whatever is posted is stored whole or turned away, and leaves nothing behind in memory', async () => {
  const bench = await createBench();
  const arbitrary = fc.oneof(spoiled(requests), spoiled(requests), spoiled(shapedLike(Request)));
  const statuses = new Map<number, number>();
  const memory: number[] = [];
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(arbitrary, async (body) => {
      if (sent++ % Math.ceil(bodies / 10) === 0) memory.push(used(bench));
      const { status, body: answer } = await post(bench, body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 201, 400, 409, 413, 422]).toContain(status);
      if (status !== 201) return;
      expect(v.safeParse(Receipt, answer.receipt).issues).toBeUndefined();
      await expectReadable(bench, answer.receipt?.reference ?? '', answer.status ?? '');
    }),
    { numRuns: bodies, endOnFailure: true },
  );
  const log = bench.log.join('');
  expect(log).not.toContain('"level":"error"');
  // both ways are taken: what is turned away, and what is let through
  for (const status of [201, 422]) expect(statuses.get(status)).toBeGreaterThan(bodies / 20);
  if (process.env.FUZZ_BODIES)
    console.log(`${bodies} bodies, ${told(statuses)}; heap in MB: ${memory.map(inMegabytes).join(' ')}`);
  expect(Math.max(...memory.slice(1))).toBeLessThan((memory[1] ?? 0) + 24 * 2 ** 20);
}, 900_000);

function told(statuses: ReadonlyMap<number, number>): string {
  return [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
}

function inMegabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

interface Answer {
  readonly receipt?: { readonly reference: string };
  readonly status?: string;
}

async function post({ app }: Bench, body: string | Uint8Array<ArrayBuffer>): Promise<{ status: number; body: Answer }> {
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.1' };
  const response = await app.request('/requests', { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Answer };
}

/** What was taken in can be told to both sides: a mail that cannot be written would never be sent. */
async function expectReadable({ app, services, database, clock }: Bench, reference: string, status: string) {
  const stored = await findBy(database.db, 'reference', reference);
  for (const template of ['acknowledgement', 'request'] as const) {
    const message = newMessage(template, reference, 'to@example.pl', clock.now);
    expect(mailOf(services, message, stored).text).toContain(reference);
  }
  const page = await app.request(new URL(status).pathname, { headers: { Accept: 'text/html' } });
  expect(page.status).toBe(200);
}

/** Bytes that are held when all that can be is given back. */
function used({ log }: Bench): number {
  // what is asked of the log in the end is whether something went wrong
  const lines = log as string[];
  lines.splice(0, lines.length, ...lines.filter((line) => line.includes('"level":"error"')));
  collect();
  return process.memoryUsage().heapUsed;
}
