/** Asks for what customers read, and how it is marked. */

/** So long an answer may take, in milliseconds: whoever waits for several waits for the slowest. */
const patience = 10_000;

/** The mark of what is published at `address`; empty where it cannot be had. */
export async function markAt(address: string | URL, init: Pick<RequestInit, 'cache' | 'credentials'>): Promise<string> {
  try {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(patience) });
    return String((await response.json()).revision);
  } catch {
    return '';
  }
}
