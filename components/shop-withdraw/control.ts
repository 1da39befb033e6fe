/** The words of the control for withdrawing: as the law has them, and beneath what a reader knows them by. */

import type { PublishedShop } from '../../content/documents/published.ts';
import labels from '../../content/law/labels.json' with { type: 'json' };
import type { LabelsByLocale } from '../../content/law/types.ts';
import { contractLocale } from '../../content/returns/contract-locale.ts';
import { type Locale, matchLocale } from '../../content/values/locale.ts';
import { translator } from '../../locales/say.ts';
import { type WithdrawKey, withdrawMessages } from '../../locales/withdraw.ts';

/** One of the two controls in words. */
export interface Label {
  readonly text: string;
  readonly locale: Locale;
  /** The label in the language of the contract, where that of the reader has none by law. */
  readonly contract?: { readonly text: string; readonly locale: Locale } | undefined;
}

/** The label of the control that begins a withdrawal, or of the one that confirms it. */
export function labelOf(step: 'withdraw' | 'confirm', reader: Locale, shop: Pick<PublishedShop, 'source'>): Label {
  const locale = matchLocale(reader, known) ?? 'en';
  const own = byLocale[locale];
  const contract = contractLocale(shop, known);
  const other = contract && own?.status === 'interim' ? byLocale[contract] : undefined;
  return {
    text: own?.[step] ?? '',
    locale,
    ...(contract && other && other !== own ? { contract: { text: other[step], locale: contract } } : {}),
  };
}

/** Says what is written beside the labels. */
export function sayBeside(reader: Locale): ReturnType<typeof translator<WithdrawKey>> {
  const locale = matchLocale(reader, Object.keys(withdrawMessages)) ?? 'en';
  return translator<WithdrawKey>(locale, withdrawMessages[locale] ?? {});
}

const byLocale = labels as LabelsByLocale;
const known = Object.keys(byLocale);
