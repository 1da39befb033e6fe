/** What no text may carry: characters that steer a terminal, a parser or the direction of reading, unseen. */

/** `text` with line feeds alone between its lines, U+FFFD for what is no character, and nothing that hides. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
    .replace(hidden, '');
}

/** Controls other than tab and line feed, and the bidi controls that can turn a text round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is its work
const hidden = /[\x01-\x08\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;
