/** Comma-separated values (RFC 4180), with the place of each; where the first line has more semicolons, those separate. */
import { OrdersFault, type Place } from './fault.ts';

export interface Cell extends Place {
  readonly text: string;
}

/** The rows of `text`, without empty ones. */
export function readCsv(file: string, text: string): Cell[][] {
  const source = text.replace(/^\uFEFF/, '');
  const [first = ''] = source.split(/\r?\n/, 1);
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (;;) {
    const place = { line, column: at - lineStart + 1 };
    const [value, end] = source[at] === '"' ? quoted(file, source, at, place) : plain(source, at, separator);
    row.push({ text: value.replace(/\s+/g, ' ').trim(), ...place });
    for (; at < end; at++) if (source[at] === '\n') [line, lineStart] = [line + 1, at + 1];
    if (source[at] === separator) {
      at++;
      continue;
    }
    if (row.some((cell) => cell.text)) rows.push(row);
    row = [];
    if (at >= source.length) return rows;
    at += source.startsWith('\r\n', at) ? 2 : 1;
    [line, lineStart] = [line + 1, at];
  }
}

function plain(source: string, at: number, separator: string): [text: string, end: number] {
  let end = at;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++;
  return [source.slice(at, end), end];
}

function quoted(file: string, source: string, at: number, place: Place): [text: string, end: number] {
  let text = '';
  for (let end = at + 1; end < source.length; end++) {
    if (source[end] !== '"') text += source[end];
    else if (source[end + 1] === '"') text += source[++end];
    else if (/^[,;\r\n]?$/.test(source[end + 1] ?? '')) return [text, end + 1];
    else break;
  }
  throw new OrdersFault(file, place, 'quote');
}
