/** Looks whether customers see what was published. */
import type { Shops } from './shop.ts';

/** Whether the public address of the shop at `origin` shows `revision`. */
export async function isVisible(shops: Shops, origin: string, revision: string): Promise<boolean> {
  const { help } = (await shops.connection(origin))?.traits ?? {};
  if (!help) return false;
  try {
    const response = await fetch(help, { cache: 'no-store', credentials: 'omit' });
    return (await response.json()).revision === revision;
  } catch {
    return false;
  }
}
