/** What neither the settings nor the shop says, and the server needs. */
import type { Shop } from '../content/documents/shop.ts';
import { mailboxesOf, originsOf } from './addresses.ts';
import type { Config, ConfigFault } from './config.ts';

/** The settings that have to say what the shop does not say of itself. */
export function lackingIn(config: Config, shop: Pick<Shop, 'about' | 'contact'>): ConfigFault[] {
  const origins = originsOf(config, shop);
  const lacking = new Set<keyof Config>();
  if (!mailboxesOf(config, shop).length) lacking.add('MAIL_FROM').add('SHOP_MAILBOXES');
  if (!origins.length) lacking.add('SHOP_ORIGINS');
  // links that only this machine can open are of use where the shop is on it as well
  if (!config.PUBLIC_URL && !origins.every(isHere)) lacking.add('PUBLIC_URL');
  return [...lacking].map((variable) => ({ variable, missing: true }));
}

/** Thrown where the server cannot start with these settings and this shop. */
export class IncompleteSettings extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({ variable }) => variable).join());
    this.faults = faults;
  }
}

function isHere(site: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(new URL(site).hostname);
}
