/** A help centre as it is kept: each document as its canonical text. */
import type { DocumentName, HelpCenter } from '../../content/documents/center.ts';
import { readCenter } from '../../content/documents/read.ts';

/** The documents of a help centre, each as its canonical text. */
export type Sources = { readonly [name in DocumentName]: string };

/** Documents that were kept are none for this version: a later one has written them, or an earlier one allowed more. */
export class UnreadableDocuments extends Error {
  readonly code = 'DOCUMENTS_UNREADABLE';
}

/** A help centre that was kept. */
export function centerIn(sources: Sources): HelpCenter {
  const { center, findings } = readCenter(sources);
  if (center) return center;
  const [{ file, path = '' } = {}] = findings;
  throw new UnreadableDocuments(`${file} ${path}`.trim());
}

/** A help centre that was only just written in canonical form. */
export function parsedCenter({ shop, policy, faq }: Sources): HelpCenter {
  return { shop: JSON.parse(shop), policy: JSON.parse(policy), faq: JSON.parse(faq) };
}
