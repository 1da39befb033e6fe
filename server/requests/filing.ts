/** How a request is filed when it comes: what the list of the shop sorts and searches by. */
import type { Receipt } from '../../content/returns/receipt.ts';
import { duesOf } from '../dues/dues.ts';
import type { Services } from '../services.ts';
import type { Stored } from './store.ts';

type Filing = Pick<Stored, 'state' | 'revision' | 'words' | 'owner' | 'email' | 'dueOn'>;

/** Of a request that nobody has seen yet. */
export function filingOf(services: Pick<Services, 'shop' | 'policy'>, receipt: Receipt): Filing {
  const { email } = receipt.request.contact;
  return {
    ...{ state: 'open', revision: 0, email },
    words: wordsOf(receipt, email),
    owner: receipt.verified ? 'proven' : undefined,
    dueOn: duesOf(services, receipt)[0]?.by,
  };
}

/** What a request can be found by: its number, and who sent it about which order. */
export function wordsOf({ reference, request: { order, contact } }: Receipt, email: string): string {
  const words = [reference, order.number, contact.name, contact.email, email, contact.phone];
  return [...new Set(words)].map((word) => folded(word ?? '')).join(' ');
}

/** A text as it is compared: `ŁUKASZ` is `łukasz`, and `é` one character. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
