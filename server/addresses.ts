/** Where mails come from and go to, and whose pages may ask: what the settings fix, else what the shop says of itself now. */
import type { Shop } from '../content/documents/shop.ts';
import type { Config } from './config.ts';

type Fixed = Pick<Config, 'MAIL_FROM' | 'SHOP_MAILBOXES' | 'SHOP_ORIGINS'>;

/** Where the shop reads its mail; none only where neither says one. */
export function mailboxesOf({ SHOP_MAILBOXES, MAIL_FROM }: Fixed, { contact }: Pick<Shop, 'contact'>): string[] {
  const one = contact?.email ?? MAIL_FROM;
  return SHOP_MAILBOXES ?? (one ? [one] : []);
}

/** The sender of mails; empty only where there are no mailboxes either. */
export function senderOf(config: Fixed, shop: Pick<Shop, 'contact'>): string {
  return config.MAIL_FROM ?? shop.contact?.email ?? mailboxesOf(config, shop)[0] ?? '';
}

/** The sites whose pages may send requests. */
export function originsOf({ SHOP_ORIGINS }: Fixed, { about }: Pick<Shop, 'about'>): string[] {
  return SHOP_ORIGINS ?? (about.url && URL.canParse(about.url) ? [new URL(about.url).origin] : []);
}
