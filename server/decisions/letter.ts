/** To the customer: what the shop decided. */
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Block, Letter } from '../mail/letter.ts';
import { paragraph, voiceFor } from '../mail/voice.ts';
import { statusAddress } from '../requests/addresses.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { nextSteps } from '../status/next.ts';
import type { Decision } from './decision.ts';
import { type Left, withdrawalLeft } from './withdrawal.ts';

/** What the mail says of the decision. */
export interface Decided {
  readonly decision: Decision;
  readonly words?: string | undefined;
}

type Needs = Pick<Services, 'shop' | 'policy' | 'address' | 'secrets' | 'clock'>;

/** In the language of the customer; the words of the shop stand as they were typed. */
export function decisionLetter(services: Needs, stored: Stored, { decision, words }: Decided): Letter {
  const { shop, address, secrets } = services;
  const { reference, request, receivedAt } = stored.receipt;
  const voice = voiceFor(request.locale);
  const { locale, say } = voice;
  const heading = say('mail:decision.heading', { decision, kind: request.kind });
  const day = instantOf(wallClock(new Date(receivedAt), shop.about.timeZone).day);
  const steps = decision === 'accept' ? nextSteps(services, stored.receipt, 'accepted') : [];
  const left = decision === 'decline' ? withdrawalLeft(services, stored, services.clock(), voice) : undefined;
  return {
    locale,
    subject: `${heading}: ${reference}`,
    heading,
    blocks: [
      paragraph(say('mail:decision.lead', { shop: shop.about.name, day, reference })),
      ...quoted(say('mail:decision.words'), words),
      ...(decision === 'confirm' ? quoted(say('mail:decision.confirmed'), request.asRead) : []),
      ...(steps.length
        ? [
            {
              kind: 'list',
              heading: say('mail:next'),
              items: steps.map(({ text, note }) => [text, note].filter(Boolean).join('\n')),
            } as const,
          ]
        : []),
      ...(left ? leftBlocks(left, say('mail:decision.withdraw')) : []),
      ...(decision === 'ask' ? [paragraph(say('mail:decision.reply'))] : []),
      {
        kind: 'link',
        text: say('mail:acknowledgement.status'),
        url: statusAddress(address(), secrets.status(stored.receipt)),
      },
      { kind: 'quote', heading: say('mail:statement'), text: request.statement, locale: request.locale },
    ],
  };
}

function leftBlocks({ text, url }: Left, title: string): Block[] {
  return [paragraph(text), ...(url ? [{ kind: 'link', text: title, url } as const] : [])];
}

function quoted(heading: string, text: string | undefined): Block[] {
  return text ? [{ kind: 'quote', heading, text }] : [];
}
