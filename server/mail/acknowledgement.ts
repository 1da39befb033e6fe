/** To the customer: that the shop has the request, what it says, and since when. */
import { statusAddress } from '../requests/addresses.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { receiptFacts } from './facts.ts';
import type { Letter } from './letter.ts';
import { paragraph, voiceFor } from './voice.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'address' | 'secrets'>;

/** In the language of the customer. */
export function acknowledgement({ shop, address, secrets }: Needs, { receipt }: Stored): Letter {
  const { reference, request } = receipt;
  const { locale, say } = voiceFor(request.locale);
  const { about, contact } = shop;
  return {
    locale,
    subject: say('mail:acknowledgement.subject', { kind: request.kind, reference }),
    heading: say('mail:acknowledgement.heading', { kind: request.kind }),
    blocks: [
      paragraph(say('mail:acknowledgement.received', { shop: about.name })),
      { kind: 'facts', rows: receiptFacts(receipt, locale, say) },
      { kind: 'quote', heading: say('mail:statement'), text: request.statement, locale: request.locale },
      ...(request.contractStatement
        ? [
            {
              kind: 'quote',
              heading: say('mail:statement.contract'),
              text: request.contractStatement,
              locale: request.contractLocale,
            } as const,
          ]
        : []),
      paragraph(say('mail:acknowledgement.meaning')),
      {
        kind: 'link',
        text: say('mail:acknowledgement.status'),
        url: statusAddress(address(), secrets.status(reference)),
      },
      paragraph(say('mail:acknowledgement.secret')),
      paragraph(say('mail:acknowledgement.keep')),
      ...(contact?.email
        ? [
            paragraph(
              say('mail:acknowledgement.contact', {
                ...{ email: contact.email, phone: contact.phone ?? '' },
                callable: contact.phone ? 'yes' : 'no',
              }),
            ),
          ]
        : []),
    ],
  };
}
