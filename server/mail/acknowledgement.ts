/** To the customer: that the shop has the request, what it says, and since when. */
import { statusAddress } from '../requests/addresses.ts';
import type { Arrived, Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { nextSteps } from '../status/next.ts';
import { receiptFacts } from './facts.ts';
import type { Block, Letter } from './letter.ts';
import { photosBlock } from './photos.ts';
import { sendingBlock } from './sending.ts';
import { paragraph, voiceFor } from './voice.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'address' | 'secrets'>;

/** In the language of the customer. */
export function acknowledgement(services: Needs, { receipt, state }: Stored, arrived: Arrived | null): Letter {
  const { shop, address, secrets } = services;
  const { reference, request } = receipt;
  const voice = voiceFor(request.locale);
  const { locale, say } = voice;
  const { about, contact } = shop;
  const heading = say('returns:received', { kind: request.kind });
  return {
    locale,
    subject: `${heading}: ${reference}`,
    heading,
    blocks: [
      paragraph(say('mail:acknowledgement.received', { shop: about.name })),
      { kind: 'facts', rows: receiptFacts(services, receipt, voice) },
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
      ...photosBlock(receipt, arrived, voice),
      ...(arrived ? [paragraph(say('returns:received.lost', { count: arrived.lost }))] : []),
      ...next(say('mail:next'), nextSteps(services, receipt, state)),
      ...sendingBlock(services, request, voice),
      paragraph(say('mail:acknowledgement.meaning')),
      {
        kind: 'link',
        text: say('mail:acknowledgement.status'),
        url: statusAddress(address(), secrets.status(receipt)),
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

function next(heading: string, steps: ReturnType<typeof nextSteps>): Block[] {
  const items = steps.map(({ text, note }) => (note ? `${text}\n${note}` : text));
  return items.length ? [{ kind: 'list', heading, items }] : [];
}
