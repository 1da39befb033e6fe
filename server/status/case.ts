/** How a request stands, as its customer may know it. */
import type { NextLine } from '../../content/returns/next-lines.ts';
import { type Decision, decisions } from '../decisions/decision.ts';
import { type Event, eventsOf } from '../decisions/events.ts';
import { type Left, withdrawalLeft } from '../decisions/withdrawal.ts';
import { voiceFor } from '../mail/voice.ts';
import { photosOf } from '../photos/store.ts';
import { findBy, type Stored } from '../requests/store.ts';
import { hashOf, isSame } from '../secrets.ts';
import type { Services } from '../services.ts';
import { nextSteps } from './next.ts';

/** What the page of a request tells. */
export interface Case {
  readonly stored: Stored;
  /** How many there are with it. */
  readonly photos: number;
  /** The last decision of the shop. */
  readonly decision?: (Event & { readonly what: Decision }) | undefined;
  readonly events: readonly Event[];
  /** What the customer answered last. */
  readonly answer?: Event | undefined;
  readonly next: readonly NextLine[];
  /** What is left to a customer whom the shop declined. */
  readonly left?: Left | undefined;
}

/** The request whose secret this is. */
export async function findCase(services: Services, secret: string): Promise<Stored | undefined> {
  const hash = hashOf(secret);
  const stored = await findBy(services.database.db, 'hash', hash);
  return stored && isSame(stored.hash, hash) ? stored : undefined;
}

/** What is to be told of a request. */
export async function caseOf(services: Services, stored: Stored): Promise<Case> {
  const { db } = services.database;
  const events = await eventsOf(db, stored.receipt.reference);
  return {
    ...{ stored, events },
    photos: (await photosOf(db, stored.receipt)).length,
    decision: events.findLast(isDecision),
    answer: events.findLast(({ what }) => what === 'answer'),
    next: nextSteps(services, stored.receipt, stored.state),
    left:
      stored.state === 'declined'
        ? withdrawalLeft(services, stored, services.clock(), voiceFor(stored.receipt.request.locale))
        : undefined,
  };
}

function isDecision(event: Event): event is Event & { readonly what: Decision } {
  return decisions.some((each) => each === event.what);
}
