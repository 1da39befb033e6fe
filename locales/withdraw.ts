/** The words of the control for withdrawing: so few, in every language at once, that no page waits for them. */
import type { Locale } from '../content/values/locale.ts';
import en from './en/withdraw.json?trees';
import type { Key, Messages } from './keys.ts';
import pl from './pl/withdraw.json?trees';
import pt from './pt-PT/withdraw.json?trees';
import ru from './ru/withdraw.json?trees';

/** The key of such a message. */
export type WithdrawKey = Key<'withdraw'>;

/** The messages by language; there is a line for each of `pageMessages`. */
export const withdrawMessages: { readonly [locale: Locale]: Messages<'withdraw'> } = {
  pl: { withdraw: pl },
  'pt-PT': { withdraw: pt },
  ru: { withdraw: ru },
  en: { withdraw: en },
};
