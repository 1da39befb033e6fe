/** To those who ordered: the way to their order, and that somebody else wrote about it. */

import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Locale } from '../../content/values/locale.ts';
import { senderOf } from '../addresses.ts';
import type { Letter } from '../mail/letter.ts';
import { paragraph, voiceFor } from '../mail/voice.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';

/** What the mail about an order says. */
export interface Found {
  readonly number: string;
  readonly locale: Locale;
  readonly url: string;
  /** When the link ends, as an instant. */
  readonly until: string;
}

/** What the mail to the owner of an order says. */
export interface Concerned {
  readonly number: string;
  readonly locale: Locale;
}

/** The way to an order, for whoever reads the mail of the one who ordered. */
export function orderLetter({ shop }: Pick<Services, 'shop'>, { number, locale: wanted, url, until }: Found): Letter {
  const { locale, say } = voiceFor(wanted);
  const { day, time } = wallClock(new Date(until), shop.about.timeZone);
  const subject = say('mail:order.subject', { order: number });
  return {
    ...{ locale, subject, heading: subject },
    blocks: [
      paragraph(say('mail:order.text', { shop: shop.about.name, day: instantOf(day), time })),
      { kind: 'link', text: say('mail:order.open'), url },
      paragraph(say('mail:order.ignore')),
    ],
  };
}

/** That a statement about the order came from another address; not what it says, nor who sent it. */
export function ownerLetter(
  { shop, config }: Pick<Services, 'shop' | 'config'>,
  { receipt: { reference, request } }: Stored,
  { number, locale: wanted }: Concerned,
): Letter {
  const { locale, say } = voiceFor(wanted);
  const subject = say('mail:owner.subject', { order: number });
  const email = shop.contact?.email ?? senderOf(config, shop);
  return {
    ...{ locale, subject, heading: subject },
    blocks: [
      paragraph(say('mail:owner.text', { kind: request.kind, order: number, reference })),
      paragraph(say('mail:owner.you')),
      paragraph(say('mail:owner.other', { email })),
    ],
  };
}
