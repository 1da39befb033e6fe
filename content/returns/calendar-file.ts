/** A day in the notation of calendars, RFC 5545: an event of one whole day that reminds the day before. */
import { addDays, type CalendarDay } from '../values/calendar.ts';

/** What stands in the calendar. */
export interface CalendarEvent {
  /** The same for the same deadline, so that it stands there once. */
  readonly uid: string;
  /** When the file was made. */
  readonly stamp: Date;
  readonly day: CalendarDay;
  readonly summary: string;
  readonly description: string;
}

/** The file, `text/calendar` in UTF-8. */
export function calendarFile({ uid, stamp, day, summary, description }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shop Help//shop-help//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    // nine in the morning of the day before
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** No line is longer than this, in octets, without its end. */
const longest = 75;

/** A line on as many as it needs, none of which ends within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const own = encoder.encode(letter).length;
    if (octets + own > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += own;
  }
  return text;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

function basic(day: CalendarDay): string {
  return day.replaceAll('-', '');
}
