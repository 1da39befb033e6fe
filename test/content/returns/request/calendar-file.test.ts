import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../../content/returns/calendar-file.ts';

const event = {
  uid: 'K7QD-4HXR-send-back@sklep.example',
  stamp: new Date('2026-11-12T21:41:03.250Z'),
  day: '2026-12-31',
  summary: 'Odeślij paczkę',
  description: 'Numer: K7QD-4HXR',
};
const linesOf = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');
const octets = (line: string): number => new TextEncoder().encode(line).length;

test('a deadline is a whole day, with a reminder', () => {
  expect(linesOf(calendarFile(event))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shop Help//shop-help//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:K7QD-4HXR-send-back@sklep.example',
    'DTSTAMP:20261112T214103Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Odeślij paczkę',
    'DESCRIPTION:Numer: K7QD-4HXR',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Odeślij paczkę',
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('what means something to a calendar is escaped', () => {
  expect(calendarFile({ ...event, summary: 'a, b; c\\d\r\nEND:VEVENT' })).toContain(
    'SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\r\n',
  );
});

test('whatever the words, no line is longer than 75 octets, none is torn, and unfolded it says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      const file = calendarFile({ ...event, summary });
      expect(file.endsWith('\r\n')).toBe(true);
      for (const line of file.split('\r\n')) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\p{Cs}\r\n]/u);
      }
      const said = linesOf(file)
        .find((line) => line.startsWith('SUMMARY:'))
        ?.slice(8);
      const read = said?.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      expect(read).toBe(summary.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
    }),
  );
});
