/** Sends requests to a server as many customers would, and measures how long each waits for its answer. */
import { Agent, request as ask } from 'node:http';
import { performance } from 'node:perf_hooks';
import { percentile } from './search-speed.ts';

/** What customers saw; milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no confirmation. */
  readonly failed: number;
}

/** As many at once as a full shop may send. */
const customers = 64;

/** Sends as fast as the server answers, for `seconds`. */
export async function fullSpeed(address: string, body: () => string, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: customers });
  const seen = startCounting();
  const end = performance.now() + seconds * 1000;
  const customer = async () => {
    while (performance.now() < end) await seen.note(performance.now(), post(agent, address, body()));
  };
  await Promise.all(Array.from({ length: customers }, customer));
  agent.destroy();
  return seen.load();
}

/**
 * Sends `perSecond`, whether or not the server keeps up, for `seconds`.
 *
 * Each wait counts from when it should have been sent: a server that stands still keeps all of them waiting.
 */
export async function steadily(address: string, body: () => string, perSecond: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const seen = startCounting();
  const start = performance.now();
  const all: Promise<void>[] = [];
  while (all.length < perSecond * seconds) {
    const due = start + (all.length / perSecond) * 1000;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    all.push(seen.note(due, post(agent, address, body())));
  }
  await Promise.all(all);
  agent.destroy();
  return seen.load();
}

function startCounting() {
  const start = performance.now();
  const waits: number[] = [];
  let failed = 0;
  return {
    async note(since: number, status: Promise<number>): Promise<void> {
      if ((await status) !== 201) failed++;
      waits.push(performance.now() - since);
    },
    load: (): Load => ({
      perSecond: waits.length / ((performance.now() - start) / 1000),
      p50: percentile(waits, 0.5),
      p99: percentile(waits, 0.99),
      failed,
    }),
  };
}

function post(agent: Agent, address: string, body: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const sent = ask(`${address}/requests`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}
