/** Gives entries of a FAQ other ids. */
import type { Entry, Faq } from '../faq.ts';

/** `faq` with other ids, wherever they stand; links to the old ones are kept for `remembered` ids alone. */
export function withIds(faq: Faq, ids: ReadonlyMap<string, string>, remembered: ReadonlySet<string>): Faq {
  if (!ids.size) return faq;
  return { ...faq, entries: faq.entries.map((entry) => withId(entry, ids, remembered)) };
}

function withId(entry: Entry, ids: ReadonlyMap<string, string>, remembered: ReadonlySet<string>): Entry {
  const { id, related, formerly = [] } = entry;
  const next = ids.get(id) ?? id;
  const old = next !== id && remembered.has(id) ? [...formerly, id] : formerly;
  return {
    ...entry,
    id: next,
    ...(old.length ? { formerly: [...new Set(old)].filter((each) => each !== next) } : {}),
    ...(related ? { related: related.map((each) => ids.get(each) ?? each) } : {}),
  };
}
