/** To the shop: what a customer stated, and what went wrong with telling them. Both are in the shop's own language. */
import { staffAddress } from '../requests/addresses.ts';
import type { Arrived, Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { dateFacts } from './dates.ts';
import { receiptFacts, shopFacts } from './facts.ts';
import type { Letter } from './letter.ts';
import { photosBlock } from './photos.ts';
import { paragraph, shopVoice } from './voice.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'address'>;

/** A request with everything it says, readable without this server. */
export function requestNotice(
  services: Needs,
  { receipt, doubt, owner, state }: Stored,
  arrived: Arrived | null,
): Letter {
  const { shop, address } = services;
  const { reference, request } = receipt;
  const voice = shopVoice(shop);
  const { locale, say } = voice;
  const { number } = request.order;
  const rows = [
    ...dateFacts(services, receipt, state, voice),
    ...receiptFacts(services, receipt, voice),
    ...shopFacts(services, request, voice),
  ];
  return {
    locale,
    subject: say('mail:request.subject', {
      ...{ kind: request.kind, reference, order: number ?? '' },
      numbered: number ? 'yes' : 'no',
    }),
    heading: say('mail:request.heading', { kind: request.kind }),
    blocks: [
      { kind: 'facts', rows },
      { kind: 'quote', heading: say('mail:statement'), text: request.statement, locale: request.locale },
      ...photosBlock(receipt, arrived, voice),
      ...(arrived ? [paragraph(say('mail:request.lost', { count: arrived.lost }))] : []),
      ...(owner === 'proven' || owner === 'matched' ? [] : [paragraph(say('mail:request.unverified'))]),
      ...(doubt ? [paragraph(say('mail:request.doubt'))] : []),
      paragraph(say('mail:request.acknowledged', { email: request.contact.email })),
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}

/** What the mail says of the one that the customer's mail server did not take. */
export interface Undelivered {
  readonly template: 'acknowledgement' | 'decision';
  readonly email: string;
}

/** The customer's mail server did not take the acknowledgement, or the answer of the shop. */
export function undeliveredNotice(services: Needs, { receipt }: Stored, lost: Undelivered): Letter {
  const { shop, address } = services;
  const { reference } = receipt;
  const voice = shopVoice(shop);
  const { locale, say } = voice;
  const what = lost.template === 'decision' ? 'unanswered' : 'undelivered';
  return {
    locale,
    subject: say(`mail:${what}.subject`, { reference }),
    heading: say(`mail:${what}.heading`),
    blocks: [
      paragraph(say(`mail:${what}.text`, { email: lost.email })),
      { kind: 'facts', rows: receiptFacts(services, receipt, voice) },
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}
