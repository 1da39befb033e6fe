/** What the customer keeps, as files. */
import { calendarFile } from '../../content/returns/calendar-file.ts';
import type { DueDate } from '../../content/returns/due-dates.ts';
import type { NextLine } from '../../content/returns/next-lines.ts';
import { receiptPage } from '../../content/returns/receipt/page.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import { keepCopy } from './keep/copy.ts';
import type { Papers } from './papers.ts';

/** Keeps the receipt as one page; says how that went. */
export function keepReceipt(
  receipt: Receipt,
  lines: readonly NextLine[],
  { shop, say, locale }: Papers,
): ReturnType<typeof keepCopy> {
  const text = receiptPage(receipt, shop, lines, locale, say);
  return keepCopy({ name: `${receipt.reference}.html`, type: 'text/html', text });
}

/** Keeps a day for a calendar. */
export function keepDeadline(
  { reference }: Receipt,
  { what, by }: DueDate,
  { shop, say }: Papers,
): ReturnType<typeof keepCopy> {
  const text = calendarFile({
    uid: `${reference}-${what}@${location.hostname}`,
    stamp: new Date(),
    day: by,
    summary: what === 'acknowledge' ? shop.name : say(`returns:calendar.${what}`, { shop: shop.name }),
    description: say('returns:calendar.reference', { reference }),
  });
  return keepCopy({ name: `${reference}.ics`, type: 'text/calendar', text });
}
