import type { PickerWords } from './talk.ts';

/** What there is on a page. */
interface Here {
  /** Something of ours. */
  readonly found: boolean;
  /** The shop is known. */
  readonly connected: boolean;
  /** A text with a pencil. */
  readonly isAny: boolean;
}

type Words = Pick<PickerWords, 'nothing' | 'connect' | 'ready' | 'none'>;

/** Says what can be done on a page. */
export function guideWords({ nothing, connect, ready, none }: Words, { found, connected, isAny }: Here): string {
  if (!found) return nothing;
  if (!connected) return connect;
  return isAny ? ready : none;
}
