/**
 * Proof that a request comes from the one who ordered: the shop's own software signed the link that led here.
 *
 * A link tells the order and `<expires>_<mac>`: seconds since 1970 in base 36, and the HMAC-SHA-256 of the order's
 * number, a line feed and those seconds, in base64url. It proves nothing about other orders, and opens nothing.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from '../../content/returns/request.ts';

/** Whether the request carries a link to its order that was signed with `key` and has not expired. */
export function isProven(
  { order: { number, link } }: Pick<Request, 'order'>,
  key: string | undefined,
  now: Date,
): boolean {
  const [, expires, mac] = /^([0-9a-z]{1,9})_(.+)$/.exec(link ?? '') ?? [];
  if (!key || !number || !expires || !mac) return false;
  const expected = Buffer.from(macOf(number, expires, key));
  const given = Buffer.from(mac);
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  return genuine && Number.parseInt(expires, 36) * 1000 > now.getTime();
}

/** The reference that a link to an order carries until it expires. */
export function orderLink(number: string, key: string, until: Date): string {
  const expires = Math.floor(until.getTime() / 1000).toString(36);
  return `${expires}_${macOf(number, expires, key)}`;
}

function macOf(number: string, expires: string, key: string): string {
  return createHmac('sha256', key).update(`${number}\n${expires}`).digest('base64url');
}
