/** Whether it is known that who sent a request is the one who ordered. */
import type { Stored } from './store.ts';

export function isVerified({ owner, doubt }: Stored): boolean {
  return !doubt && (owner === 'proven' || owner === 'matched');
}
