import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readOrder } from '../../../../content/returns/order-link/read.ts';
import { formatLink, readLink } from '../../../../content/returns/order-link.ts';
import { Request } from '../../../../content/returns/request.ts';
import { requestOf } from '../../../../content/returns/request-of.ts';
import { base64url } from '../../../../content/values/base64url.ts';
import { rim } from '../../../../locales/rim.ts';
import { order, setting, told } from './setting.ts';

const link = (value: unknown): string => `#order=${base64url(new TextEncoder().encode(JSON.stringify(value)))}`;

test('an order comes out of a link as it went in', () => {
  const fragment = formatLink({ ...order, link: 'abc-123' });
  expect(fragment).toMatch(/^#order=[A-Za-z0-9_-]+$/);
  expect(readLink(fragment)).toEqual({ shown: true, aim: undefined, order: { ...order, link: 'abc-123' } });
  expect(readLink(formatLink(order, 'exchange'))).toEqual({ shown: true, aim: 'exchange', order });
});

test('a link takes no names and addresses along', () => {
  const more = { ...order, name: 'Anna Kowalska', email: 'anna@example.pl', address: 'ul. Długa 1' };
  expect(readLink(formatLink(more)).order).toEqual(order);
  expect(readLink(link(more)).order).toEqual(order);
});

test.each<[string, string, object]>([
  ['nothing', '', { shown: false }],
  ['something else', '#faq=return-how', { shown: false }],
  ['returns', '#returns', { shown: true, aim: undefined }],
  ['a withdrawal', '#withdraw', { shown: true, aim: 'withdrawal' }],
  ['a withdrawal of an order', `#withdraw&${formatLink(order).slice(1)}`, { shown: true, aim: 'withdrawal', order }],
  ['a withdrawal, whatever stands behind it', '#withdraw&aim=exchange', { shown: true, aim: 'withdrawal' }],
  ['an aim of its own', '#returns&aim=__proto__', { shown: true, aim: undefined }],
  ['no base64url', '#order=%%%', { shown: true, aim: undefined }],
  ['no JSON', `#order=${base64url(new TextEncoder().encode('{"items"'))}`, { shown: true, aim: undefined }],
  ['no UTF-8', `#order=${base64url(new Uint8Array([0xff, 0xfe]))}`, { shown: true, aim: undefined }],
  ['no end', `#order=${'A'.repeat(20_000)}`, { shown: false }],
  ['an order of nothing', link({ items: [] }), { shown: true, aim: undefined }],
  ['an order that is no object', link([1, 2]), { shown: true, aim: undefined }],
])('a fragment that says %s', (_, fragment, expected) => {
  expect(readLink(fragment)).toEqual(expected);
});

test.each<[string, object, object]>([
  ['a quantity below one', { items: [{ name: 'x', quantity: -3 }] }, { items: [{ id: '1', name: 'x', quantity: 1 }] }],
  [
    'half a price',
    { items: [{ name: 'x', price: { amount: 1.5, currency: 'PLN' } }] },
    { items: [{ id: '1', name: 'x', quantity: 1 }] },
  ],
  ['a day that there is not', { number: 1, deliveredOn: '2026-02-30' }, { number: '1', items: [] }],
  [
    'one id twice',
    {
      items: [
        { id: 'a', name: 'x' },
        { id: 'a', name: 'y' },
      ],
    },
    { items: [{ id: 'a', name: 'x', quantity: 1 }] },
  ],
  ['markup, which is text', { number: '<b>"1"</b>\u0000' }, { number: '<b>"1"</b>', items: [] }],
  [
    'a prototype',
    JSON.parse('{"__proto__":{"number":"9"},"items":[{"name":"x"}]}'),
    { items: [{ id: '1', name: 'x', quantity: 1 }] },
  ],
])('an order with %s', (_, input, expected) => {
  expect(readOrder(input)).toEqual(expected);
});

test('whatever a link says, it is read without a fault, and what is read makes a request that is taken', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json().map((json) => link(JSON.parse(json))),
    fc.object().map(link),
    fc.string().map((text) => `#order=${text}`),
  );
  fc.assert(
    fc.property(anything, (fragment) => {
      const { order: read } = readLink(fragment);
      expect(readOrder(read)).toEqual(read);
    }),
  );
});

test('hostile orders make requests that the server takes, and say nothing that was not theirs', () => {
  const field = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.anything(),
    fc.constantFrom('2026-11-06', 'not-yet', 'PL', 'a'),
  );
  const money = fc.record({ amount: field, currency: field });
  const item = fc.record({
    id: field,
    name: field,
    variant: field,
    category: field,
    quantity: field,
    price: money,
    deliveredOn: field,
  });
  const hostile = fc.record({
    number: field,
    link: field,
    orderedOn: field,
    deliveredOn: field,
    country: field,
    items: fc.array(item),
    delivery: fc.record({ paid: money }),
  });
  fc.assert(
    fc.property(hostile, (input) => {
      const read = readOrder(input);
      if (!read) return;
      const from = { ...setting, order: read };
      const ids = read.items.map(({ id }) => ({ id }));
      for (const given of Object.values(told)) {
        const request = requestOf({ ...given, items: ids, done: ['resolution'] }, from, {
          key: 'k-0123456789abcdefghijkl',
          locale: 'pl',
          say: rim('pl'),
        });
        expect(v.safeParse(Request, request).issues).toBeUndefined();
      }
    }),
  );
});
