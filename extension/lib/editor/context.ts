import { documentOf } from '../../../content/documents/edit/lists.ts';
import type { Thing } from '../../../content/documents/overview.ts';
import type { Overview } from '../background/texts-requests.ts';
import type { Earlier } from '../earlier.ts';
import type { Typings } from '../typings.ts';
import type { TextsWords } from './words.ts';

/** What every part of the page has at hand. */
export interface TextsContext {
  readonly words: TextsWords;
  readonly origin: string;
  readonly overview: Overview;
  /** What is typed into the fields of what is open. */
  readonly typings: Typings;
  /**
   * Keeps what is typed, does something, says so if it fails, and draws anew what is there then; `work` is told whether
   * nothing is left that could be lost.
   */
  readonly act: (work: (isKept: boolean) => Promise<unknown>) => Promise<void>;
  readonly draw: () => void;
  /** The sources that translations were made of. */
  readonly earlier: Earlier;
}

/** Where a thing is opened, as the fragment of the page's address. */
export function addressOf({ list, entry }: Thing): string {
  return list ? `#${list}/${entry}` : `#${entry}`;
}

/** The thing that a fragment opens; `undefined` for other places of the page. */
export function thingAt(hash: string): Thing | undefined {
  if (hash === '#notice') return { document: 'shop', entry: 'notice' };
  const [name, entry] = hash.slice(1).split('/');
  const list = lists.find((each) => each === name);
  if (!list || !entry) return undefined;
  return { document: documentOf[list], list, entry };
}

const lists = ['entries', 'categories', 'sections', 'rules', 'reasons', 'ways'] as const;

/** Leaves a thing that is gone for the list, unless somebody went on meanwhile. */
export function leave(thing: Thing): void {
  if (location.hash === addressOf(thing)) location.hash = '';
}
