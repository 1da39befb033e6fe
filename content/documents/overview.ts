/** Every text of a help centre as a list of things to read, and how each stands in each language. */
import type { Locale } from '../values/locale.ts';
import { speak } from '../values/text.ts';
import type { DocumentName, HelpCenter } from './center.ts';
import { itemsOf, type ListName } from './edit/lists.ts';
import { type Standing, standings } from './overview/standing.ts';
import { parsedText } from './parsed.ts';
import { askedFor, quotables, valuesIn } from './quote.ts';
import { stateOf, textIn } from './state.ts';
import type { Texts } from './text.ts';

/** What people open to edit it: an entry of a list, or the notice. */
export interface Thing {
  readonly document: DocumentName;
  readonly list?: ListName;
  readonly entry: string;
}

/** One thing of the list. */
export interface Listed extends Thing {
  /** Its first text, in the language in which texts are written, values filled in; empty where there is none. */
  readonly title: string;
  /** The same text in each language that has it. */
  readonly titles: { readonly [locale: Locale]: string };
  /** Customers do not see it before the owner adopts it. */
  readonly adopted: boolean;
  readonly standing: { readonly [locale: Locale]: Standing };
  /** Of a rule: the conditions by which one without a title is known. */
  readonly when?: object;
}

/** Things that stand together. */
export interface Group {
  readonly of: ListName | 'notice';
  /** Of questions: their category, itself one of the things that have texts. */
  readonly category?: Listed;
  readonly things: readonly Listed[];
}

/** All texts in reading order; a category without questions is there, for one will be put into it. */
export async function overview(center: HelpCenter): Promise<Group[]> {
  const [categories, entries] = [itemsOf(center, 'categories'), itemsOf(center, 'entries')];
  const questions = categories.map(async (category): Promise<Group> => {
    const own = entries.filter((entry) => entry.category === category.id);
    return {
      of: 'entries',
      category: await listed(center, 'faq', 'categories', category),
      things: await Promise.all(own.map((entry) => listed(center, 'faq', 'entries', entry))),
    };
  });
  const policy = (['sections', 'rules', 'reasons', 'ways'] as const).map(async (of): Promise<Group> => {
    return { of, things: await Promise.all(itemsOf(center, of).map((item) => listed(center, 'policy', of, item))) };
  });
  const { notice } = center.shop;
  const own = notice ? [await listed(center, 'shop', undefined, { id: 'notice', ...notice })] : [];
  const groups = await Promise.all([...questions, ...policy]);
  return [...groups, { of: 'notice' as const, things: own }].filter(
    ({ category, things }) => category || things.length,
  );
}

interface Item {
  readonly id: string;
  readonly adopted?: false | undefined;
  readonly when?: object | undefined;
  readonly fields: { readonly [field: string]: Texts | undefined };
}

async function listed(
  center: HelpCenter,
  document: DocumentName,
  list: ListName | undefined,
  { id, adopted, when, fields }: Item,
): Promise<Listed> {
  const { source, locales } = center.shop;
  const texts = Object.values(fields).flatMap((each) => (each ? [each] : []));
  const first = texts.find((each) => textIn(each, source)?.text) ?? {};
  const titles = locales.flatMap((locale) => {
    const { text } = textIn(first, locale) ?? {};
    return text ? [[locale, spoken(center, text, locale)] as const] : [];
  });
  const standing = locales.map(async (locale) => {
    const all = await Promise.all(texts.map((each) => standingOf(each, locale, source)));
    return [locale, standings.find((each) => all.includes(each)) ?? 'current'] as const;
  });
  return {
    document,
    ...(list ? { list } : {}),
    entry: id,
    title: spoken(center, textIn(first, source)?.text ?? '', source),
    titles: Object.fromEntries(titles),
    adopted: adopted !== false,
    standing: Object.fromEntries(await Promise.all(standing)),
    ...(when ? { when } : {}),
  };
}

/** A title with its values filled in; one that cannot be read is shown as it is written. */
function spoken(center: HelpCenter, title: string, locale: Locale): string {
  if (!title.includes('{')) return title;
  try {
    const tree = parsedText(title);
    return speak(tree, locale, valuesIn(locale, askedFor(quotables(center), tree)));
  } catch {
    return title;
  }
}

async function standingOf(texts: Texts, locale: Locale, source: Locale): Promise<Standing> {
  const state = await stateOf(texts, locale, source);
  return state === 'current' && textIn(texts, locale)?.unreviewed ? 'unreviewed' : state;
}
