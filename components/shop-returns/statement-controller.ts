import type { ReactiveControllerHost } from 'lit';
import type { PublishedShop } from '../../content/documents/published.ts';
import { contractLocale } from '../../content/returns/contract-locale.ts';
import type { Request } from '../../content/returns/request.ts';
import { requestOf } from '../../content/returns/request-of.ts';
import type { Answers, Setting } from '../../content/returns/steps/answers.ts';
import type { Locale } from '../../content/values/locale.ts';
import { type ReturnsKey, returnsMessages } from '../../locales/returns.ts';
import { translator } from '../../locales/say.ts';
import type { Words } from '../help-controller.ts';
import { newKey } from './keep/key.ts';

/** Makes the statement of what was told, in the customer's language and in that of the contract if it is another. */
export class StatementController {
  readonly #host: ReactiveControllerHost;
  #contract: Words<ReturnsKey> | undefined;
  #asked: Locale | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Fetches the words of the contract's language for a reader of another. */
  async prepare(shop: PublishedShop, reader: Locale): Promise<void> {
    const locale = contractLocale(shop, Object.keys(returnsMessages)) ?? reader;
    if (locale === this.#asked) return;
    this.#asked = locale;
    this.#contract = undefined;
    if (locale === reader) return;
    const messages = await returnsMessages[locale]?.().catch(() => undefined);
    if (!messages || locale !== this.#asked) return;
    this.#contract = { locale, say: translator<ReturnsKey>(locale, messages) };
    this.#host.requestUpdate();
  }

  /** The request of what was told, as it is shown before it is confirmed; each has a key of its own. */
  request(answers: Answers, setting: Setting, { say, locale }: Words<ReturnsKey>): Request {
    return requestOf(answers, setting, { key: newKey(), locale, say, contract: this.#contract });
  }
}
