import type { Spot } from '../../../content/documents/finding-place.ts';
import type { EditorWords } from '../words.ts';

/** What every part of the panel has at hand. */
export interface PanelContext {
  readonly words: EditorWords;
  /** The tab in front. */
  readonly tab: number | undefined;
  /** Where a unit is edited, as the fragment of an address; only among all texts. */
  readonly wayTo?: (spot: Spot) => string | undefined;
  /**
   * Keeps what is typed, does something, says so if it fails, and draws anew; `work` is told whether nothing is left
   * that could be lost.
   */
  readonly act: (work: (isKept: boolean) => Promise<unknown>) => Promise<void>;
  readonly draw: () => void;
}
