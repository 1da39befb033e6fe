/** Which rule of a published policy counts for what is ordered on a day, and whether it takes something away. */
import type { PublishedPolicy, PublishedRule } from '../documents/published.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { fits, type Item } from './conditions.ts';
import { judging } from './judging.ts';

/** The rule `id` of the policy by which orders of `day` are judged, as long as it can help an item of which `known` is known. */
export function ruleOn(
  policy: PublishedPolicy,
  id: string,
  day: CalendarDay,
  known: Item = {},
): PublishedRule | undefined {
  const rule = judging(policy, day).rules.find((each) => each.id === id);
  if (!rule || fits(rule.when, { ...known, orderedOn: day }) === false) return undefined;
  return rule.returnUntil && rule.returnUntil < day ? undefined : rule;
}

/** Whether a rule says that something cannot come back for money, or only as an exception of the law says. */
export function refuses({ returns = 'refund' }: PublishedRule): boolean {
  return returns !== 'refund';
}
