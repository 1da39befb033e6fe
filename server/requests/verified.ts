/** Whether it is known that who sent a request is the one who ordered. */
import type { Stored } from './store.ts';

/**
 * A link that the shop signed proves it. Number and address can be typed by anybody who knows them: they count for as
 * long as the mails go to that address, and are compared again when it is corrected.
 */
export function isVerified({ owner, doubt }: Stored): boolean {
  return owner === 'proven' || (owner === 'matched' && !doubt);
}
