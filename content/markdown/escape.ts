/**
 * Values in Markdown texts.
 *
 * What Markdown could take for its own travels through the parser as one of Unicode's noncharacters, which are meant
 * for such inner use. A backslash would be seen in code and would break addresses; these fit wherever a value may stand:
 * in a sentence, a table, code, the address of a link.
 */
import { cleanText } from './clean.ts';

/** The first one stands before each value, so that none begins a list, a headline or a quote. */
const literals = ['', ...'\t\n !#&()*+-.:<=>@[\\]_`|~'];
const first = 0xfdd0;

/** `value` so that `parseMarkdown`, and nothing else, reads it to the letter wherever it stands in a text. */
export function escapeMarkdown(value: string): string {
  const escaped = cleanText(value)
    .replace(/[\uFDD0-\uFDEF]/g, '\uFFFD')
    .replace(/[\t\n !#&()*+\-.:<=>@[\\\]_`|~]/g, (character) =>
      String.fromCharCode(first + literals.indexOf(character)),
    );
  return String.fromCharCode(first) + escaped;
}

/** `text` with the values in it as they were. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, (character) => literals[character.charCodeAt(0) - first] ?? '\uFFFD');
}
