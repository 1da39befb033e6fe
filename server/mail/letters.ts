/** The letter of each template. A new one is one more line. */
import { type Decided, decisionLetter } from '../decisions/letter.ts';
import { type Changed, changedLetter } from '../documents/letter.ts';
import { type Concerned, type Found, orderLetter, ownerLetter } from '../orders/letters.ts';
import type { Template } from '../outbox/queue.ts';
import { type NewOwner, newOwnerLetter } from '../people/letter.ts';
import { dueLetter, type Reminded, unreadLetter } from '../reminders/letters.ts';
import type { Arrived, Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { type Answered, addressLetter, answerLetter } from '../status/letter.ts';
import { acknowledgement } from './acknowledgement.ts';
import type { Letter } from './letter.ts';
import { requestNotice, type Undelivered, undeliveredNotice } from './notices.ts';

/** What a letter says beyond the request, as it was put into the queue with it. */
interface Facts extends Record<Template, unknown> {
  readonly acknowledgement: Arrived | null;
  readonly request: Arrived | null;
  readonly undelivered: Undelivered;
  readonly decision: Decided;
  readonly owner: Concerned;
  readonly order: Found;
  readonly answer: Answered;
  readonly due: Reminded;
}

type Write<Name extends Template> = (services: Services, stored: Stored, facts: Facts[Name]) => Letter;

const letters: { readonly [Name in Exclude<Template, 'order' | 'changed' | 'new-owner'>]: Write<Name> } = {
  acknowledgement,
  request: requestNotice,
  undelivered: undeliveredNotice,
  decision: decisionLetter,
  owner: ownerLetter,
  answer: answerLetter,
  address: addressLetter,
  due: dueLetter,
  unread: unreadLetter,
};

/** Those that go to customers; all others go to the shop. */
const forCustomers: readonly Template[] = ['acknowledgement', 'decision', 'owner', 'order', 'address'];

/** Writes the letter of `template`; the way to an order, changes of documents and of people are about no request. */
export function letterOf(services: Services, template: Template, stored: Stored | undefined, facts: unknown): Letter {
  if (template === 'order') return orderLetter(services, facts as Found);
  if (template === 'changed') return changedLetter(services, facts as Changed);
  if (template === 'new-owner') return newOwnerLetter(services, facts as NewOwner);
  if (!stored) throw new TypeError(`${template} is about a request`);
  const write = letters[template] as Write<Template>;
  return write(services, stored, facts);
}

export function isForCustomers(template: Template): boolean {
  return forCustomers.includes(template);
}
