/** Requests as a table that spreadsheets open (RFC 4180). */
import { formatMoney } from '../../content/values/money.ts';
import type { Stored } from '../requests/store.ts';
import { isVerified } from '../requests/verified.ts';

/** What tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

const columns: Readonly<Record<string, (stored: Stored) => string | number | undefined>> = {
  reference: ({ receipt }) => receipt.reference,
  received: ({ receipt }) => receipt.receivedAt,
  kind: ({ receipt }) => receipt.request.kind,
  state: ({ state }) => state,
  due: ({ dueOn }) => dueOn,
  opened: ({ readAt }) => readAt,
  verified: (stored) => (isVerified(stored) ? 'yes' : 'no'),
  order: ({ receipt }) => receipt.request.order.number,
  name: ({ receipt }) => receipt.request.contact.name,
  email: ({ email }) => email,
  phone: ({ receipt }) => receipt.request.contact.phone,
  language: ({ receipt }) => receipt.request.locale,
  country: ({ receipt }) => receipt.request.country,
  whole: ({ receipt }) => (receipt.request.whole ? 'yes' : 'no'),
  items: ({ receipt }) =>
    receipt.request.items
      .map(({ quantity, name, variant, price }) =>
        [`${quantity} × ${name}`, variant, price && formatMoney(price, receipt.request.locale)]
          .filter(Boolean)
          .join(', '),
      )
      .join('\n'),
  resolution: ({ receipt }) => receipt.request.resolution,
  statement: ({ receipt }) => receipt.request.statement,
  words: ({ receipt }) => receipt.request.words,
  photos: ({ receipt }) => receipt.request.photos.length,
};

/** The first line. */
export function csvHead(): string {
  return byteOrderMark + line(Object.keys(columns));
}

/** The line of a request. */
export function csvLine(stored: Stored): string {
  return line(Object.values(columns).map((column) => column(stored) ?? ''));
}

function line(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Spreadsheets take what begins like a formula for one, and run it: an apostrophe makes it text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[\s]*[=+\-@\t\r\n|%]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
