/** The days of an answer on a line: when the parcel came, today, and until when what can be done. Knows no words. */
import { type CalendarDay, instantOf } from '../values/calendar.ts';
import type { Reply } from './question.ts';

/** What a day is: `return` is the last one where law and shop give the same. */
export type Moment = 'delivered' | 'today' | 'law' | 'shop' | 'return' | 'exchange';

/** A day of the line, and all that it is. */
export interface DateRow {
  readonly day: CalendarDay;
  readonly moments: readonly Moment[];
  /** How many days lie between it and the next row; 0 for the last. */
  readonly days: number;
}

/** At most four days in their order; none where there is no last day to show. */
export function dateRows(
  { lastDay, lawDay, because, exchangeDay }: Pick<Reply, 'lastDay' | 'lawDay' | 'because' | 'exchangeDay'>,
  deliveredOn: CalendarDay | undefined,
  today: CalendarDay,
): DateRow[] {
  const last = lastDay?.day ?? (because?.reason === 'window-ended' ? because.lastDay : undefined);
  if (!last) return [];
  const all: readonly (readonly [Moment, CalendarDay | undefined])[] = [
    ['delivered', deliveredOn],
    ['today', today],
    ['law', lawDay],
    [lawDay ? 'shop' : 'return', last],
    ['exchange', exchangeDay],
  ];
  const known = all.flatMap(([moment, day]) => (day ? [{ moment, day }] : []));
  const days = [...new Set(known.map(({ day }) => day))].sort();
  // the reader has just told the day of delivery, and can spare it
  const shown = days.length > 4 ? days.filter((day) => day !== deliveredOn) : days;
  return shown.map((day, at) => ({
    day,
    moments: known.filter((each) => each.day === day).map(({ moment }) => moment),
    days: daysBetween(day, shown[at + 1] ?? day),
  }));
}

function daysBetween(from: CalendarDay, until: CalendarDay): number {
  return (instantOf(until).getTime() - instantOf(from).getTime()) / 86_400_000;
}
