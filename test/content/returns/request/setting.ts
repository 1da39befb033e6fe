import type { PublishedPolicy } from '../../../../content/documents/published.ts';
import { shippedLaw } from '../../../../content/law/jurisdictions.ts';
import type { Answers, KnownOrder, Setting } from '../../../../content/returns/steps/answers.ts';

/** A policy of a shop that delivers to Poland alone. */
export const policy: PublishedPolicy = {
  schema: 'help-policy@1',
  locale: 'pl',
  countries: ['PL'],
  values: { returnDays: 30, returnCost: { amount: 1299, currency: 'PLN' }, complaintReplyDays: 14 },
  sentences: [],
  rules: [
    {
      id: 'everything',
      title: 'Wszystko',
      sentences: [],
      exchangeDays: 30,
      refundWays: ['original', 'store-credit'],
      creditBonus: 10,
    },
  ],
  sections: [],
  law: shippedLaw,
  reasons: [
    { id: 'too-small', for: ['return', 'exchange'], wish: 'size', title: 'Za małe' },
    { id: 'damaged', for: ['complaint'], title: 'Uszkodzone' },
  ],
  ways: [
    { id: 'locker', method: 'at-kiosk', code: true, title: 'Paczkomatem' },
    { id: 'shop', method: 'in-store', title: 'W sklepie' },
  ],
};

/** An order of two kinds of things, as a link tells it. */
export const order: KnownOrder = {
  number: '10452',
  orderedOn: '2026-11-02',
  deliveredOn: '2026-11-06',
  country: 'PL',
  delivery: { paid: { amount: 1199, currency: 'PLN' } },
  items: [
    { id: 'a', name: 'Czarne buty', variant: 'rozmiar 38', quantity: 1, price: { amount: 29900, currency: 'PLN' } },
    { id: 'b', name: 'Skarpety', quantity: 3, price: { amount: 1500, currency: 'PLN' } },
  ],
};

/** A Polish customer on the twelfth of November, six days after delivery. */
export const setting: Setting = {
  policy,
  order,
  can: { acknowledges: true, photos: true },
  now: new Date('2026-11-12T21:41:00Z'),
  timeZone: 'Europe/Warsaw',
};

/** The same customer, whose order is not known. */
export const stranger: Setting = { ...setting, order: undefined };

/** Who asks. */
export const contact = { name: 'Anna Kowalska', email: 'anna@example.pl' };

/** Everything that the way of each aim asks for. */
export const told: { readonly [aim in NonNullable<Answers['aim']>]: Answers } = {
  withdrawal: { aim: 'withdrawal', order: { number: '10452' }, whole: true, contact },
  return: {
    aim: 'return',
    order: { number: '10452' },
    items: [{ id: 'a', name: 'buty' }],
    resolution: { resolution: 'refund', as: 'withdrawal' },
    contact,
  },
  exchange: {
    aim: 'exchange',
    order: { number: '10452' },
    items: [{ id: 'a', name: 'buty', wish: { kind: 'size', value: '39' } }],
    contact,
  },
  complaint: {
    aim: 'complaint',
    order: { number: '10452' },
    items: [{ id: 'a', name: 'buty', defect: { words: 'Odkleja się podeszwa.' } }],
    resolution: { resolution: 'repair', as: 'complaint' },
    contact,
  },
};
