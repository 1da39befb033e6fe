/** Statements to send, and what a server that stored them answers. */
import type { Receipt } from '../../../../content/returns/receipt.ts';
import type { Request } from '../../../../content/returns/request.ts';

/** A withdrawal from three pairs of shoes; `told` is what differs. */
export function withdrawal(key: string, told: Partial<Request> = {}): Request {
  return {
    schema: 'request@1',
    key: key.padEnd(22, '-'),
    kind: 'withdrawal',
    locale: 'pl',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
    order: { number: '10452', orderedOn: '2026-11-02' },
    whole: false,
    items: [{ name: 'Czarne buty', variant: '38', quantity: 1 }],
    contact: { name: 'Anna Kowalska', email: 'anna@example.com' },
    statement: 'Ja, Anna Kowalska, odstępuję od umowy sprzedaży z zamówienia 10452: czarne buty, rozmiar 38, 1 para.',
    policy: { validFrom: '2026-01-01' },
    law: { jurisdiction: 'PL' },
    madeAt: '2026-11-12T22:41:00+01:00',
    photos: [],
    ...told,
  };
}

/** The receipt of `request`; its signature has the shape of one. */
export function receiptOf(request: Request, told: Partial<Receipt> = {}): Receipt {
  return {
    schema: 'receipt@1',
    reference: 'K7QD-4HXR',
    request,
    receivedAt: '2026-11-12T21:41:03.120Z',
    timeZone: 'Europe/Warsaw',
    verified: false,
    channel: 'online',
    signature: { algorithm: 'Ed25519', keyId: 'key-1', value: 'a'.repeat(86) },
    ...told,
  };
}
