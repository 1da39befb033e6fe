/**
 * What follows from a request by which day, for both sides: what the customer is told, and what the shop is reminded of.
 *
 * Where nobody told the country of delivery, the earliest day of all countries counts: it is in time in each of them.
 */
import type { ReturnMethod } from '../documents/choices.ts';
import { type CountryLaw, countryLaw, type Reference } from '../law/country.ts';
import type { Payer, RuleId } from '../law/rule.ts';
import type { Law } from '../law/types.ts';
import { type CalendarDay, wallClock } from '../values/calendar.ts';
import type { Due, Right } from './answer.ts';
import type { WayBackCost } from './cost-words.ts';
import type { Request } from './request.ts';
import { itemsOf, requestFacts } from './request-facts.ts';
import { rightOf, rights } from './rights.ts';
import type { TermsOf } from './types.ts';

/** Who must do what by when. */
export interface DueDate extends WayBackCost {
  readonly what: 'acknowledge' | 'send-back' | 'refund' | 'answer';
  readonly who: Payer;
  readonly by: CalendarDay;
  /** The article it rests on; absent, a promise of the shop. */
  readonly reference?: Reference | undefined;
  /** The shop may wait for the goods, or for the proof that they were sent. */
  readonly withheld?: true | undefined;
  /** What follows when the day passes. */
  readonly otherwise?: Due['otherwise'];
  /** Of that: percent of the price a day. */
  readonly penalty?: Due['penalty'];
}

/** The shop around a request. */
export interface DueFor {
  /** The policy: `termsOf` its versions. */
  readonly terms: TermsOf;
  readonly law: Law;
  /** Where it delivers; its own country first, whose holidays count for its promises. */
  readonly countries: readonly string[];
  readonly timeZone: string;
  /** Its return methods. */
  readonly ways?: readonly { readonly id: string; readonly method: ReturnMethod }[] | undefined;
  /** Hours on working days within which it answers. */
  readonly replyHours?: number | undefined;
}

/** The days that a request sets running which the shop has since `receivedAt`, the nearest first, each thing once. */
export function dueDates(request: Request, receivedAt: Date, shop: DueFor): DueDate[] {
  const countries = request.country ? [request.country] : shop.countries;
  const byLaw = countries.flatMap((country) => datesIn(country, request, receivedAt, shop));
  const promised = byLaw.some(({ what }) => what === 'answer' || what === 'refund')
    ? []
    : answerDates(receivedAt, shop);
  const sorted = [...byLaw, ...promised].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return sorted.filter(({ what }, at) => sorted.findIndex((other) => other.what === what) === at);
}

function datesIn(
  country: string,
  request: Request,
  receivedAt: Date,
  { terms, law, timeZone, ways = [] }: DueFor,
): DueDate[] {
  const kind = rightFor[request.kind];
  if (!kind) return [];
  const zone = request.timeZone ?? timeZone;
  const today = wallClock(receivedAt, zone).day;
  const facts = requestFacts(request, receivedAt, country, zone);
  const count = itemsOf(request).length;
  const answered = rights(facts, terms, law, receivedAt)
    .items.slice(0, count)
    .map((item): Right => rightOf(item, kind));
  const [first] = facts.items;
  const label = first && terms(first, facts).wayBack?.cost;
  const method = ways.find(({ id }) => id === request.sending?.way)?.method;
  const own = countryLaw(law, country, facts.orderedOn, today);
  return [
    ...(request.kind === 'withdrawal' ? [acknowledgement(today, own)] : []),
    ...answered.flatMap((right) =>
      right.dates.flatMap((due) =>
        dueDate(due, right, method === 'in-store' ? undefined : { wayBack: right.wayBack, label }),
      ),
    ),
  ];
}

const rightFor = {
  withdrawal: 'withdrawal',
  return: 'return',
  exchange: 'exchange',
  complaint: 'conformity',
  question: undefined,
} as const;

/** Without undue delay: on the day itself. */
function acknowledgement(by: CalendarDay, { basis }: CountryLaw): DueDate {
  return { what: 'acknowledge', who: 'trader', by, reference: basis(['withdrawal.function']).references[0] };
}

function dueDate(
  { what, who, day, withheld, otherwise, penalty }: Due,
  { references }: Right,
  cost: WayBackCost | undefined,
): DueDate[] {
  const known = rulesOf[what];
  if (!known) return [];
  const reference = references.find(({ rule }) => rule === known.rule);
  return [
    { what: known.what, who, by: day, reference, withheld, otherwise, penalty, ...(what === 'send-back' ? cost : {}) },
  ];
}

const rulesOf: { readonly [what in Due['what']]?: { readonly what: DueDate['what']; readonly rule: RuleId } } = {
  'send-back': { what: 'send-back', rule: 'withdrawal.send-back' },
  refund: { what: 'refund', rule: 'withdrawal.refund' },
  reply: { what: 'answer', rule: 'complaint.reply' },
};

/** The answer that the shop promised, in its own working days. */
function answerDates(receivedAt: Date, { law, countries, timeZone, replyHours }: DueFor): DueDate[] {
  const [own] = countries;
  if (!replyHours || !own) return [];
  const today = wallClock(receivedAt, timeZone).day;
  const by = countryLaw(law, own, today, today).end(today, { workingDays: Math.ceil(replyHours / 24) }).day;
  return [{ what: 'answer', who: 'trader', by }];
}
