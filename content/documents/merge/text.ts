/** Merges a text that both sides changed: its words, and its bookkeeping apart from them. */
import { sourceHash } from '../state.ts';
import type { Text } from '../text.ts';
import { mergeParagraphs } from './paragraphs.ts';

/** A text in three versions. */
export interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** The merged text; `undefined` if both sides changed the same paragraph. `of` may still be contested. */
export function mergeText({ base, mine, theirs }: Three<Text>): Text | undefined {
  const text = mergeWords(base.text, mine.text, theirs.text);
  if (text === undefined) return undefined;
  const of = three(base.of, mine.of, theirs.of);
  const unreviewed = isUnreviewed({ base, mine, theirs }, text);
  const hide = three(base.hide, mine.hide, theirs.hide);
  return { text, ...(of ? { of } : {}), ...(unreviewed ? { unreviewed } : {}), ...(hide ? { hide } : {}) };
}

/** Whether both sides said of which source the text is, and said different things. */
export function isContested({ base, mine, theirs }: Three<Text>): boolean {
  return mine.of !== theirs.of && mine.of !== base.of && theirs.of !== base.of;
}

/**
 * The contested `of` of a merged text, given the source texts.
 *
 * Who saw both this text and this source is believed. Where the source, too, was put together, each side saw a part
 * of it, and both have to have found their texts current. Otherwise it stays stale, so that somebody looks.
 */
export async function settleOf(
  text: Text,
  { base, mine, theirs }: Three<Text>,
  source: Three<string> & { readonly merged: string },
): Promise<Text> {
  const [now, here, there] = await Promise.all([source.merged, source.mine, source.theirs].map(sourceHash));
  const sides = [
    { side: mine, saw: source.mine, current: mine.of === here },
    { side: theirs, saw: source.theirs, current: theirs.of === there },
  ];
  const seen = sides.some(({ side, saw, current }) => current && saw === source.merged && side.text === text.text);
  const together = sides.every(({ saw, current }) => current && saw !== source.merged);
  const { of: _, ...rest } = text;
  const of = seen || together ? now : base.of;
  return { ...rest, ...(of ? { of } : {}) };
}

function mergeWords(base: string, mine: string, theirs: string): string | undefined {
  if (mine === theirs || base === theirs) return mine;
  return base === mine ? theirs : mergeParagraphs(base, mine, theirs);
}

/** Read is only what was read as it is now. */
function isUnreviewed({ base, mine, theirs }: Three<Text>, text: string): true | undefined {
  if (mine.text !== text && theirs.text !== text) return mine.unreviewed ?? theirs.unreviewed;
  if (mine.text !== text) return theirs.unreviewed;
  if (theirs.text !== text) return mine.unreviewed;
  return three(base.unreviewed, mine.unreviewed, theirs.unreviewed);
}

/** What one side changed; what both changed differently stays as it was. */
function three<T>(base: T, mine: T, theirs: T): T {
  if (mine === theirs || base === theirs) return mine;
  return base === mine ? theirs : base;
}
