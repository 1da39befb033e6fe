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
  { shop, address }: Pick<Services, 'shop' | 'address'>,
  { receipt }: Stored,
  { words }: Answered,
): Letter {
  const { reference, request } = receipt;
  const { locale, say } = shopVoice(shop);
  return {
    locale,
    subject: say('mail:answer.subject', { reference }),
    heading: say('mail:answer.heading'),
    blocks: [
      { kind: 'quote', heading: say('mail:answer.words'), text: words, locale: request.locale },
      { kind: 'facts', rows: receiptFacts(receipt, locale, say) },
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}
