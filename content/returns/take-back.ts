/** What was promised goes on to count for the orders of its days when it is taken back on a later one. */
import type { HelpCenter } from '../documents/center.ts';
import { sameValue } from '../documents/changes.ts';
import { earlierCenters } from '../documents/earlier.ts';
import { withDocument } from '../documents/edit/lists.ts';
import type { EarlierPolicy, Policy } from '../documents/policy.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { always, asEarlier, isNobodys, termsOf } from './keep-terms.ts';

/**
 * What an undoing goes back to, from `undone` to `before`: promises alone, where there were others. From when they count
 * is settled once it is known what holds by now.
 */
export function promisesBefore(undone: HelpCenter, before: HelpCenter): HelpCenter {
  if (sameValue(termsOf(undone), termsOf(before))) return before;
  return withVersions(before, undone.policy);
}

/**
 * `now`, as it is to be published over `published` on the day `today` by somebody who took something back: orders of
 * earlier days are judged as they were, and those of today by what is promised again.
 */
export function takenBack(published: HelpCenter, now: HelpCenter, today: CalendarDay): HelpCenter {
  if (isNobodys(published, now)) return now;
  const isSame = sameValue(judgedBy(past(published, today)), judgedBy(past(now, today))) || isOnlyDated(published, now);
  const from = isSame ? now : published;
  const [newest, ...others] = past(from, today);
  const kept = (each: HelpCenter): EarlierPolicy => {
    const { validFrom = always } = each.policy;
    return from.policy.earlier?.find(({ id }) => id === validFrom) ?? asEarlier(each, validFrom);
  };
  if (newest && sameValue(termsOf(newest), termsOf(now)))
    return withVersions(now, { validFrom: newest.policy.validFrom, earlier: others.map(kept) });
  if (!newest || isSame) return now;
  const { validFrom = always } = now.policy;
  return withVersions(now, {
    validFrom: validFrom > today ? validFrom : today,
    earlier: [newest, ...others].map(kept),
  });
}

/** The versions by which orders before `today` are judged, newest first. */
function past(center: HelpCenter, today: CalendarDay): HelpCenter[] {
  return [center, ...earlierCenters(center)].filter(({ policy: { validFrom = always } }) => validFrom < today);
}

function judgedBy(versions: readonly HelpCenter[]): unknown {
  return versions.map((each) => [each.policy.validFrom, termsOf(each)]);
}

/** Another day for the same promises is meant so. */
function isOnlyDated(one: HelpCenter, other: HelpCenter): boolean {
  const [before, after] = [one, other].map((each) => judgedBy(earlierCenters(each)));
  return sameValue(termsOf(one), termsOf(other)) && sameValue(before, after);
}

function withVersions(
  center: HelpCenter,
  { validFrom, earlier = [] }: Pick<Policy, 'validFrom' | 'earlier'>,
): HelpCenter {
  const { validFrom: _, earlier: __, ...policy } = center.policy;
  return withDocument(center, 'policy', {
    ...policy,
    ...(validFrom ? { validFrom } : {}),
    ...(earlier.length ? { earlier } : {}),
  });
}
