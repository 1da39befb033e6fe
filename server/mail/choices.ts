/** The shop's own names for what customers choose from: reasons, and ways for things to travel back. */

import { fallbackOf } from '../../content/documents/publish/choose.ts';
import { askedFor, quotables, valuesIn } from '../../content/documents/quote.ts';
import type { Reason, Way } from '../../content/documents/reasons.ts';
import { textIn } from '../../content/documents/state.ts';
import { parseText } from '../../content/values/icu.ts';
import { type Locale, localeChain } from '../../content/values/locale.ts';
import { speak } from '../../content/values/text.ts';
import type { Services } from '../services.ts';

type Needs = Pick<Services, 'shop' | 'policy'>;

/** How the shop calls the choice `id` to readers of `locale`; the id itself where it has no such choice any more. */
export function choiceName(
  services: Needs,
  choices: readonly (Reason | Way)[] = [],
  id: string,
  locale: Locale,
): string {
  const { shop } = services;
  const title = choices.find((choice) => choice.id === id)?.fields.title;
  const shown = title && localeChain(locale, shop.locales, fallbackOf(shop)).find((each) => textIn(title, each));
  if (!title || !shown) return id;
  const tree = parseText(textIn(title, shown)?.text ?? '');
  return speak(tree, shown, valuesIn(shown, askedFor(quotables(services), tree)));
}
