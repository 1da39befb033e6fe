/** What follows from what was done on the page of a case: to the shop, the answer; to the customer, that mails go elsewhere. */
import { senderOf } from '../addresses.ts';
import { receiptFacts } from '../mail/facts.ts';
import type { Letter } from '../mail/letter.ts';
import { paragraph, shopVoice, voiceFor } from '../mail/voice.ts';
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

/** To the address of before; not where mails go now. */
export function addressLetter({ shop, config }: Pick<Services, 'shop' | 'config'>, { receipt }: Stored): Letter {
  const { reference, request } = receipt;
  const { locale, say } = voiceFor(request.locale);
  const subject = say('mail:address.subject', { reference });
  const email = shop.contact?.email ?? senderOf(config, shop);
  return {
    ...{ locale, subject, heading: subject },
    blocks: [
      paragraph(say('mail:address.text', { shop: shop.about.name, reference })),
      paragraph(say('mail:owner.you')),
      paragraph(say('mail:owner.other', { email })),
    ],
  };
}
