/** To the customer: that the shop has the request, what it says, and since when. */
import { matchLocale } from '../../content/values/locale.ts';
import { resources, rim } from '../../locales/rim.ts';
import { statusAddress } from '../requests/addresses.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { receiptFacts } from './facts.ts';
import type { Block, Letter } from './letter.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'address'>;

/** In the language of the customer. */
export function acknowledgement({ shop, address }: Needs, { receipt, secret }: Stored): Letter {
  const { reference, request } = receipt;
  const locale = matchLocale(request.locale, Object.keys(resources)) ?? 'en';
  const say = rim(locale);
  const { about, contact } = shop;
  const words = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    locale,
    subject: say('mail:acknowledgement.subject', { kind: request.kind, reference }),
    heading: say('mail:acknowledgement.heading', { kind: request.kind }),
    blocks: [
      words(say('mail:acknowledgement.received', { shop: about.name })),
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
      words(say('mail:acknowledgement.meaning')),
      { kind: 'link', text: say('mail:acknowledgement.status'), url: statusAddress(address(), secret) },
      words(say('mail:acknowledgement.secret')),
      words(say('mail:acknowledgement.keep')),
      ...(contact?.email
        ? [
            words(
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
