/**
 * What a customer can ask when goods are not as they should be: by law for years, and longer if the shop says so.
 *
 * A defect has to *show* in this time; nothing is done on its last day, so that it does not roll.
 */
import type { CountryLaw } from '../law/country.ts';
import type { Payer, Remedy, RuleId } from '../law/rule.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { addMonths } from '../values/period.ts';
import type { Conformity, Deadline, Standing } from './answer.ts';
import { complaintDates, terminationDates } from './complaint-dates.ts';
import { holidayDoubts, lastCovered, later, yearsAfter } from './deadline.ts';
import { type Order, shared } from './order.ts';
import { closed, noConsumer, soften } from './standing.ts';
import { delivery, isDay, isGoods } from './start.ts';
import type { Facts, ItemFacts, Terms } from './types.ts';

/** How the shop answers for defects of an item, as asked on the order's day. */
export function conformity(order: Order, item: ItemFacts, terms: Terms): Conformity {
  const { deliveredOn, defect, secondHand, durable } = item;
  if (defect || secondHand || durable || terms.guarantee || !isGoods(item)) return answer(order, item, terms);
  return shared(order, 'conformity', `${deliveredOn} ${terms.warrantyYears}`, () => answer(order, item, terms));
}

function answer(order: Order, item: ItemFacts, terms: Terms): Conformity {
  const { facts, law, day } = order;
  const shown = item.defect?.shownOn ?? day;
  const lastDay = conformityEnd(item, terms, law);
  const dates = [...complaintDates(item, terms, law), ...terminationDates(facts, law)];
  const basis = law.basis(ruleIds(facts, item));
  const doubts = [...law.doubts, ...basis.doubts, ...holidayDoubts(dates, law)];
  const start = delivery(item);
  const rejects = law.rule('conformity.rejection')?.value;
  const rejection = rejects && isDay(start) ? lastCovered(start, rejects.period, law) : undefined;
  const standing = soften(standingOn(order, item, lastDay), doubts, lastDay);
  const atOnce = rejects && rejection && shown <= rejection.day;
  return {
    ...standing,
    kind: 'conformity',
    dates: standing.status === 'closed' ? [] : dates,
    wayBack: 'trader',
    remedies: atOnce ? [rejects.remedies, ...steps(item, law)] : steps(item, law),
    burden: burdenOf(item, law, shown),
    rejection,
    guarantee: guaranteed(item, terms),
    references: basis.references,
    doubts,
  };
}

/** The last day on which a defect can show: by law, longer after repairs, longer still if the shop promised it. */
function conformityEnd(item: ItemFacts, { warrantyYears }: Terms, law: CountryLaw): Deadline | undefined {
  const start = delivery(item);
  if (!isDay(start)) return undefined;
  const promised = warrantyYears === undefined ? undefined : yearsAfter(start, warrantyYears);
  const rule = law.rule('conformity.period')?.value;
  if (!rule) return promised;
  const period = (item.secondHand && rule.used) || (item.durable && rule.durable) || rule.period;
  const shown = rule.hidden ? item.defect?.shownOn : undefined;
  return later(repaired(item, law, lastCovered(shown ?? start, period, law)), promised);
}

function guaranteed(item: ItemFacts, { guarantee }: Terms): Conformity['guarantee'] {
  if (!guarantee) return undefined;
  const start = delivery(item);
  return { by: guarantee.by, ...(isDay(start) ? { lastDay: yearsAfter(start, guarantee.years) } : {}) };
}

function repaired({ defect }: ItemFacts, law: CountryLaw, end: Deadline): Deadline {
  const rule = law.rule('conformity.after-repair')?.value;
  const times = Math.min(defect?.repairs ?? 0, rule?.times ?? 0);
  if (!rule || !times || !('months' in rule.extends)) return end;
  const extra = { months: rule.extends.months * times };
  const day = addMonths(end.day, extra.months);
  return { ...end, day, unrolled: day, extended: extra };
}

function standingOn(order: Order, item: ItemFacts, lastDay: Deadline | undefined): Standing {
  const { facts, law, day } = order;
  const start = delivery(item);
  if (facts.cancelledOn) return closed({ reason: 'order-cancelled' });
  if (law.cover === 'none' && !lastDay) return isDay(start) ? closed({ reason: 'no-law' }) : unknownYet(start);
  const none = law.cover === 'known' ? noConsumer(order) : undefined;
  if (none) return none;
  if (!isGoods(item)) return { status: 'depends', missing: [] };
  if (!lastDay) return isDay(start) ? { status: 'depends', missing: [] } : unknownYet(start);
  if (day <= lastDay.day) return { status: 'open', lastDay };
  const inTime = item.defect?.shownOn !== undefined && item.defect.shownOn <= lastDay.day;
  // how long a claim lives that showed in time is for the general law, which is not in the data
  return inTime
    ? { status: 'depends', missing: [], lastDay }
    : closed({ reason: 'window-ended', lastDay: lastDay.day });
}

function unknownYet(start: string): Standing {
  return start === 'not-yet' ? { status: 'open' } : { status: 'depends', missing: ['deliveredOn'] };
}

/** A serious defect opens the later steps at once. */
function steps({ defect }: ItemFacts, law: CountryLaw): readonly (readonly Remedy[])[] {
  const all = law.rule('conformity.remedies')?.value.steps ?? [];
  return defect?.serious && all.length > 1 ? [all.flat()] : all;
}

function burdenOf(item: ItemFacts, law: CountryLaw, shown: CalendarDay): Payer | undefined {
  const rule = law.rule('conformity.presumption')?.value;
  const start = delivery(item);
  if (!rule || !isDay(start)) return undefined;
  const end = lastCovered(start, (item.secondHand && rule.used) || rule.period, law);
  return shown <= end.day ? 'trader' : 'consumer';
}

/** The rules that every answer rests on, as far as a country has them. */
const always: readonly RuleId[] = [
  'conformity.period',
  'conformity.presumption',
  'conformity.remedies',
  'conformity.rejection',
];

function ruleIds({ terminatedOn }: Facts, { defect }: ItemFacts): readonly RuleId[] {
  if (!defect && !terminatedOn) return always;
  const ids = always.slice();
  if (defect?.repairs) ids.push('conformity.after-repair');
  if (defect?.complainedOn) ids.push('complaint.reply', 'counting');
  if (terminatedOn) ids.push('conformity.refund');
  if (terminatedOn || defect?.complainedOn) ids.push('complaint.late');
  return ids;
}
