/** Finds things by what stands in any of their texts, in any language, as it is read. */
import { plainText } from '../../markdown/plain.ts';
import type { Locale } from '../../values/locale.ts';
import { speak } from '../../values/text.ts';
import type { HelpCenter } from '../center.ts';
import { textFields } from '../fields.ts';
import { parsedMarkdown, parsedText } from '../parsed.ts';
import { askedFor, type Quotable, quotables, valuesIn } from '../quote.ts';

/** The things with `words` in one of their texts, as `faq/return-how`. */
export function thingsWith(center: HelpCenter, words: string): string[] {
  const wanted = folded(words);
  const values = quotables(center);
  const found = textFields(center).flatMap(({ unit, texts }) => {
    const isIn = Object.entries(texts).some(([locale, { text }]) =>
      folded(read(text, locale, values)).includes(wanted),
    );
    return isIn ? [unit.slice(0, unit.lastIndexOf('/'))] : [];
  });
  return [...new Set(found)];
}

/** Spaces that keep words together are typed as any other. */
function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
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
