import type { Request } from '../../../../content/returns/request.ts';

/** A withdrawal as the page sends it. */
export const withdrawal: Request = {
  schema: 'request@1',
  key: 'k-0123456789abcdefghijkl',
  kind: 'withdrawal',
  locale: 'pl',
  order: { number: '10452' },
  whole: false,
  items: [{ name: 'Czarne buty', variant: 'rozmiar 38', quantity: 1 }],
  contact: { name: 'Anna Kowalska', email: 'anna@example.pl' },
  statement: 'Ja, Anna Kowalska, odstępuję od umowy.',
  policy: {},
  law: {},
  madeAt: '2026-11-12T22:41:00+01:00',
  photos: [],
};
