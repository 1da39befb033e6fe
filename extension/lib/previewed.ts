import type { PreviewValue } from '../../content/documents/protocol/messages.ts';
import type { Locale } from '../../content/values/locale.ts';

/** One unit as it will be. */
export interface Previewed {
  readonly unit: string;
  /** The language of the text. */
  readonly locale?: Locale;
  /** The language of the page in which that text is shown, where it is another. */
  readonly shownIn?: Locale;
  readonly value: PreviewValue;
}
