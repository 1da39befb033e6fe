/** What customers read of a help centre, text by text: with the values filled in, and where its links lead. */
import { plainText } from '../../markdown/plain.ts';
import type { Block, Inline, MarkdownTree } from '../../markdown/tree.ts';
import { valueNames } from '../../values/icu.ts';
import type { Locale } from '../../values/locale.ts';
import { speak } from '../../values/text.ts';
import type { HelpCenter } from '../center.ts';
import { textFields } from '../fields.ts';
import { parsedMarkdown, parsedText } from '../parsed.ts';
import { askedFor, proseValuesIn, type Quotable, quotables, valuesIn } from '../quote.ts';

/** One text in one language. */
export interface Shown {
  /** As `placeName` has it. */
  readonly unit: string;
  /** All that can be read of it. */
  readonly words: readonly string[];
  /** The names of the values that it quotes. */
  readonly quoted: readonly string[];
}

/** Every text of `center`; what cannot be read is there as it is written. */
export function shownTexts(center: HelpCenter): Shown[] {
  const values = quotables(center);
  return textFields(center).flatMap(({ unit, kind, texts }) =>
    Object.entries(texts).map(([locale, { text }]) => ({
      unit: `${unit}:${locale}`,
      ...shownText(text, locale, kind === 'prose', values),
    })),
  );
}

function shownText(text: string, locale: Locale, isProse: boolean, values: readonly Quotable[]): Omit<Shown, 'unit'> {
  try {
    const tree = parsedText(text);
    const quoted = valueNames(tree);
    const asked = askedFor(values, tree);
    const line = speak(tree, locale, valuesIn(locale, asked));
    if (!isProse) return { words: [text, line], quoted };
    const prose = parsedMarkdown(speak(tree, locale, proseValuesIn(locale, asked, text))).tree;
    return { words: [text, line, plainText(prose), ...addressesIn(prose).flatMap(bothWays)], quoted };
  } catch {
    return { words: [text], quoted: [] };
  }
}

function addressesIn(tree: MarkdownTree): string[] {
  return tree.flatMap((block) => inlinesOf(block).flatMap(addresses));
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [...block.children];
    case 'list':
      return block.children.flatMap((item) => item.flatMap(inlinesOf));
    case 'blockquote':
      return block.children.flatMap(inlinesOf);
    case 'table':
      return block.children.flatMap((row) => row.flat());
    default:
      return [];
  }
}

function addresses(inline: Inline): string[] {
  if (typeof inline === 'string') return [];
  const own = 'url' in inline ? [inline.url] : [];
  return 'children' in inline ? [...own, ...inline.children.flatMap(addresses)] : own;
}

/** As it is written, which is where a browser goes, and as people read it. */
function bothWays(url: string): string[] {
  try {
    return [url, decodeURIComponent(url)];
  } catch {
    return [url];
  }
}
