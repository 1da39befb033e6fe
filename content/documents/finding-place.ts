/** Where in a help centre a finding is, for those who know its things and not its files. */
import type { DocumentName } from './center.ts';
import type { Place } from './changes.ts';
import type { Finding } from './finding.ts';

/** A unit, or a whole thing where it has no field. */
export type Spot = Pick<Place, 'document' | 'entry'> & Partial<Place>;

/** Where `finding` is: its unit, or the place in the file; of something in a list, the thing whose id it tells. */
export function placeOfFinding({ unit, file = '', path, facts }: Finding): Spot | undefined {
  if (unit) return spotOf(unit);
  const document = file.replace(/\.json$/, '') as DocumentName;
  const { id, action } = facts;
  if (typeof id === 'string') return { document: action ? 'faq' : document, entry: id };
  if (!path || /\[/.test(path)) return undefined;
  const [entry = '', field] = path.split('.');
  return field ? { document, entry, field } : { document, entry: document, field: entry };
}

/** The spot of a unit's name, as `faq/return-window/answer:pl`. */
export function spotOf(unit: string): Spot {
  const [name = '', locale] = unit.split(':');
  const [document, entry = '', field] = name.split('/');
  return { document: document as DocumentName, entry, ...(field ? { field } : {}), ...(locale ? { locale } : {}) };
}
