import type { PublishedShop } from '../documents/published.ts';
import { type Locale, matchLocale } from '../values/locale.ts';

/** The language of a shop's contracts, of those that are `known`; nothing is guessed from where the shop is. */
export function contractLocale(
  { source }: Pick<PublishedShop, 'source'>,
  known: readonly Locale[],
): Locale | undefined {
  return source && matchLocale(source, known);
}
