/** Lets entries that were renamed be the same entry in all three versions. */

import { withIds } from '../edit/ids.ts';
import type { Faq } from '../faq.ts';
import type { Versions } from './versions.ts';

/** `versions` in which a renamed entry has its new id everywhere; two new ids of one entry become one and a link. */
export function alignRenames({ base, mine, theirs }: Versions): Versions {
  const here = renames(base.faq, mine.faq);
  const there = renames(base.faq, theirs.faq);
  const final = new Map<string, string>();
  for (const old of new Set([...here.keys(), ...there.keys()])) {
    const wanted = [here.get(old), there.get(old)].filter((id) => id !== undefined).sort();
    const [id = old] = wanted;
    const free = [base.faq, mine.faq, theirs.faq].every(
      ({ entries }) => !entries.some((entry) => entry.id === id && !wantedBy(entry.formerly, old)),
    );
    if (free) final.set(old, id);
  }
  const align = (faq: Faq, own: ReadonlyMap<string, string>): Faq => {
    const ids = new Map([...final].map(([old, id]) => [own.get(old) ?? old, id] as const).filter(([a, b]) => a !== b));
    return withIds(faq, ids, new Set(own.values()));
  };
  return {
    base: { ...base, faq: align(base.faq, new Map()) },
    mine: { ...mine, faq: align(mine.faq, here) },
    theirs: { ...theirs, faq: align(theirs.faq, there) },
  };
}

function wantedBy(formerly: readonly string[] = [], old: string): boolean {
  return formerly.includes(old);
}

/** By its old id, the new id of each entry that `now` has under another. */
function renames(base: Faq, now: Faq): Map<string, string> {
  const old = new Set(base.entries.map(({ id }) => id));
  const kept = new Set(now.entries.map(({ id }) => id));
  const found = new Map<string, string>();
  for (const { id, formerly = [] } of now.entries) {
    if (old.has(id)) continue;
    const from = formerly.find((each) => old.has(each) && !kept.has(each) && !found.has(each));
    if (from) found.set(from, id);
  }
  return found;
}
