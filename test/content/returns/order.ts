import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import type { Law } from '../../../content/law/types.ts';
import type { Right, Rights } from '../../../content/returns/answer.ts';
import { rightOf, rights } from '../../../content/returns/rights.ts';
import type { Facts, ItemFacts, Terms, TermsOf } from '../../../content/returns/types.ts';

/** A policy that promises nothing beyond the law. */
export const nothing: Terms = { windows: [], missing: [] };

/** Thirty days, a label at 12,99 zł, money five days after the parcel. */
export const thirty: Terms = {
  windows: [{ days: 30, from: 'delivery' }],
  wayBack: { paidBy: 'customer', cost: { amount: 1299, currency: 'PLN' } },
  freeReturnFrom: { amount: 30_000, currency: 'PLN' },
  refundDays: 5,
  complaintReplyDays: 14,
  warrantyYears: 2,
  missing: [],
};

/** The same terms for every item. */
export function always(terms: Terms): TermsOf {
  return () => terms;
}

const zones: { readonly [country: string]: string } = {
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  BR: 'America/Sao_Paulo',
  RU: 'Europe/Moscow',
  GB: 'Europe/London',
};

/** An order of one item of 100,00 that came on `deliveredOn`, with what else is known. */
export function order(
  country: string,
  deliveredOn: ItemFacts['deliveredOn'],
  more: Partial<Facts> = {},
  item: Partial<ItemFacts> = {},
): Facts {
  const one: ItemFacts = { id: 'one', quantity: 1, price: { amount: 10_000, currency: 'PLN' }, deliveredOn, ...item };
  const timeZone = zones[country] ?? 'Europe/Berlin';
  return { country, timeZone, orderedOn: orderedOn(deliveredOn), items: [one], ...more };
}

function orderedOn(delivered: ItemFacts['deliveredOn']): string {
  if (delivered === undefined || delivered === 'not-yet') return '2026-10-01';
  return `${delivered.slice(0, 8)}01`;
}

/** The law as shipped, with some jurisdictions turned on, and reviewed for the sake of a test. */
export function reviewed(...ids: string[]): Law {
  const jurisdictions = Object.entries(shippedLaw.jurisdictions).map(([id, each]) => [
    id,
    ids.includes(id) ? { ...each, review: { by: 'a test', on: '2026-11-21', until: '2030-12-31' } } : each,
  ]);
  return { jurisdictions: Object.fromEntries(jurisdictions), on: ids };
}

/** The rights of the first item. */
export function ask<Kind extends Right['kind']>(
  kind: Kind,
  facts: Facts,
  now: string,
  { law = shippedLaw, terms = nothing }: { law?: Law; terms?: Terms } = {},
): Extract<Right, { kind: Kind }> {
  return rightOf(first(rights(facts, always(terms), law, new Date(now))), kind);
}

/** What is said of the first item. */
export function first({ items: [item] }: Rights): Rights['items'][number] {
  if (!item) throw new Error('an order without items');
  return item;
}

/** What is due, as `who what day`, as far as it is in `what`. */
export function due(right: Right, ...what: string[]): string[] {
  return right.dates
    .filter((date) => !what.length || what.includes(date.what))
    .map((date) => `${date.who} ${date.what} ${date.day}${date.withheld ? ' WH' : ''}`);
}

/** `open 2026-10-20`, `closed window-ended`, `depends deliveredOn`. */
export function told(right: Right): string {
  if (right.status === 'closed')
    return `closed ${right.because.reason === 'exception' ? right.because.exception : right.because.reason}`;
  if (right.status === 'depends') return ['depends', ...right.missing].join(' ');
  return ['open', ...(right.lastDay ? [right.lastDay.day] : [])].join(' ');
}
