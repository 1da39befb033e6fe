/** Whether the text that a customer asks about is one of the shop's: whoever confirms it in writing has to know. */
import { proseValuesIn, quotables, valuesIn } from '../../content/documents/quote.ts';
import type { Texts } from '../../content/documents/text.ts';
import { unitName, unitsOf } from '../../content/documents/units.ts';
import { parseMarkdown } from '../../content/markdown/parse.ts';
import { plainText } from '../../content/markdown/plain.ts';
import type { Request } from '../../content/returns/request.ts';
import { parseText } from '../../content/values/icu.ts';
import { speak } from '../../content/values/text.ts';
import type { Services } from '../services.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'faq'>;

/** Whether it stands so in the help centre now, in any language; false as well where there is nothing to compare it with. */
export function isPublished(services: Needs, { unit, asRead }: Request): boolean {
  if (!unit || !asRead) return false;
  const wanted = words(asRead);
  return Object.entries(textsOf(services, unit)).some(([locale, { text }]) => {
    const tree = parseText(text);
    const values = quotables(services);
    const line = speak(tree, locale, valuesIn(locale, values));
    const prose = plainText(parseMarkdown(speak(tree, locale, proseValuesIn(locale, values, text))).tree);
    return words(line) === wanted || words(prose) === wanted;
  });
}

/** The text that is named, in all of its languages. */
function textsOf({ shop, policy, faq }: Needs, name: string): Texts {
  const units = [...unitsOf('shop', shop), ...unitsOf('policy', policy), ...(faq ? unitsOf('faq', faq) : [])];
  return Object.fromEntries(
    units.flatMap(({ locale, value, ...unit }) => (locale && unitName(unit) === name ? [[locale, value]] : [])),
  ) as Texts;
}

/** What is read of a text: its lines and spaces stand otherwise from page to page. */
function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
