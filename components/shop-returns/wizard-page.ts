import type { ReturnsDocuments } from './needs.ts';
import type { Told } from './told.ts';
import type { Mark } from './trail.ts';

/** What the wizard has from around it. */
export interface Page {
  readonly documents: () => ReturnsDocuments | undefined;
  /** Hears of every change, to keep it. */
  readonly onTold: (told: Told) => void;
  /** Whether something lies above the screen of an entry, and stays there. */
  readonly stays: (mark: Mark) => boolean;
}
