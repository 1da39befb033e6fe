/** Finds requests for the list, what is due first. */
import { type SelectQueryBuilder, sql } from 'kysely';
import { addDays } from '../../content/values/calendar.ts';
import { leftStates } from '../database/desk-tables.ts';
import type { Tables } from '../database/tables.ts';
import { shopDay } from '../dues/shop-day.ts';
import { folded } from '../requests/filing.ts';
import { type Stored, storedOf } from '../requests/store.ts';
import type { Services } from '../services.ts';
import type { Filters } from './filters.ts';

/** Requests on one page of the list. */
export const pageSize = 50;

type Query = SelectQueryBuilder<Tables, 'requests', object>;

/** A page of requests, and whether there are more. */
export async function listRequests(
  services: Services,
  filters: Filters,
): Promise<{ readonly found: readonly Stored[]; readonly more: boolean }> {
  const rows = await matching(services, filters)
    .selectAll()
    .orderBy(sql`due_on is null`)
    .orderBy('due_on')
    .orderBy('received_at', 'desc')
    .orderBy('reference')
    .limit(pageSize + 1)
    .offset((filters.page - 1) * pageSize)
    .execute();
  return { found: rows.slice(0, pageSize).map(storedOf), more: rows.length > pageSize };
}

/** All requests that fit, the oldest first, some at a time: a year of them is more than fits into memory. */
export async function* allRequests(services: Services, filters: Filters): AsyncGenerator<Stored> {
  let last = { received_at: '', reference: '' };
  for (;;) {
    const { received_at, reference } = last;
    const rows = await matching(services, filters)
      .selectAll()
      .where((where) =>
        where.or([
          where('received_at', '>', received_at),
          where.and([where('received_at', '=', received_at), where('reference', '>', reference)]),
        ]),
      )
      .orderBy('received_at')
      .orderBy('reference')
      .limit(200)
      .execute();
    for (const row of rows) yield storedOf(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end;
  }
}

/** How many requests fit. */
export async function countRequests(services: Services, filters: Filters): Promise<number> {
  const query = matching(services, filters).select((select) => select.fn.countAll().as('count'));
  return Number((await query.executeTakeFirstOrThrow()).count);
}

function matching(services: Services, { kind, state, due, unverified, unread, search }: Filters): Query {
  const today = shopDay(services);
  let query: Query = services.database.db.selectFrom('requests');
  if (kind) query = query.where('kind', '=', kind);
  if (state === 'left') query = query.where('state', 'in', leftStates);
  else if (state !== 'all') query = query.where('state', '=', state);
  if (due === 'over') query = query.where('due_on', '<', today);
  if (due === 'soon') query = query.where('due_on', '>=', today).where('due_on', '<=', addDays(today, 3));
  if (unread) query = query.where('read_at', 'is', null);
  if (unverified)
    query = query.where((where) =>
      where.or([
        where('owner', 'is', null),
        where('owner', 'not in', ['proven', 'matched']),
        where.and([where('owner', '=', 'matched'), where('doubt', 'is not', null)]),
      ]),
    );
  for (const word of search ? folded(search).split(/\s+/) : [])
    query = query.where(sql<boolean>`words like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
  return query;
}
