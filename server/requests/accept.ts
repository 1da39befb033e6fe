/** Takes a request in: stores it with its receipt and its mails, and only then says so. */

import { createHash, randomBytes } from 'node:crypto';
import { canonicalText } from '../../content/returns/receipt/canonical.ts';
import { referenceOf } from '../../content/returns/receipt/reference.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Request } from '../../content/returns/request.ts';
import { mailboxesOf } from '../addresses.ts';
import { together } from '../database/together.ts';
import { linkKey } from '../orders/link.ts';
import { newMessage } from '../outbox/queue.ts';
import { Problem } from '../problem.ts';
import { hashOf } from '../secrets.ts';
import type { Services } from '../services.ts';
import { filingOf } from './filing.ts';
import { isProven } from './proof.ts';
import { type Offer, type Stored, storeEach } from './store.ts';

/** What is stored now, and whether this submission was the first. */
export interface Accepted {
  readonly stored: Stored;
  readonly fresh: boolean;
}

/** References are random and short: that one is taken twice in a row does not happen to anybody. */
const tries = 3;

/** Accepts a request; `doubt` says why its sender should not be taken for granted. */
export type Accept = (request: Request, doubt?: 'too-many') => Promise<Accepted>;

/** Stores requests that come at the same time together. */
export function createAccept(services: Services): Accept {
  const store = together((offers: readonly Offer[]) => storeEach(services, offers));
  return async (request, doubt) => {
    const digest = createHash('sha256').update(canonicalText(request)).digest('base64url');
    for (let attempt = 0; attempt < tries; attempt++) {
      const offer = await offerOf(services, request, digest, doubt);
      const stored = await store(offer);
      if (stored && stored.digest !== digest) throw new Problem('key-taken');
      if (stored) return { stored, fresh: stored === offer.stored };
    }
    throw new Problem('not-confirmed');
  };
}

async function offerOf(services: Services, request: Request, digest: string, doubt?: string): Promise<Offer> {
  const { config, clock, secrets } = services;
  const receipt = await receiptOf(services, request);
  const { reference } = receipt;
  const now = clock();
  const hash = hashOf(secrets.status(receipt));
  return {
    stored: { receipt, digest, hash, doubt, ...filingOf(services, receipt) },
    confirmation: newMessage('acknowledgement', reference, request.contact.email, now),
    notices: mailboxesOf(config, services.shop).map((mailbox) => newMessage('request', reference, mailbox, now)),
  };
}

async function receiptOf({ signer, clock, shop, config, secrets }: Services, request: Request): Promise<Receipt> {
  const now = clock();
  return signer.sign({
    schema: 'receipt@1',
    reference: referenceOf(randomBytes(8)),
    request,
    receivedAt: now.toISOString(),
    timeZone: request.timeZone ?? shop.about.timeZone,
    verified: isProven(request, linkKey({ config, secrets }), now),
    channel: 'online',
  });
}
