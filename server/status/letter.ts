/** To the shop: what the customer answered on the page of the case. */
import { receiptFacts } from '../mail/facts.ts';
import type { Letter } from '../mail/letter.ts';
import { shopVoice } from '../mail/voice.ts';
import { staffAddress } from '../requests/addresses.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';

/** What the mail says of the answer. */
export interface Answered {
  readonly words: string;
}

export function answerLetter(
  services: Pick<Services, 'shop' | 'policy' | 'address'>,
  { receipt }: Stored,
  { words }: Answered,
): Letter {
  const { shop, address } = services;
  const { reference, request } = receipt;
  const voice = shopVoice(shop);
  const { locale, say } = voice;
  return {
    locale,
    subject: say('mail:answer.subject', { reference }),
    heading: say('mail:answer.heading'),
    blocks: [
      { kind: 'quote', heading: say('mail:answer.words'), text: words, locale: request.locale },
      { kind: 'facts', rows: receiptFacts(services, receipt, voice) },
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}
