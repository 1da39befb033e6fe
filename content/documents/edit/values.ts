/** Changes what has no language, and what is searched for. */

import type { Locale } from '../../values/locale.ts';
import type { HelpCenter } from '../center.ts';
import { applyChanges, type Place } from '../changes.ts';
import { withIds } from './ids.ts';
import { itemsOf, withDocument, withItems } from './lists.ts';

/** `center` with another value of a unit that has no language; `undefined` takes it away. */
export function setValue(center: HelpCenter, place: Omit<Place, 'locale'>, value: unknown): HelpCenter {
  return applyChanges(center, [{ place, ...(value === undefined ? {} : { after: value }) }]);
}

/** `center` with other search terms of a question in one language, each once and none empty. */
export function setTerms(center: HelpCenter, id: string, locale: Locale, terms: readonly string[]): HelpCenter {
  const clean = [...new Set(terms.map((term) => term.trim()).filter((term) => term))];
  const entries = itemsOf(center, 'entries').map((entry) => {
    if (entry.id !== id) return entry;
    const { [locale]: _, ...others } = entry.terms ?? {};
    return { ...entry, terms: clean.length ? { ...others, [locale]: clean } : others };
  });
  return withItems(center, 'entries', entries);
}

/** `center` with another id of a question, one that `isFree`; links to the old one find it still. */
export function renameEntry(center: HelpCenter, id: string, to: string): HelpCenter {
  return withDocument(center, 'faq', withIds(center.faq, new Map([[id, to]]), new Set([id])));
}
