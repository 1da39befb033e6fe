/**
 * What the shop gives of its own accord: money or credit back, and another item instead.
 *
 * A promise that ends before the right to withdraw is read as lasting as long: the policy can only add.
 */
import type { CountryLaw } from '../law/country.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Deadline, Due, Exchange, Return, Standing, Withdrawal } from './answer.ts';
import { atOnce, deadline, holidayDoubts, later } from './deadline.ts';
import { closed, noConsumer, until } from './standing.ts';
import { isDay, type Start, withdrawalStart } from './start.ts';
import type { FactName, Facts, ItemFacts, ShopWindow, Terms } from './types.ts';
import { wayBackByShop } from './way-back.ts';

/** Money or credit back by the shop's promise, beside the withdrawal it adds to. */
export function shopReturn(
  facts: Facts,
  item: ItemFacts,
  terms: Terms,
  law: CountryLaw,
  day: CalendarDay,
  beside: Withdrawal,
): Return {
  const standing = returnStanding(facts, item, terms, law, day, beside);
  const means = terms.refundWays?.includes('original') === false ? 'store-credit' : 'original';
  return {
    kind: 'return',
    ...standing,
    dates: standing.status === 'closed' ? [] : refundPromise(facts, terms, law),
    refunds: {
      delivery: 'none',
      means: terms.refundWays && terms.refundWays.length > 1 ? 'choice' : means,
      valueLoss: 'excess-handling',
    },
    wayBack: wayBackByShop(facts, terms) ? 'trader' : 'consumer',
    references: [],
    doubts: holidayDoubts(['lastDay' in standing ? standing.lastDay : undefined], law),
  };
}

/** Another item instead: by the shop's promise, and where the law gives it, by law. */
export function exchange(facts: Facts, item: ItemFacts, terms: Terms, law: CountryLaw, day: CalendarDay): Exchange {
  const rule = noConsumer(facts, law) ? undefined : law.rule('exchange');
  const byLaw = rule && deadline(facts.orderedOn, rule.value.period, law);
  const windows = terms.exchangeDays === undefined ? [] : [{ days: terms.exchangeDays, from: 'delivery' as const }];
  const promised = facts.cancelledOn
    ? closed({ reason: 'order-cancelled' })
    : standingOf(windowEnd(windows, facts, item, law), terms, day);
  const standing: Standing = byLaw && day <= byLaw.day && !isOpenLonger(promised, byLaw) ? until(byLaw, day) : promised;
  const basis = law.basis(rule ? ['exchange', 'counting'] : []);
  return {
    kind: 'exchange',
    ...standing,
    dates: [],
    wayBack: wayBackByShop(facts, terms) ? 'trader' : 'consumer',
    statutory: rule !== undefined,
    references: basis.references,
    doubts: rule ? [...law.doubts, ...basis.doubts] : [],
  };
}

function returnStanding(
  facts: Facts,
  item: ItemFacts,
  terms: Terms,
  law: CountryLaw,
  day: CalendarDay,
  beside: Withdrawal,
): Standing {
  if (facts.cancelledOn) return closed({ reason: 'order-cancelled' });
  const { returns = 'refund' } = terms;
  if (returns === 'final-sale' || returns === 'exchange-only') return closed({ reason: 'excluded', by: returns });
  if (returns !== 'refund') return closed({ reason: 'not-offered' });
  const end = windowEnd(terms.windows, facts, item, law, terms.returnUntil);
  const withdrawn = beside.status === 'open' ? beside.lastDay : undefined;
  return standingOf(typeof end === 'object' ? later(end, withdrawn) : end, terms, day);
}

function standingOf(end: Deadline | FactName | 'none' | 'not-yet', { missing }: Terms, day: CalendarDay): Standing {
  if (missing.length) return { status: 'depends', missing };
  if (end === 'none') return closed({ reason: 'not-offered' });
  if (end === 'not-yet') return { status: 'open' };
  return typeof end === 'string' ? { status: 'depends', missing: [end] } : until(end, day);
}

/** The latest end of several windows; the fact that is missing, where one of them may still be longer. */
function windowEnd(
  windows: readonly ShopWindow[],
  facts: Facts,
  item: ItemFacts,
  law: CountryLaw,
  fixed?: CalendarDay,
): Deadline | FactName | 'none' | 'not-yet' {
  const starts = windows.map(({ from }) => startOf(from, facts, item));
  if (starts.includes('not-yet')) return 'not-yet';
  const unknown = starts.indexOf('unknown');
  if (unknown >= 0) return windows[unknown]?.from === 'dispatch' ? 'dispatchedOn' : 'deliveredOn';
  const ends = windows.map(({ days }, at) => deadline(starts[at] ?? facts.orderedOn, { days }, law));
  if (fixed) ends.push({ day: fixed, unrolled: fixed });
  const [first, ...others] = ends;
  return first ? others.reduce(later, first) : 'none';
}

function startOf(from: ShopWindow['from'], facts: Facts, item: ItemFacts): Start {
  if (from === 'order') return facts.orderedOn;
  return from === 'dispatch' ? (facts.dispatchedOn ?? 'unknown') : withdrawalStart(facts, item);
}

/** The day by which the shop promised the money, once the parcel is there. */
function refundPromise({ goodsReceivedOn: arrival }: Facts, { refundDays }: Terms, law: CountryLaw): Due[] {
  if (arrival === undefined || refundDays === undefined || !isDay(arrival)) return [];
  const promised = refundDays ? deadline(arrival, { days: refundDays }, law) : atOnce(arrival, law);
  return [{ who: 'trader', what: 'refund', ...promised }];
}

function isOpenLonger(standing: Standing, than: Deadline): boolean {
  if (standing.status !== 'open') return false;
  return standing.lastDay === undefined || standing.lastDay.day >= than.day;
}
