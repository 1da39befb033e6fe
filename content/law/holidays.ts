/**
 * Public holidays by rule: fixed days, and days counted from Easter Sunday.
 *
 * Poland: ustawa o dniach wolnych od pracy, with 24 December since 2025. Portugal: Código do Trabalho, art. 234,
 * without the optional days (Carnival, municipal holidays).
 */
import { addDays, type CalendarDay } from '../values/calendar.ts';

/** The years for which holidays are known. */
export const holidayYears = { from: 2025, through: 2030 } as const;

interface Holidays {
  /** `MM-DD`. */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday. */
  readonly easter: readonly number[];
}

const rules = new Map<string, Holidays>([
  [
    'PL',
    {
      fixed: ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26'],
      easter: [0, 1, 49, 60],
    },
  ],
  [
    'PT',
    {
      fixed: ['01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25'],
      easter: [-2, 0, 60],
    },
  ],
]);

/** The public holidays of a country (ISO 3166-1) in a year, in order; `undefined` where they are not known. */
export function publicHolidays(country: string, year: number): CalendarDay[] | undefined {
  const known = rules.get(country);
  if (!known || year < holidayYears.from || year > holidayYears.through) return undefined;
  const sunday = easterSunday(year);
  const days = [...known.fixed.map((day) => `${year}-${day}`), ...known.easter.map((after) => addDays(sunday, after))];
  return [...new Set(days)].sort();
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

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
