/** Documents beside how they lie in files, by which it is told whether somebody else has changed them. */
import { canonicalTexts } from '../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween, placeName } from '../../../content/documents/changes.ts';
import { shortHash } from '../../../content/documents/state.ts';
import type { Etags, Opened } from './store.ts';

/** Documents as they were opened: equal ones have equal etags. */
export async function openedAs(documents: HelpCenter, revision: number): Promise<Opened> {
  const texts = canonicalTexts(documents);
  const hashes = documentNames.map(async (name) => [name, await shortHash(texts[name])]);
  return { revision, documents, etags: Object.fromEntries(await Promise.all(hashes)) as Etags };
}

/** The names of the units in which two help centres differ. */
export function unitsOf(before: HelpCenter, after: HelpCenter): string[] {
  return changesBetween(before, after).map(({ place }) => placeName(place));
}

export function isSame(one: Etags, other: Etags): boolean {
  return documentNames.every((name) => one[name] === other[name]);
}
