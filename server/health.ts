/** What those ask who watch over the server. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Database } from './database/database.ts';
import { countMessages } from './outbox/queue.ts';
import { answerProblem, Problem } from './problem.ts';
import type { Services } from './services.ts';
import { staffOnly } from './tokens/staff.ts';

/** `/health`: it runs. `/ready`: it can store. `/metrics`: what it has done, for those with a token. */
export function healthRoutes(services: Services): Hono {
  const { database, metrics } = services;
  return new Hono()
    .get('/health', (context) => context.json({ status: 'running' }))
    .get('/ready', async (context) => {
      try {
        await tryToStore(database);
        return context.json({ status: 'ready' });
      } catch {
        return answerProblem(context, new Problem('not-ready'));
      }
    })
    .get('/metrics', staffOnly(services, 'requests'), async (context) => {
      metrics.set('shop_help_mails_waiting', await countMessages(database, 'waiting'));
      metrics.set('shop_help_mails_given_up', await countMessages(database, 'refused', 'dead'));
      return context.body(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    });
}

/** Writes and takes it back: a disk that is full can still be read. */
async function tryToStore({ db }: Database): Promise<void> {
  const queries = await db.startTransaction().execute();
  try {
    await queries.insertInto('chores').values({ name: randomUUID(), day: '' }).execute();
  } finally {
    await queries.rollback().execute();
  }
}
