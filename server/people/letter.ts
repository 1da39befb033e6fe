/** To the owner: somebody else may do everything from now on. */
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Letter } from '../mail/letter.ts';
import { paragraph, shopVoice } from '../mail/voice.ts';
import type { Services } from '../services.ts';

/** What the letter tells. */
export interface NewOwner {
  readonly name: string;
  /** Who invited them; empty, the command line. */
  readonly by: string;
  readonly at: string;
}

export function newOwnerLetter({ shop }: Pick<Services, 'shop'>, { name, by, at }: NewOwner): Letter {
  const { locale, say } = shopVoice(shop);
  const { day, time } = wallClock(new Date(at), shop.about.timeZone);
  return {
    locale,
    subject: say('people:owner.subject', { shop: shop.about.name, name }),
    heading: say('people:owner'),
    blocks: [
      paragraph(say('people:owner.text', { name, day: instantOf(day), time })),
      paragraph(by ? say('people:owner.by', { by }) : say('people:owner.command')),
      paragraph(say('people:owner.otherwise', { name })),
    ],
  };
}
