/**
 * A receipt as one HTML file to keep: readable by anybody, printable on one sheet, with the signed data inside it.
 *
 * Needs no script and asks nobody for anything: its policy forbids both.
 */
import { escapeHtml } from '../../markdown/html.ts';
import { instantOf, wallClock } from '../../values/calendar.ts';
import type { Locale } from '../../values/locale.ts';
import type { Values } from '../../values/text.ts';
import { formatTime } from '../../values/week.ts';
import { zonedInstant } from '../../values/zoned.ts';
import type { NextLine } from '../next-lines.ts';
import type { Receipt } from '../receipt.ts';
import { itemNamed } from '../statement.ts';
import { pageStyle } from './page-style.ts';

/** The messages that the page is made of. */
export type CopyWord =
  | 'returns:said.item'
  | `returns:copy.${'title' | 'received' | 'time' | 'channel' | 'order' | 'items' | 'from' | 'signed'}`
  | `returns:${'received' | 'received.reference' | 'received.channel' | 'received.meaning' | 'statement' | 'statement.contract' | 'next.title'}`;

/** Whose receipt it is. */
export interface CopyShop {
  readonly name: string;
  readonly address?: string | undefined;
}

/** The file, in `locale`; what was stated stays in the language in which it was stated. */
export function receiptPage(
  receipt: Receipt,
  shop: CopyShop,
  next: readonly NextLine[],
  locale: Locale,
  say: (key: CopyWord, values?: Values) => string,
): string {
  const { request, reference, channel, signature } = receipt;
  const { contractLocale, statement, contractStatement, contact, order, items } = request;
  const rows = [
    [say('returns:copy.received'), momentOf(receipt, say)],
    [say('returns:received.reference'), reference],
    [say('returns:copy.channel'), say('returns:received.channel', { channel })],
    ...(order.number ? [[say('returns:copy.order'), order.number]] : []),
    ...(items.length ? [[say('returns:copy.items'), items.map((item) => itemNamed(item, say)).join('; ')]] : []),
    [say('returns:copy.from'), [contact.name, contact.email].filter((part) => part).join(', ')],
  ];
  const said = [
    `<h2>${escapeHtml(say('returns:statement'))}</h2>\n<blockquote lang="${escapeHtml(request.locale)}">${escapeHtml(statement)}</blockquote>`,
    ...(contractStatement
      ? [
          `<h2>${escapeHtml(say('returns:statement.contract'))}</h2>\n<blockquote lang="${escapeHtml(contractLocale ?? request.locale)}">${escapeHtml(contractStatement)}</blockquote>`,
        ]
      : []),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${say('returns:copy.title')} ${reference} – ${shop.name}`)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><strong>${escapeHtml(shop.name)}</strong>${shop.address ? `<br>${escapeHtml(shop.address)}` : ''}</header>
<h1>${escapeHtml(say('returns:received', { kind: request.kind }))}</h1>
<dl>
${rows.map(([name = '', value = '']) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}
</dl>
${said.join('\n')}
<h2>${escapeHtml(say('returns:next.title'))}</h2>
<ul>
${next.map(({ text, note }) => `<li>${escapeHtml(text)}${note ? `<br>${escapeHtml(note)}` : ''}</li>`).join('\n')}
</ul>
<footer><p>${escapeHtml(say('returns:received.meaning', { kind: request.kind }))}</p>
<p>${escapeHtml(say('returns:copy.signed', { key: signature.keyId }))}</p></footer>
${data(receipt)}
</body>
</html>
`;
}

/** The receipt that such a file carries, to be parsed; nothing, where there is none. */
export function receiptInPage(html: string): unknown {
  const [, json] = /<script type="application\/json" id="receipt">(.*?)<\/script>/s.exec(html) ?? [];
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Nothing in it can close the tag. */
function data(receipt: Receipt): string {
  return `<script type="application/json" id="receipt">${JSON.stringify(receipt).replaceAll('<', '\\u003c')}</script>`;
}

/** Local time with its offset, and the same in UTC. */
function momentOf({ receivedAt, timeZone }: Receipt, say: (key: CopyWord, values?: Values) => string): string {
  const now = new Date(receivedAt);
  const { day, time } = wallClock(now, timeZone);
  return say('returns:copy.time', {
    day: instantOf(day),
    time: formatTime(time),
    zone: zonedInstant(now, timeZone).slice(19),
    utc: receivedAt.slice(0, 16).replace('T', ' '),
  });
}
