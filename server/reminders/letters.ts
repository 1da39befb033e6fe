/** To the shop: what is due, and what nobody has opened. */
import { type CalendarDay, instantOf } from '../../content/values/calendar.ts';
import { duesOf } from '../dues/dues.ts';
import type { Stage } from '../dues/stage.ts';
import { receiptFacts } from '../mail/facts.ts';
import type { Letter } from '../mail/letter.ts';
import { paragraph, shopVoice } from '../mail/voice.ts';
import { staffAddress } from '../requests/addresses.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';

/** What the mail says of a day by which the shop has to act. */
export interface Reminded {
  readonly stage: Stage;
  readonly day: CalendarDay;
}

type Needs = Pick<Services, 'shop' | 'policy' | 'address'>;

export function dueLetter(services: Needs, { receipt, state }: Stored, { stage, day }: Reminded): Letter {
  const { shop, address } = services;
  const { reference } = receipt;
  const voice = shopVoice(shop);
  const { locale, say } = voice;
  const due = duesOf(services, receipt, state).find(({ by }) => by === day);
  const what = due?.what ?? 'answer';
  return {
    locale,
    subject: say('mail:due.subject', { stage, day: instantOf(day), reference }),
    heading: say('mail:due.heading', { what }),
    blocks: [
      paragraph(say('mail:due.text', { day: instantOf(day), state: say(`desk:state.${state}`) })),
      ...(due?.otherwise === 'accepted' ? [paragraph(say('mail:due.accepted'))] : []),
      ...(due?.otherwise === 'double' ? [paragraph(say('mail:due.double'))] : []),
      { kind: 'facts', rows: receiptFacts(services, receipt, voice) },
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}

export function unreadLetter(services: Needs, { receipt }: Stored): Letter {
  const { shop, address } = services;
  const { reference } = receipt;
  const voice = shopVoice(shop);
  const { locale, say } = voice;
  return {
    locale,
    subject: say('mail:unread.subject', { reference }),
    heading: say('mail:unread.heading'),
    blocks: [
      { kind: 'facts', rows: receiptFacts(services, receipt, voice) },
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}
