/**
 * Public holidays by rule: fixed days, days counted from Easter Sunday, Mondays of a month, and days that give way.
 *
 * Knows how rules make days; which country has which is the law's data.
 */
import { addDays, type CalendarDay, weekday } from '../values/calendar.ts';
import { daysIn } from '../values/month.ts';
import type { HolidayRules } from './types.ts';

/** The years for which holidays are known. */
export const holidayYears = { from: 2025, through: 2030 } as const;

/** The holidays that `rules` make in a year, in order; `undefined` in a year for which they are not known. */
export function holidaysBy(rules: HolidayRules, year: number): CalendarDay[] | undefined {
  if (year < rules.from || year > rules.through) return undefined;
  const sunday = easterSunday(year);
  const fixed = rules.fixed.map((day) => `${year}-${day}`);
  const movable = rules.easter.map((after) => addDays(sunday, after));
  const mondays = (rules.mondays ?? []).map(({ month, nth }) => mondayOf(year, month, nth));
  const days = new Set([...fixed, ...movable, ...mondays]);
  for (const day of instead(rules, year, days)) days.add(day);
  return [...days].sort();
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`;
}

/** Days off that stand for holidays at a weekend: as decreed, else the next working day. */
function instead({ moved, substituted = [] }: HolidayRules, year: number, taken: Set<CalendarDay>): CalendarDay[] {
  if (moved && year <= moved.through) return moved.days.filter((day) => day.startsWith(`${year}-`));
  const all = new Set(taken);
  for (const fixed of substituted) {
    let day = `${year}-${fixed}`;
    if (!isWeekend(day)) continue;
    while (isWeekend(day) || all.has(day)) day = addDays(day, 1);
    all.add(day);
  }
  return [...all];
}

function mondayOf(year: number, month: number, nth: number): CalendarDay {
  let day = `${year}-${pad(month)}-${pad(nth > 0 ? 1 + 7 * (nth - 1) : daysIn(year, month) - 6)}`;
  while (weekday(day) !== 'monday') day = addDays(day, 1);
  return day;
}

function isWeekend(day: CalendarDay): boolean {
  return weekday(day) === 'saturday' || weekday(day) === 'sunday';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
