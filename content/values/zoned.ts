/** Instants as clocks in a time zone show them. */
import { wallClock } from './calendar.ts';

/** An instant with its offset, as `2026-11-12T22:41:07+01:00`. */
export function zonedInstant(now: Date, timeZone: string): string {
  const { day, time } = wallClock(now, timeZone);
  const seconds = String(now.getUTCSeconds()).padStart(2, '0');
  const ahead = Math.round(
    (Date.parse(`${day}T${time}:${seconds}Z`) - Math.floor(now.getTime() / 1000) * 1000) / 60_000,
  );
  const sign = ahead < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${day}T${time}:${seconds}${sign}${two(hours)}:${two(minutes)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
