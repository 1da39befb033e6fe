/** Hands out requests as files: a table, and everything as data. */
import { type Context, Hono } from 'hono';
import { eventsOf } from '../decisions/events.ts';
import { shopDay } from '../dues/shop-day.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { csvHead, csvLine } from './csv.ts';
import { readFilters } from './filters.ts';
import { allRequests } from './list.ts';

/** `/staff/requests.csv` and `/staff/requests.json`, narrowed down as the list is; without a word, all of them. */
export function exportRoutes(services: Services): Hono {
  const { db } = services.database;
  return new Hono()
    .get('/staff/requests.csv', (context) =>
      file(services, context, 'csv', 'text/csv; charset=utf-8', async function* () {
        yield csvHead();
        for await (const stored of requests(services, context)) yield csvLine(stored);
      }),
    )
    .get('/staff/requests.json', (context) =>
      file(services, context, 'json', 'application/json', async function* () {
        let before = '[';
        for await (const stored of requests(services, context)) {
          const { receipt, state, email, owner, doubt, dueOn, readAt } = stored;
          const events = await eventsOf(db, receipt.reference);
          yield `${before}\n${JSON.stringify({ receipt, state, email, owner, doubt, dueOn, readAt, events })}`;
          before = ',';
        }
        yield before === '[' ? '[]\n' : '\n]\n';
      }),
    );
}

function requests(services: Services, context: Context): AsyncGenerator<Stored> {
  return allRequests(services, readFilters({ state: 'all', ...context.req.query() }));
}

function file(
  services: Services,
  context: Context,
  ending: string,
  type: string,
  parts: () => AsyncGenerator<string>,
): Response {
  const encoder = new TextEncoder();
  const source = parts();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await source.return(undefined)),
  });
  return context.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="requests-${shopDay(services)}.${ending}"`,
  });
}
