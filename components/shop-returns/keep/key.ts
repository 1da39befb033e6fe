import { base64url } from '../../../content/values/base64url.ts';

/** A key for a request: nobody else makes the same one. */
export function newKey(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}
