/** What the buttons over a text do to its Markdown: they change what is marked, and nothing else. */

export const commands = ['bold', 'italic', 'link', 'list', 'numbers', 'heading'] as const;

export type Command = (typeof commands)[number];

/** A piece of a text that is replaced, and what is marked afterwards. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What `command` does to what is marked in `text` from `start` to `end`. */
export function replacement(text: string, start: number, end: number, command: Command): Replacement {
  switch (command) {
    case 'bold':
      return around(text, start, end, '**');
    case 'italic':
      return around(text, start, end, '*');
    case 'link': {
      const words = text.slice(start, end);
      const at = start + words.length + 3;
      return { from: start, to: end, text: `[${words}](https://)`, start: at, end: at + 8 };
    }
    case 'list':
      return lines(text, start, end, () => '- ', /^[-*+] /);
    case 'numbers':
      return lines(text, start, end, (at) => `${at + 1}. `, /^\d+[.)] /);
    case 'heading':
      return lines(text, start, end, () => '### ', /^#{1,6} /);
  }
}

/** What is marked already loses its signs. */
function around(text: string, start: number, end: number, sign: string): Replacement {
  const { length } = sign;
  const words = text.slice(start, end);
  const isMarked = text.slice(start - length, start) === sign && text.slice(end, end + length) === sign;
  if (isMarked)
    return { from: start - length, to: end + length, text: words, start: start - length, end: end - length };
  return { from: start, to: end, text: `${sign}${words}${sign}`, start: start + length, end: end + length };
}

function lines(text: string, start: number, end: number, sign: (at: number) => string, known: RegExp): Replacement {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const all = text.slice(from, to).split('\n');
  const isMarked = all.every((line) => known.test(line));
  const changed = all.map((line, at) => (isMarked ? line.replace(known, '') : sign(at) + line)).join('\n');
  return { from, to, text: changed, start: from, end: from + changed.length };
}
