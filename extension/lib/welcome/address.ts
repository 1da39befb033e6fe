/** Addresses that a person types, and the pages that are there. */
import { browser } from 'wxt/browser';
import { hostOf } from '../hosts.ts';

/** So long a page may take, in milliseconds. */
const patience = 15_000;

/** What was meant by `typed`: `sklep.pl` as well as a whole address; nothing where it can be none. */
export function addressOf(typed: string): URL | undefined {
  const text = typed.trim();
  const isLocal = /^(https?:\/\/)?(localhost|127\.0\.0\.1)(:|\/|$)/.test(text);
  const whole = /^https?:\/\//.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol === 'http:' && !isLocal) url.protocol = 'https:';
  return isLocal || url.hostname.includes('.') ? url : undefined;
}

/** Asks for this one address and no other; only in the same task as a click does a browser ask. */
export function grant(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [hostOf(address)] }).catch(() => false);
}

/** The HTML at `address` as anybody gets it; `undefined` if it cannot be had. */
export async function fetchPage(address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
