/** Of the rights that let something go back, the one that answers a customer. */
import type { CalendarDay } from '../values/calendar.ts';
import type { Closed, Deadline, Right } from './answer.ts';
import type { FactName } from './types.ts';

/** An answer, and the right that gives it. */
export interface Best {
  readonly outcome: 'open' | 'depends' | 'closed';
  readonly right: Right['kind'];
  readonly lastDay?: Deadline | undefined;
  readonly because?: Closed | undefined;
  readonly missing: readonly FactName[];
}

/** The right that serves the customer longest; where none is open, what would settle it; else why not. */
export function bestOf(...all: readonly Right[]): Best {
  const [open, other] = all.filter(({ status }) => status === 'open').sort(byLastDay);
  if (open)
    return {
      outcome: 'open',
      right: open.kind,
      lastDay: deadlineOf(open) ?? (other && deadlineOf(other)),
      missing: [],
    };
  const unsettled = all.find((right) => right.status === 'depends');
  if (unsettled?.status === 'depends')
    return { outcome: 'depends', right: unsettled.kind, lastDay: unsettled.lastDay, missing: unsettled.missing };
  const reasons = all.flatMap((right) => (right.status === 'closed' ? [right.because] : [])).sort(byWeight);
  return { outcome: 'closed', right: 'withdrawal', because: reasons[0], missing: [] };
}

function byLastDay(a: Right, b: Right): number {
  return (lastDayOf(b) ?? '').localeCompare(lastDayOf(a) ?? '');
}

/** A time that has ended says more than an exception, and that more than a shop that offers nothing. */
function byWeight(a: Closed, b: Closed): number {
  if (a.reason === 'window-ended' && b.reason === 'window-ended') return a.lastDay < b.lastDay ? 1 : -1;
  return weight(a) - weight(b);
}

function weight({ reason }: Closed): number {
  const at = ['window-ended', 'exception'].indexOf(reason);
  return at < 0 ? 2 : at;
}

function deadlineOf(right: Right): Deadline | undefined {
  return right.status === 'closed' ? undefined : right.lastDay;
}

/** The last day of a right that is open. */
export function lastDayOf(right: Right): CalendarDay | undefined {
  return right.status === 'open' ? right.lastDay?.day : undefined;
}
