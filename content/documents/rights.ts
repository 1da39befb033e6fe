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

/** Whether nobody is given both: an owner holds the rest, and who only translates changes no other texts. */
export function areApart(one: Role, other: Role): boolean {
  const both = [one, other];
  return one !== other && (both.includes('owner') || (both.includes('texts') && both.includes('translations')));
}

/** What is wrong with rights that are to be given: roles that do not go together, or languages without their role. */
export function rightsProblem({ roles: given, locales }: Rights): 'roles' | 'locales' | undefined {
  if (given.some((one) => given.some((other) => areApart(one, other)))) return 'roles';
  // translations, and they alone, are into languages
  return given.includes('translations') === locales.length > 0 ? undefined : 'locales';
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
