/** What the list of requests can be narrowed down to, as an address says it. */
import * as v from 'valibot';
import { requestKinds } from '../../content/returns/request.ts';
import { requestStates } from '../database/desk-tables.ts';

/** `left`: something is left to do, by the shop or the customer. */
export const states = ['left', ...requestStates, 'all'] as const;

/** `over`: the day has passed; `soon`: within three days. */
export const dues = ['over', 'soon'] as const;

const Filters = v.object({
  kind: v.fallback(v.optional(v.picklist(requestKinds)), undefined),
  state: v.fallback(v.optional(v.picklist(states), 'left'), 'left'),
  due: v.fallback(v.optional(v.picklist(dues)), undefined),
  unverified: v.fallback(v.optional(v.literal('yes')), undefined),
  unread: v.fallback(v.optional(v.literal('yes')), undefined),
  search: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200), v.minLength(1))), undefined),
  page: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)), '1'), 1),
});

export type Filters = v.InferOutput<typeof Filters>;

/** What an address asks for; what makes no sense is left out. */
export function readFilters(query: Readonly<Record<string, string>>): Filters {
  return v.parse(Filters, query);
}

/** The address part that asks for `filters` with `changes`. */
export function writeFilters(filters: Filters, changes: Partial<Filters> = {}): string {
  const all = Object.entries({ ...filters, ...changes }).filter(
    ([name, value]) =>
      value !== undefined && !(name === 'page' && value === 1) && !(name === 'state' && value === 'left'),
  );
  const text = new URLSearchParams(all.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}
