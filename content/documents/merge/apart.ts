/** Gives new things of mine other ids, where theirs has something else under the same. */
import type { DocumentName } from '../center.ts';
import { withIds } from '../edit/ids.ts';
import { freeId } from '../ids.ts';
import { ruleValueName } from '../quote.ts';
import { type Conflict, canKeepBoth, type Versions } from './versions.ts';

interface Item {
  readonly id: string;
}

/** The lists of a document whose ids are one namespace. */
const lists = { policy: ['rules', 'sections', 'reasons', 'ways'], faq: ['categories', 'entries'] } as const;

/** Mine, where none of its new ids is that of another kind of thing in theirs. */
export function apart(versions: Versions): Versions {
  let { mine } = versions;
  for (const name of ['policy', 'faq'] as const)
    for (const list of lists[name]) {
      const elsewhere = lists[name]
        .filter((each) => each !== list)
        .flatMap((each) => idsIn(versions.theirs, name, each));
      const old = new Set(lists[name].flatMap((each) => idsIn(versions.base, name, each)));
      const clashing = idsIn(mine, name, list).filter((id) => !old.has(id) && elsewhere.includes(id));
      // of a rule the names are made by which texts quote its numbers
      if (list === 'rules' && clashing.some((id) => isQuoted(mine, id))) continue;
      mine = renamed({ ...versions, mine }, name, list, clashing);
    }
  return { ...versions, mine };
}

/** Mine, with new ids for those of its new questions that are to stand beside theirs. */
export function beside(versions: Versions, conflicts: readonly Conflict[]): Versions {
  const questions = conflicts.filter(canKeepBoth);
  const ids = questions.map(({ place }) => place.entry);
  return { ...versions, mine: renamed(versions, 'faq', 'entries', ids) };
}

function renamed(
  { base, mine, theirs }: Versions,
  name: DocumentName,
  list: string,
  clashing: readonly string[],
): Versions['mine'] {
  if (!clashing.length) return mine;
  const all = name === 'shop' ? [] : lists[name];
  const taken = [base, mine, theirs].flatMap((center) => [
    ...all.flatMap((each) => idsIn(center, name, each)),
    ...center.faq.entries.flatMap(({ formerly = [] }) => formerly),
  ]);
  const ids = new Map<string, string>();
  for (const id of clashing) ids.set(id, freeId([`${id.slice(0, 61)}-2`], [...taken, ...ids.values()]));
  if (list === 'entries') return { ...mine, faq: withIds(mine.faq, ids, new Set()) };
  const items = itemsIn(mine, name, list).map((item) => ({ ...item, id: ids.get(item.id) ?? item.id }));
  const changed = { ...mine, [name]: { ...mine[name], [list]: items } };
  if (list !== 'categories') return changed;
  const entries = mine.faq.entries.map((each) => ({ ...each, category: ids.get(each.category) ?? each.category }));
  return { ...changed, faq: { ...changed.faq, entries } };
}

/** Whether a text may quote a number of the rule `id`. */
function isQuoted(center: Versions['mine'], id: string): boolean {
  const prefix = ruleValueName(id, '');
  return prefix !== undefined && new RegExp(`\\{\\s*${prefix}[A-Z]`).test(JSON.stringify(center));
}

function idsIn(center: Versions['mine'], name: DocumentName, list: string): string[] {
  return itemsIn(center, name, list).map(({ id }) => id);
}

function itemsIn(center: Versions['mine'], name: DocumentName, list: string): readonly Item[] {
  return (center[name] as unknown as Readonly<Record<string, readonly Item[] | undefined>>)[list] ?? [];
}
