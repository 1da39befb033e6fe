/** The starter, as its files and as a help centre to change and to break. */
import { readFileSync } from 'node:fs';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { readCenter } from '../../../content/documents/read.ts';

const textOf = (name: string): string =>
  readFileSync(new URL(`../../../content/starter/${name}.json`, import.meta.url), 'utf8');

export const starterFiles = { shop: textOf('shop'), policy: textOf('policy'), faq: textOf('faq') };

/** A help centre of its own for each test. */
export function starter(): HelpCenter {
  const { center } = readCenter(starterFiles);
  if (!center) throw new Error('the starter cannot be read');
  return center;
}
