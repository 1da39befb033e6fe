/** Narrows the list of all texts down to somebody's work. */
import type { Locale } from '../../values/locale.ts';
import type { Group, Listed } from '../overview.ts';
import type { Standing } from './standing.ts';

/** What somebody wants to see; nothing named, everything. */
export interface Wanted {
  readonly locale?: Locale;
  readonly standing?: Standing | 'open' | 'not-adopted';
  /** Words of the title, in any language. */
  readonly words?: string;
  /** The things in whose other texts they stand, as `faq/return-how`. */
  readonly found?: readonly string[];
}

/** What somebody may write in `own` alone is their work: a language of theirs, `spoken` rather than another. */
export function wantedBy(own: readonly Locale[], all: readonly Locale[], spoken: Locale): Wanted {
  const locale = own.includes(spoken) ? spoken : own[0];
  return locale && own.length < all.length ? { locale } : {};
}

/** The groups with what is wanted in them; those with nothing are left out, but where nothing was asked for. */
export function wantedOf(groups: readonly Group[], wanted: Wanted): Group[] {
  if (!wanted.standing && !wanted.words) return [...groups];
  return groups.flatMap((group) => {
    const things = group.things.filter((thing) => isWanted(thing, wanted));
    const own = group.category && isWanted(group.category, wanted);
    return things.length || own ? [{ ...group, things }] : [];
  });
}

/** How many things are in each standing in `locale`; what is not adopted is nobody's work yet. */
export function countStandings(groups: readonly Group[], locale: Locale): { readonly [standing in Standing]: number } {
  const counts = { missing: 0, stale: 0, unreviewed: 0, current: 0 };
  for (const { category, things } of groups)
    for (const thing of category ? [category, ...things] : things)
      if (thing.adopted) counts[thing.standing[locale] ?? 'missing'] += 1;
  return counts;
}

function isWanted(thing: Listed, { locale, standing, words = '', found = [] }: Wanted): boolean {
  const isFound = found.includes(`${thing.document}/${thing.entry}`);
  const titles = [thing.title, ...Object.values(thing.titles)].map((title) => title.toLowerCase());
  if (words && !isFound && !titles.some((title) => title.includes(words.trim().toLowerCase()))) return false;
  if (!standing) return true;
  if (standing === 'not-adopted') return !thing.adopted;
  if (!thing.adopted) return false;
  const own = locale ? [thing.standing[locale] ?? 'missing'] : Object.values(thing.standing);
  return own.some((each) => (standing === 'open' ? each !== 'current' : each === standing));
}
