/** A help centre: the three documents of one shop, read and valid. */
import type { Faq } from './faq.ts';
import type { Policy } from './policy.ts';
import type { Shop } from './shop.ts';

export interface HelpCenter {
  readonly shop: Shop;
  readonly policy: Policy;
  readonly faq: Faq;
}

/** The documents of a help centre, in the order in which they are read. */
export const documentNames = ['shop', 'policy', 'faq'] as const;

/** `shop`, `policy` or `faq`: the file without its ending. */
export type DocumentName = (typeof documentNames)[number];
