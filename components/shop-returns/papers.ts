import type { PublishedShop } from '../../content/documents/published.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { ReturnsKey } from '../../locales/returns.ts';
import type { Words } from '../help-controller.ts';

/** What the papers that a customer keeps are made with. */
export interface Papers {
  readonly shop: PublishedShop;
  readonly say: Words<ReturnsKey>['say'];
  readonly locale: Locale;
}
