/** Fills texts that stand together with their values, in the language chosen for them. */
import type { MarkdownTree } from '../../markdown/tree.ts';
import type { Locale } from '../../values/locale.ts';
import { speak } from '../../values/text.ts';
import type { HelpCenter } from '../center.ts';
import { parsedMarkdown, parsedText } from '../parsed.ts';
import { askedFor, proseValuesIn, quotables, valuesIn } from '../quote.ts';
import type { Texts } from '../text.ts';
import { choose } from './choose.ts';

/** What is shown, and how it stands to the language that was asked for. */
export interface Filled {
  /** One line of words; empty if none was asked for. */
  readonly line: string;
  readonly prose: MarkdownTree;
  /** Absent where it is the language asked for. */
  readonly marks: { readonly lang?: Locale; readonly updating?: true };
}

/** A line, prose, or both, for readers of `locale`; `undefined` if no language has them all. */
export async function fill(
  center: HelpCenter,
  locale: Locale,
  { line, prose }: { line?: Texts; prose?: Texts },
): Promise<Filled | undefined> {
  const chosen = await choose(
    [line, prose].filter((texts) => texts !== undefined),
    locale,
    center.shop,
  );
  if (!chosen) return undefined;
  const lang = chosen.locale;
  const values = quotables(center);
  const words = (texts: Texts, valuesOf: typeof proseValuesIn): string => {
    const text = texts[lang]?.text ?? '';
    const tree = parsedText(text);
    return speak(tree, lang, valuesOf(lang, askedFor(values, tree), text));
  };
  return {
    line: line ? words(line, valuesIn) : '',
    prose: prose ? parsedMarkdown(words(prose, proseValuesIn)).tree : [],
    marks: { ...(lang === locale ? {} : { lang }), ...(chosen.updating ? { updating: true as const } : {}) },
  };
}
