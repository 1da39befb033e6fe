/** What a text of the starter takes for granted of a shop although nobody said so. */
import type { HelpCenter } from '../documents/center.ts';

/** Each is shown beside the text, for its owner to keep or to change. */
export interface Unsaid {
  /** Pages that it leads to, which the shop may not have. */
  readonly links: readonly string[];
  /** Whether it promises labels for sending things back, of a shop that named no price for one. */
  readonly label: boolean;
}

/** What `text`, that of `key`, takes for granted in `center`. */
export function unsaidIn({ policy: { rules = [] } }: HelpCenter, key: string, text: string): Unsaid {
  const links = [...text.matchAll(/\]\((\/[^)\s]*)/g)].map(([, link = '']) => link);
  // customers pay, and nobody said what it costs: they pay the carrier
  const noLabel = rules.some(({ id, returnPaidBy }) => id === 'everything' && returnPaidBy === 'customer');
  return { links: [...new Set(links)], label: noLabel && !otherLabels.has(key) && label.test(text) };
}

const label = /etykiet|\blabels?\b|этикет|etiqueta/i;

/** These speak of labels on things, and of old ones. */
const otherLabels: ReadonlySet<string> = new Set(['faq/return-packaging', 'faq/product-care', 'policy/exceptions']);
