/** Where the first run is kept, and how it is forgotten: apart, as whoever leaves a shop needs no more of it. */

/** The name under which this browser keeps it. */
export const startKey = 'start';

/** Forgets what was told of the shop at `origin`. */
export function forgetStart(origin: string): void {
  try {
    const { told } = JSON.parse(localStorage.getItem(startKey) ?? '{}') as { told?: { url?: string } };
    if (told?.url && new URL(told.url).origin === origin) localStorage.removeItem(startKey);
  } catch {
    localStorage.removeItem(startKey);
  }
}
