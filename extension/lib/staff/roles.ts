/** What can be given to one person: everything holds the rest, and who only translates changes no other texts. */
import { type Role, roles } from '../../../content/documents/rights.ts';

/** `given` with `role` as well, or without it; what does not go with it is given no more. */
export function withRole(given: readonly Role[], role: Role, on: boolean): readonly Role[] {
  return roles.filter((each) => (each === role ? on : given.includes(each) && !(on && isApart(each, role))));
}

function isApart(one: Role, other: Role): boolean {
  const both = [one, other];
  return both.includes('owner') || (both.includes('texts') && both.includes('translations'));
}
