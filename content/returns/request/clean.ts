/** What was typed, as a request can carry it: nothing that counts is turned away for how it was written. */
import { type CalendarDay, isCalendarDay } from '../../values/calendar.ts';

/** One line of at most so many characters; nothing, if it is blank. */
export function line(typed: string | undefined, most: number): string | undefined {
  return cut(typed?.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' '), most);
}

/** Several lines, with line feeds alone between them. */
export function text(typed: string | undefined, most: number): string | undefined {
  const lines = typed?.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\p{Cs}|(?![\n\t])\p{Cc}/gu, '');
  return cut(lines, most);
}

/** A day that exists. */
export function day(typed: string | undefined): CalendarDay | undefined {
  return typed !== undefined && isCalendarDay(typed) ? typed : undefined;
}

/** A day that exists, or that it is still to come. */
export function delivery(typed: string | undefined): CalendarDay | 'not-yet' | undefined {
  return typed === 'not-yet' ? typed : day(typed);
}

/** `object` without what is not there. */
export function clean<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** Never through the middle of a letter. */
function cut(typed: string | undefined, most: number): string | undefined {
  return (
    typed
      ?.trim()
      .slice(0, most)
      .replace(/\p{Cs}+/gu, '')
      .trim() || undefined
  );
}
