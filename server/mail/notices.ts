/** To the shop: what a customer stated, and what went wrong with telling them. Both are in the shop's own language. */
import { matchLocale } from '../../content/values/locale.ts';
import { resources, rim } from '../../locales/rim.ts';
import { staffAddress } from '../requests/addresses.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { receiptFacts, shopFacts } from './facts.ts';
import type { Block, Letter } from './letter.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'address'>;

/** A request with everything it says, readable without this server. */
export function requestNotice({ shop, address }: Needs, { receipt, doubt }: Stored): Letter {
  const { reference, request, verified } = receipt;
  const { locale, say } = voiceOf(shop);
  const { number } = request.order;
  return {
    locale,
    subject: say('mail:request.subject', {
      ...{ kind: request.kind, reference, order: number ?? '' },
      numbered: number ? 'yes' : 'no',
    }),
    heading: say('mail:request.heading', { kind: request.kind }),
    blocks: [
      { kind: 'facts', rows: [...receiptFacts(receipt, locale, say), ...shopFacts(request, locale, say)] },
      { kind: 'quote', heading: say('mail:statement'), text: request.statement, locale: request.locale },
      ...(verified ? [] : [paragraph(say('mail:request.unverified'))]),
      ...(doubt ? [paragraph(say('mail:request.doubt'))] : []),
      paragraph(say('mail:request.acknowledged', { email: request.contact.email })),
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}

/** The customer's mail server did not take the acknowledgement. */
export function undeliveredNotice({ shop, address }: Needs, { receipt }: Stored): Letter {
  const { reference, request } = receipt;
  const { locale, say } = voiceOf(shop);
  return {
    locale,
    subject: say('mail:undelivered.subject', { reference }),
    heading: say('mail:undelivered.heading'),
    blocks: [
      paragraph(say('mail:undelivered.text', { email: request.contact.email })),
      { kind: 'facts', rows: receiptFacts(receipt, locale, say) },
      { kind: 'link', text: say('mail:request.open'), url: staffAddress(address(), reference) },
    ],
  };
}

function voiceOf({ source }: Services['shop']) {
  const locale = matchLocale(source, Object.keys(resources)) ?? 'en';
  return { locale, say: rim(locale) };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
