/** Orders of a small shop. */
import type { Order } from '../../server/orders/order.ts';

export const order: Order = {
  number: '10452',
  email: 'anna@example.pl',
  locale: 'pl',
  country: 'PL',
  orderedOn: '2026-11-02',
  deliveredOn: '2026-11-16',
  items: [
    { id: 'boots', name: 'Czarne buty', variant: 'rozmiar 38', quantity: 1, price: { amount: 24900, currency: 'PLN' } },
    { id: 'socks', name: 'Skarpety', quantity: 2, price: { amount: 1900, currency: 'PLN' } },
  ],
};
