/** What people may do, and so who may change what. */
import type { Locale } from '../values/locale.ts';
import type { Place } from './changes.ts';

/** `owner` may do all; `translations` goes with the languages that somebody may translate into. */
export const roles = ['texts', 'translations', 'requests', 'owner'] as const;

export type Role = (typeof roles)[number];

/** What somebody may do. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly locales: readonly Locale[];
}

/** Whether whoever has these rights may do what `role` may. */
export function may({ roles: given }: Rights, role: Role): boolean {
  return given.includes('owner') || given.includes(role);
}

/** Whether somebody may change the unit at `place`, where texts are written first in `source`; `sensitive` says that it is. */
export function mayChange(
  rights: Rights,
  { locale }: Pick<Place, 'locale'>,
  source: Locale,
  sensitive: boolean,
): boolean {
  if (sensitive) return may(rights, 'owner');
  if (may(rights, 'texts')) return true;
  return may(rights, 'translations') && locale !== undefined && locale !== source && rights.locales.includes(locale);
}
