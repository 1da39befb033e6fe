import type { EditorWords } from '../words.ts';

/** What every part of the panel has at hand. */
export interface PanelContext {
  readonly words: EditorWords;
  /** The tab in front. */
  readonly tab: number | undefined;
  /** Does something, says so if it fails, and draws anew. */
  readonly act: (work: () => Promise<unknown>) => Promise<void>;
  readonly draw: () => void;
}
