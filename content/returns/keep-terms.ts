/** What a policy promised until it is changed goes on to count for the orders of its days. */
import { canonical } from '../documents/canonical.ts';
import type { HelpCenter } from '../documents/center.ts';
import { sameValue } from '../documents/changes.ts';
import { withDocument } from '../documents/edit/lists.ts';
import type { EarlierPolicy } from '../documents/policy.ts';
import { plainValues } from '../documents/quote.ts';
import type { Rule } from '../documents/rule.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { settleRule } from './settled.ts';
import { versionsOf } from './versions.ts';

/**
 * `now`, as it is to be published over `published` on the day `today`: what it promises otherwise counts from today,
 * or from the later day that its owner has set, and what was promised before is kept beside it.
 *
 * The same `now` where no order was judged by other promises: texts alone change nothing.
 */
export function keepTerms(published: HelpCenter, now: HelpCenter, today: CalendarDay): HelpCenter {
  const { validFrom = always } = published.policy;
  const { earlier = [] } = now.policy;
  const from = now.policy.validFrom === published.policy.validFrom ? today : (now.policy.validFrom ?? always);
  const isKept = earlier.some(({ id }) => id === validFrom);
  if (isKept || validFrom >= today || validFrom >= from || isNobodys(published, now)) return now;
  if (sameValue(termsOf(published), termsOf(now))) return now;
  const policy = { ...now.policy, validFrom: from, earlier: [...earlier, asEarlier(published, validFrom)] };
  return withDocument(now, 'policy', policy);
}

/** A policy without a day was for every order: it was valid before any that there can be. */
export const always: CalendarDay = '2000-01-01';

/** Nobody ordered by what promises nothing, or from a demonstration that has become a shop. */
export function isNobodys({ shop, policy }: HelpCenter, now: HelpCenter): boolean {
  return Boolean(shop.demo && !now.shop.demo) || !(Object.keys(policy.values).length || policy.rules?.length);
}

/** All by which orders are judged, in whatever order it stands. */
export function termsOf(center: HelpCenter): unknown {
  const [{ values, rules }] = versionsOf({ ...center, policy: canonical('policy', center.policy) });
  return [values, [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** Numbers that rules borrow stand in them: their home may change. */
export function asEarlier(center: HelpCenter, id: CalendarDay): EarlierPolicy {
  const { values, rules = [], sections } = center.policy;
  const named = plainValues(center);
  const settled = rules.map((rule): Rule => {
    const { rule: own } = settleRule(rule, named);
    return { ...rule, ...own, ...(rule.when ? { when: { ...rule.when, ...own.when } } : {}) };
  });
  return { id, values, rules: settled, sections };
}
