/** One question, category or passage of the policy with everything that can be said of it. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { itemsOf } from '../../../content/documents/edit/lists.ts';
import { siblingsOf } from '../../../content/documents/edit/nudge.ts';
import { textsAt } from '../../../content/documents/edit/texts.ts';
import { factsAt } from '../../../content/documents/facts.ts';
import type { Thing } from '../../../content/documents/overview.ts';
import { placeNamed, textFieldsOf } from '../../../content/documents/places.ts';
import { askedFor, quotables, valuesIn } from '../../../content/documents/quote.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { type Example, examplesOf } from '../../../content/values/examples.ts';
import { parseText } from '../../../content/values/icu.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { type Plural, pluralsIn } from '../../../content/values/plural-forms.ts';
import { Refusal } from '../refusal.ts';
import { type FieldView, fieldView } from './field.ts';
import { type FactView, viewedFacts } from './texts-facts.ts';
import type { OpenShop } from './texts-open.ts';

/** A text in one language, with its plurals. */
export interface TextView extends FieldView {
  readonly plurals: readonly Plural[];
  readonly examples: readonly { readonly name: string; readonly examples: readonly Example[] }[];
}

/** A thing that is open, whole. */
export interface ItemView {
  readonly thing: Thing;
  readonly adopted: boolean;
  /** The person may change some of its texts at most. */
  readonly fixed: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly texts: readonly { readonly field: string; readonly views: readonly TextView[] }[];
  readonly facts: readonly FactView[];
  /** Of a question: the words that customers search with. */
  readonly terms?: readonly { readonly locale: Locale; readonly terms: readonly string[]; readonly fixed: boolean }[];
  /** Of a question: the category that it is in, and the others. */
  readonly category?: {
    readonly id: string;
    readonly among: readonly { readonly id: string; readonly title: string }[];
  };
  /** Of a category: whether no question is left in it. */
  readonly isEmpty?: boolean;
}

/** The thing as the draft has it; refused if it is not there, or no longer. */
export async function itemView(open: OpenShop, thing: Thing): Promise<ItemView> {
  const { center, locales, may } = open;
  const found = thing.list ? itemsOf(center, thing.list).find(({ id }) => id === thing.entry) : center.shop.notice;
  if (!found) throw new Refusal('no-text');
  const texts = textFieldsOf(thing).map(async (field) => {
    const unit = `${thing.document}/${thing.entry}/${field}`;
    const isAsked = field in found.fields;
    return { field, views: await Promise.all(locales.map((locale) => textView(open, unit, locale, isAsked))) };
  });
  return {
    thing,
    adopted: !('adopted' in found && found.adopted === false),
    fixed: !may(),
    ...placeAmong(center, thing),
    texts: await Promise.all(texts),
    facts: viewedFacts(center, factsAt(center, thing)),
    ...(thing.list === 'entries' ? ofQuestion(open, thing.entry) : {}),
    ...(thing.list === 'categories'
      ? { isEmpty: !center.faq.entries.some(({ category }) => category === thing.entry) }
      : {}),
  };
}

/** Of a text that has to be there and is in no language yet, each is missing. */
async function textView(
  { shops, connection, center, locales }: OpenShop,
  unit: string,
  locale: Locale,
  isAsked: boolean,
): Promise<TextView> {
  const view = await fieldView({ shops, connection, tab: { unit, visit: '' } }, locale);
  const place = placeNamed(center, unit);
  const text = place && textsAt(center, place)[locale];
  return {
    ...view,
    ...(isAsked && !view.languages.length
      ? { languages: locales.map((each) => ({ locale: each, state: 'missing', unreviewed: false })) }
      : {}),
    plurals: text ? pluralsIn(text.text, locale) : [],
    examples: text ? examplesIn(center, text.text, locale) : [],
  };
}

function examplesIn(center: HelpCenter, text: string, locale: Locale): TextView['examples'] {
  try {
    const tree = parseText(text);
    return examplesOf(tree, locale, valuesIn(locale, askedFor(quotables(center), tree))).map((each) => ({
      ...each,
      examples: each.examples.map(({ number, words }) => ({ number, words: plainText(parseMarkdown(words).tree) })),
    }));
  } catch {
    return [];
  }
}

/** Whether there is nothing above or below, as `nudgeItem` moves things. */
function placeAmong(center: HelpCenter, { list, entry }: Thing): Pick<ItemView, 'isFirst' | 'isLast'> {
  if (!list) return { isFirst: true, isLast: true };
  const own = siblingsOf(center, list, entry);
  return { isFirst: own[0]?.id === entry, isLast: own.at(-1)?.id === entry };
}

function ofQuestion({ center, locales, may }: OpenShop, id: string): Pick<ItemView, 'terms' | 'category'> {
  const entry = itemsOf(center, 'entries').find((each) => each.id === id);
  const { source } = center.shop;
  const among = itemsOf(center, 'categories').map((category) => {
    return { id: category.id, title: category.fields.title[source]?.text ?? '' };
  });
  return {
    terms: locales.map((locale) => ({ locale, terms: entry?.terms?.[locale] ?? [], fixed: !may(locale) })),
    category: { id: entry?.category ?? '', among },
  };
}
