/** Long lists, a page at a time. */
import type { Context } from 'hono';
import { Problem } from './problem.ts';

/** Which page of a list is asked for: what lies `before` something, at most `limit` of it. */
export function pageOf(context: Context): { readonly before: string | undefined; readonly limit: number } {
  const { before, limit = '20' } = context.req.query();
  const number = /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (number < 1 || number > 100) throw new Problem('not-valid', [{ path: 'limit', code: 'limit' }]);
  if (before !== undefined && !/^[\w.:-]{1,64}$/.test(before))
    throw new Problem('not-valid', [{ path: 'before', code: 'before' }]);
  return { before, limit: number };
}
