/** The lists of a help centre that people add to, reorder and take from. */
import { byRank, canonical } from '../canonical.ts';
import type { DocumentName, HelpCenter } from '../center.ts';
import type { Faq } from '../faq.ts';
import { freeId, slug } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Texts } from '../text.ts';

/** What can stand in each list, by the list's name. */
export interface Items {
  readonly entries: Faq['entries'][number];
  readonly categories: Faq['categories'][number];
  readonly sections: Policy['sections'][number];
  readonly rules: NonNullable<Policy['rules']>[number];
  readonly reasons: NonNullable<Policy['reasons']>[number];
  readonly ways: NonNullable<Policy['ways']>[number];
}

/** The name of a list. */
export type ListName = keyof Items;

/** The document that has a list. */
export const documentOf = {
  entries: 'faq',
  categories: 'faq',
  sections: 'policy',
  rules: 'policy',
  reasons: 'policy',
  ways: 'policy',
} as const satisfies Record<ListName, DocumentName>;

/** What stands in a list, in the order in which it is shown. */
export function itemsOf<Name extends ListName>(center: HelpCenter, list: Name): Items[Name][] {
  const items = (center[documentOf[list]] as unknown as Partial<Record<ListName, unknown>>)[list];
  return [...((items ?? []) as Items[Name][])].sort(byRank);
}

/** `center` with other things in a list, in canonical form. */
export function withItems<Name extends ListName>(
  center: HelpCenter,
  list: Name,
  items: readonly Items[Name][],
): HelpCenter {
  return withDocument(center, documentOf[list], { ...center[documentOf[list]], [list]: items });
}

/** `center` with another document in canonical form. */
export function withDocument<Name extends DocumentName>(
  center: HelpCenter,
  name: Name,
  document: HelpCenter[Name],
): HelpCenter {
  return { ...center, [name]: canonical(name, document) };
}

/** Whether something in a list of `document` has the id, or had it before it got another. */
export function isListed(document: HelpCenter[DocumentName], id: string): boolean {
  const lists = Object.values(document).filter((each) => Array.isArray(each));
  return lists.some((list: readonly Listed[]) => list.some((each) => each.id === id || each.formerly?.includes(id)));
}

interface Listed {
  readonly id?: string;
  readonly formerly?: readonly string[];
}

/** Whether nothing in the document of `list` has or had the id. */
export function isFree(center: HelpCenter, list: ListName, id: string): boolean {
  return !takenIds(center, list).includes(id);
}

/** An id for something new, made of its words; none of those that things had which are gone. */
export function newId(center: HelpCenter, list: ListName, words: string, retired: readonly string[] = []): string {
  const wanted = slug(words);
  return freeId(wanted ? [wanted, `${wanted.slice(0, 61)}-2`] : [], [...takenIds(center, list), ...retired]);
}

/** The first words that something has, in the language `source` if it has any in it. */
export function wordsOf(fields: { readonly [field: string]: Texts | undefined }, source: string): string {
  const [texts = {}] = Object.values(fields);
  return (texts[source] ?? Object.values(texts)[0])?.text ?? '';
}

/** Ids of things in lists and of the parts of a document are one namespace: units are named by them. */
function takenIds(center: HelpCenter, list: ListName): string[] {
  const name = documentOf[list];
  const lists = (Object.keys(documentOf) as ListName[]).filter((each) => documentOf[each] === name);
  const formerly = center.faq.entries.flatMap((entry) => entry.formerly ?? []);
  return [
    name,
    ...Object.keys(center[name]),
    ...lists.flatMap((each) => itemsOf(center, each).map(({ id }) => id)),
    ...formerly,
  ];
}
