/** Finds things by what stands in any of their texts, in any language, as it is read. */
import { plainText } from '../../markdown/plain.ts';
import type { Locale } from '../../values/locale.ts';
import { speak } from '../../values/text.ts';
import type { HelpCenter } from '../center.ts';
import { textFields } from '../fields.ts';
import { parsedMarkdown, parsedText } from '../parsed.ts';
import { askedFor, type Quotable, quotables, valuesIn } from '../quote.ts';

/** A thing in which words were found, and where in it they stand. */
export interface Found {
  /** As `faq/return-how`. */
  readonly thing: string;
  readonly locale: Locale;
  /** The words as they are written there, and what stands around them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** The things with `words` in one of their texts; where in several languages, they are shown in `locale`. */
export function thingsWith(center: HelpCenter, words: string, locale?: Locale): Found[] {
  const wanted = spaced(words).toLowerCase();
  const values = quotables(center);
  const found = new Map<string, Found>();
  for (const { unit, texts } of textFields(center)) {
    const thing = unit.slice(0, unit.lastIndexOf('/'));
    for (const [each, { text }] of Object.entries(texts)) {
      const known = found.get(thing);
      if (known && (known.locale === locale || each !== locale)) continue;
      const words = spaced(read(text, each, values));
      const at = words.toLowerCase().indexOf(wanted);
      if (at >= 0) found.set(thing, { thing, locale: each, ...around(words, at, at + wanted.length) });
    }
  }
  return [...found.values()];
}

/** So much is shown on each side of what was found, in characters. */
const reach = 40;

/** What stands in `text` from `at` to `end`, and whole words around it. */
function around(text: string, at: number, end: number): Pick<Found, 'before' | 'words' | 'after'> {
  const [from, to] = [Math.max(0, at - reach), end + reach];
  const [before, after] = [text.slice(from, at), text.slice(end, to)];
  return {
    before: from ? `… ${before.replace(/^\S*\s/, '')}` : before,
    words: text.slice(at, end),
    after: to < text.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}

/** Spaces that keep words together are typed as any other. */
function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** A text with its values filled in and without its signs; one that cannot be read is searched as it is written. */
function read(text: string, locale: Locale, values: readonly Quotable[]): string {
  try {
    const tree = parsedText(text);
    return plainText(parsedMarkdown(speak(tree, locale, valuesIn(locale, askedFor(values, tree)))).tree);
  } catch {
    return text;
  }
}
