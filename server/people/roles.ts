/** What people may do. */
import type { Locale } from '../../content/values/locale.ts';

/** `owner` may do all; `translations` goes with the languages that somebody may translate into. */
export const roles = ['texts', 'translations', 'requests', 'owner'] as const;

export type Role = (typeof roles)[number];

/** The roles of those who may change something in the documents. */
export const writing = ['owner', 'texts', 'translations'] as const satisfies readonly Role[];

/** What somebody may do. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly locales: readonly Locale[];
}

/** The rights that a row of the tables says. */
export function rightsOf({ role, locales }: { readonly role: string; readonly locales: string | null }): Rights {
  const named = role.split(',');
  return { roles: roles.filter((each) => named.includes(each)), locales: locales?.split(',') ?? [] };
}

/** Rights as a row of the tables says them. */
export function rowOf({ roles: given, locales }: Rights): { readonly role: string; readonly locales: string | null } {
  const listed = given.includes('translations') ? locales.join(',') : '';
  return { role: roles.filter((each) => given.includes(each)).join(','), locales: listed || null };
}

/** Whether whoever has these rights may do what `role` may. */
export function may({ roles: given }: Rights, role: Role): boolean {
  return given.includes('owner') || given.includes(role);
}
