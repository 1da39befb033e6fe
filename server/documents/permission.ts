/** Who may change what in the documents. */
import type { Place } from '../../content/documents/changes.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { Rights } from '../people/roles.ts';

/** Whether somebody may change the unit at `place`, where texts are written first in `source`; `sensitive` says that it is. */
export function mayChange({ roles, locales }: Rights, place: Place, source: Locale, sensitive: boolean): boolean {
  if (roles.includes('owner')) return true;
  if (sensitive) return false;
  if (roles.includes('texts')) return true;
  const { locale } = place;
  return roles.includes('translations') && locale !== undefined && locale !== source && locales.includes(locale);
}
