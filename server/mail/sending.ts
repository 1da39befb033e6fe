/** How something is to be sent back: the way that the customer chose, with what the shop says of it. */
import { fallbackOf } from '../../content/documents/publish/choose.ts';
import { askedFor, proseValuesIn, quotables } from '../../content/documents/quote.ts';
import { textIn } from '../../content/documents/state.ts';
import { parseMarkdown } from '../../content/markdown/parse.ts';
import { plainText } from '../../content/markdown/plain.ts';
import type { Request } from '../../content/returns/request.ts';
import { parseText } from '../../content/values/icu.ts';
import { localeChain } from '../../content/values/locale.ts';
import { speak } from '../../content/values/text.ts';
import type { Services } from '../services.ts';
import { choiceName } from './choices.ts';
import type { Block } from './letter.ts';
import type { Voice } from './voice.ts';

type Needs = Pick<Services, 'shop' | 'policy'>;

/** Nothing, where no way was chosen. */
export function sendingBlock(services: Needs, { sending }: Request, { say, locale }: Voice): Block[] {
  if (!sending) return [];
  const { way, code } = sending;
  const name = [choiceName(services, services.policy.ways, way, locale), code].filter(Boolean).join(', ');
  const item = [name, noteOf(services, way, locale)].filter(Boolean).join('\n');
  return [{ kind: 'list', heading: say('returns:next.send-how'), items: [item] }];
}

function noteOf({ shop, policy }: Needs, way: string, locale: string): string | undefined {
  const note = policy.ways?.find(({ id }) => id === way)?.fields.note;
  const shown = note && localeChain(locale, shop.locales, fallbackOf(shop)).find((each) => textIn(note, each));
  const text = note && shown && textIn(note, shown)?.text;
  if (!text) return undefined;
  const tree = parseText(text);
  const values = proseValuesIn(shown, askedFor(quotables({ shop, policy }), tree), text);
  return plainText(parseMarkdown(speak(tree, shown, values)).tree);
}
