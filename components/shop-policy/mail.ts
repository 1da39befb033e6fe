/** What a letter to the shop says: what was read, the question, the order, and the address that opens it as a mail. */
import { render } from 'lit';
import type { PublishedShop } from '../../content/documents/published.ts';
import type { MarkdownTree } from '../../content/markdown/tree.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Say } from '../../locales/keys.ts';
import type { LetterKey } from '../../locales/letter.ts';
import { renderMarkdown } from '../markdown.ts';
import { textOf } from './keep.ts';

/** What the reader had before them: lines, and below them prose. */
export interface Read {
  readonly lines: readonly string[];
  readonly body?: MarkdownTree;
}

/** How much of a long text is quoted, in characters: enough to know it again. */
const quoted = 400;

/** As long as an address of a mail may be: browsers on Windows open nothing longer. */
const longest = 2000;

/** What was read, as a letter quotes it. */
export function quoteOf({ lines, body = [] }: Read): string {
  const drawn = document.createElement('div');
  render(renderMarkdown(body), drawn);
  const prose = textOf(drawn);
  const short = prose.length > quoted ? `${prose.slice(0, prose.lastIndexOf(' ', quoted))}…` : prose;
  return [...lines, short].join('\n').trim();
}

/** A mail of `question`, with the order if there is one, and where and when its reader asks. */
export function mailOf(
  question: string,
  order: string,
  { timeZone }: PublishedShop,
  say: Say<LetterKey>,
): { subject: string; body: string } {
  const { origin, pathname } = location;
  const day = instantOf(wallClock(new Date(), timeZone).day);
  const number = order ? [say('letter:number', { order })] : [];
  const read = say('letter:read', { day, address: `${origin}${pathname}` });
  return {
    subject: order ? say('letter:subject.order', { order }) : say('letter:subject'),
    body: [question.trim(), ...number, read].join('\n\n'),
  };
}

/** The address that opens a mail program; `undefined` where it would be too long to open anything. */
export function mailUrl(to: string, subject: string, body: string): string | undefined {
  const lines = body.replaceAll('\n', '\r\n');
  const url = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return url.length > longest ? undefined : url;
}
