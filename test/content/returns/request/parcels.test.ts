import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { shippedLaw } from '../../../../content/law/jurisdictions.ts';
import { dueDates } from '../../../../content/returns/due-dates.ts';
import { Request } from '../../../../content/returns/request.ts';
import { requestOf } from '../../../../content/returns/request-of.ts';
import type { Answers, KnownOrder, Setting } from '../../../../content/returns/steps/answers.ts';
import { countryOf } from '../../../../content/returns/steps/facts.ts';
import { withdrawalWindow } from '../../../../content/returns/steps/window.ts';
import { termsOf } from '../../../../content/returns/terms.ts';
import { rim } from '../../../../locales/rim.ts';
import { dayNear } from '../arbitrary.ts';
import { settings } from './answers.ts';
import { contact, order, setting, stranger, told } from './setting.ts';

const sent = (given: Answers, from: Setting): Request =>
  requestOf(given, from, { key: 'k-0123456789abcdefghijkl', locale: 'pl', say: rim('pl') });
const daysOf = (request: Request, { now, policy, timeZone }: Setting): string[] =>
  dueDates(request, now, {
    ...{ terms: termsOf([policy]), law: shippedLaw, countries: ['PL'], timeZone },
  }).map(({ what, withheld }) => `${what}${withheld ? ' withheld' : ''}`);

test('that the parcel has not come is stated and sent, and then nothing has to be sent back', () => {
  const given: Answers = { ...told.withdrawal, order: { number: '10452', deliveredOn: 'not-yet' } };
  const request = sent(given, stranger);
  expect(v.parse(Request, request).order).toEqual({ number: '10452', deliveredOn: 'not-yet' });
  expect(request.statement).toMatch(/\nPaczka jeszcze nie dotarła\.$/);
  expect(daysOf(request, stranger)).toEqual(['acknowledge', 'refund']);
});

test('an item tells of its own parcel, the order of the last one', () => {
  const parcels: KnownOrder = {
    ...order,
    deliveredOn: '2026-10-20',
    items: order.items.map((item) => (item.id === 'b' ? { ...item, deliveredOn: '2026-11-10' } : item)),
  };
  const from = { ...setting, order: parcels };
  const request = sent({ ...told.withdrawal, whole: false, items: [{ id: 'a' }] }, from);
  expect(request.order.deliveredOn).toBe('2026-11-10');
  expect(request.items.map(({ deliveredOn }) => deliveredOn)).toEqual(['2026-10-20']);
  expect(sent({ ...told.withdrawal, whole: false, items: [{ id: 'b' }] }, from).items[0]).not.toHaveProperty(
    'deliveredOn',
  );
  expect(daysOf(request, from)).toEqual(['acknowledge', 'send-back', 'refund withheld']);
});

test('the days after the receipt are of the right that the screen showed', () => {
  const delivered = fc.option(fc.oneof(dayNear('2026-10-01', 60), fc.constant('not-yet' as const)), { nil: undefined });
  const parcels = fc.record({ all: delivered, own: fc.tuple(delivered, delivered), one: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(settings, parcels, (around, { all, own: [a, b], one }) => {
      const items = order.items.map((item) => ({ ...item, deliveredOn: item.id === 'a' ? a : b }));
      const from: Setting = {
        ...around,
        aim: 'withdrawal',
        order: { ...order, ...around.order, deliveredOn: all, items },
      };
      const given: Answers = { whole: false, items: [{ id: one }], contact };
      if (!countryOf(given, from)) return;
      const { status } = withdrawalWindow(given, from);
      const refunds = daysOf(sent(given, from), from).some((what) => what.startsWith('refund'));
      if (status === 'open') expect(refunds).toBe(true);
      if (status === 'over' || status === 'closed') expect(refunds).toBe(false);
    }),
    { numRuns: 500 },
  );
});
