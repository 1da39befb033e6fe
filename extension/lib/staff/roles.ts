/** What can be given to one person: everything holds the rest, and who only translates changes no other texts. */
import { areApart, type Role, roles } from '../../../content/documents/rights.ts';

/** `given` with `role` as well, or without it; what does not go with it is given no more. */
export function withRole(given: readonly Role[], role: Role, on: boolean): readonly Role[] {
  return roles.filter((each) => (each === role ? on : given.includes(each) && !(on && areApart(each, role))));
}
