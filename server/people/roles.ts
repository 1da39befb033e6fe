/** What people may do, as the tables say it. */
import { type Rights, type Role, roles } from '../../content/documents/rights.ts';

/** The roles of those who may change something in the documents. */
export const writing = ['owner', 'texts', 'translations'] as const satisfies readonly Role[];

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
