/** Opening hours of a week as a reader expects them: `pon.–pt. 8:00–18:00`. */
import { addDays, instantOf, type Weekday, weekdays } from './calendar.ts';
import { dayFormat } from './formats.ts';
import type { WeeklyHours } from './hours.ts';
import type { Locale } from './locale.ts';

/** One line for each run of days with the same times, in the order of the week. */
export function formatWeek(week: readonly WeeklyHours[], locale: Locale): string[] {
  const times = weekdays.map((day) => timesOf(week, day));
  const lines: string[] = [];
  for (let first = 0; first < times.length; first++) {
    let last = first;
    while (times[last + 1] === times[first]) last++;
    if (times[first]) lines.push(`${days(first, last, locale)} ${times[first]}`);
    first = last;
  }
  return lines;
}

/** A time of day as people write it: `8:00`, not `08:00`. */
export function formatTime(time: string): string {
  return time.replace(/^0/, '');
}

function timesOf(week: readonly WeeklyHours[], day: Weekday): string {
  return week
    .filter(({ days }) => days.includes(day))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1))
    .map(({ opens, closes }) => `${formatTime(opens)}–${formatTime(closes)}`)
    .join(', ');
}

function days(first: number, last: number, locale: Locale): string {
  const name = dayFormat(locale, { weekday: 'short' });
  const [from, to] = [first, last].map((day) => name.format(instantOf(addDays(monday, day))));
  return first === last ? `${from}` : `${from}${last === first + 1 ? ', ' : '–'}${to}`;
}

const monday = '2026-01-05';
