import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Advice } from '../../../content/starter/advice.ts';
import type { Offer } from '../../../content/starter/offers.ts';
import type { Told } from '../../../content/starter/told.ts';
import type { EditorWords } from '../words.ts';
import type { Start } from './start.ts';
import type { StartWords } from './words.ts';

/** What every screen of the first run has at hand. */
export interface WelcomeContext {
  readonly words: StartWords;
  readonly start: Start;
  /** What values are called; absent until what is offered is there. */
  readonly own: EditorWords | undefined;
  /** What the law says to the facts. */
  readonly advice: readonly Advice[];
  /** What can be kept. */
  readonly offers: readonly Offer[];
  /** The help centre in which everything that is offered counts as kept; absent until it is made. */
  readonly center: HelpCenter | undefined;
  readonly change: (changes: Partial<Start>) => void;
  readonly tell: (changes: Partial<Told>) => void;
  readonly go: (screen: Start['screen']) => void;
  /** Says something to whoever listens. */
  readonly announce: (text: string) => void;
}
