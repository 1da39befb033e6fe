/** What a customer chooses from who sends something back, as it is published. */
import type { MarkdownTree } from '../markdown/tree.ts';
import type { Locale } from '../values/locale.ts';
import type { ReturnMethod } from './choices.ts';
import type { ReasonKind } from './reasons.ts';
import type { WishKind } from './wish.ts';

/** Why something goes back. */
export interface PublishedReason {
  readonly id: string;
  readonly for: readonly ReasonKind[];
  readonly wish?: WishKind;
  readonly title: string;
  /** The language it stands in, where it is another than its file's. */
  readonly lang?: Locale;
  readonly tip?: MarkdownTree;
  readonly updating?: true;
}

/** How something travels back. */
export interface PublishedWay {
  readonly id: string;
  readonly method: ReturnMethod;
  readonly countries?: readonly string[];
  /** The customer names a parcel locker by its code. */
  readonly code?: true;
  readonly title: string;
  /** The language it stands in, where it is another than its file's. */
  readonly lang?: Locale;
  readonly note?: MarkdownTree;
  readonly updating?: true;
}
