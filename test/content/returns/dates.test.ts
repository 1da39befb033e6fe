import { expect, test } from 'vitest';
import type { Deadline } from '../../../content/returns/answer.ts';
import { dateRows } from '../../../content/returns/dates.ts';
import type { CalendarDay } from '../../../content/values/calendar.ts';

const today = '2026-12-07';

test.each<[string, Parameters<typeof dateRows>[0], CalendarDay | undefined, string[]]>([
  [
    'law and shop each with their own day',
    { lastDay: until('2027-01-04'), lawDay: '2026-12-16' },
    '2026-12-02',
    ['2026-12-02 delivered 5', '2026-12-07 today 9', '2026-12-16 law 19', '2027-01-04 shop 0'],
  ],
  [
    'one last day for both',
    { lastDay: until('2026-12-16') },
    '2026-12-02',
    ['2026-12-02 delivered 5', '2026-12-07 today 9', '2026-12-16 return 0'],
  ],
  [
    'five days: that of delivery is spared',
    { lastDay: until('2027-01-04'), lawDay: '2026-12-16', exchangeDay: '2027-02-01' },
    '2026-12-02',
    ['2026-12-07 today 9', '2026-12-16 law 19', '2027-01-04 shop 28', '2027-02-01 exchange 0'],
  ],
  [
    'what falls on one day is one row',
    { lastDay: until(today), lawDay: '2026-12-02' },
    '2026-11-18',
    ['2026-11-18 delivered 14', '2026-12-02 law 5', '2026-12-07 today,shop 0'],
  ],
  [
    'delivered today',
    { lastDay: until('2026-12-21'), exchangeDay: '2026-12-21' },
    today,
    ['2026-12-07 delivered,today 14', '2026-12-21 return,exchange 0'],
  ],
  [
    'what is over ends before today; the end of summer time counts for nothing',
    { because: { reason: 'window-ended', lastDay: '2026-10-26' } },
    '2026-10-12',
    ['2026-10-12 delivered 14', '2026-10-26 return 42', '2026-12-07 today 0'],
  ],
  ['without a last day there is no line', {}, '2026-12-02', []],
  ['nor where something is kept', { because: { reason: 'not-offered' } }, '2026-12-02', []],
])('%s', (_, reply, deliveredOn, expected) => {
  const rows = dateRows(reply, deliveredOn, today);
  expect(rows.map(({ day, moments, days }) => `${day} ${moments.join()} ${days}`)).toEqual(expected);
});

function until(day: CalendarDay): Deadline {
  return { day, unrolled: day };
}
