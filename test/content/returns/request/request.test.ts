import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { limits } from '../../../../content/returns/request/limits.ts';
import { Request } from '../../../../content/returns/request.ts';
import { requests } from './arbitrary.ts';
import { withdrawal } from './request.ts';

const codes = (request: object): string[] =>
  (v.safeParse(Request, request).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);

test.each<[string, object]>([
  ['a withdrawal', withdrawal],
  ['a withdrawal of which only name and address are known', { ...withdrawal, order: {}, items: [], whole: true }],
  ['an order number that is no number', { ...withdrawal, order: { number: '#INV-2026/1001 б' } }],
  ['a question without a name', { ...withdrawal, kind: 'question', contact: { email: 'a@b.pl' }, words: 'A?\n\nB' }],
  ['an address in other letters', { ...withdrawal, contact: { name: 'Анна', email: 'анна@почта.рф' } }],
])('%s is a request', (_, request) => {
  expect(codes(request)).toEqual([]);
});

test.each<[string, object, string]>([
  ['a short key', { key: 'abc' }, 'key: token'],
  ['a kind of its own', { kind: 'gift' }, 'kind: '],
  [
    'a name with a line break, for the header of a mail',
    { contact: { name: 'A\r\nBcc: x@y.zz', email: 'a@b.pl' } },
    'contact.name: characters',
  ],
  ['an address with another behind it', { contact: { name: 'A', email: 'a@b.pl,c@d.pl' } }, 'contact.email: email'],
  ['a statement by nobody', { contact: { email: 'a@b.pl' } }, 'contact.name: missing'],
  ['letters that no database takes', { statement: 'a\u0000b' }, 'statement: characters'],
  ['half a letter', { statement: 'a\ud800b' }, 'statement: characters'],
  ['an empty statement', { statement: ' \n' }, 'statement: empty'],
  ['a statement without end', { statement: 'x'.repeat(limits.statement + 1) }, 'statement: too-long'],
  ['no pieces', { items: [{ name: 'x', quantity: 0 }] }, 'items.0.quantity: too-few'],
  ['half a piece', { items: [{ name: 'x', quantity: 1.5 }] }, 'items.0.quantity: integer'],
  ['a thousand items', { items: Array(1000).fill({ name: 'x', quantity: 1 }) }, 'items: too-many'],
  ['a day that there is not', { order: { deliveredOn: '2026-02-30' } }, 'order.deliveredOn: day'],
  ['a time without an offset', { madeAt: '2026-11-12T22:41:00' }, 'madeAt: instant'],
  ['a zone on the Moon', { timeZone: 'Moon/Tycho' }, 'timeZone: time-zone'],
  ['a field of its own', { admin: true }, 'admin: '],
])('%s is none', (_, change, expected) => {
  expect(codes({ ...withdrawal, ...change })).toEqual([expect.stringContaining(expected)]);
});

test('a request is the same after its way over the wire', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(v.parse(Request, JSON.parse(JSON.stringify(request)))).toEqual(request);
    }),
  );
});

test('whatever comes in, it is answered and not thrown', () => {
  const inputs = fc.oneof(
    fc.anything(),
    fc.tuple(requests, fc.object()).map(([request, change]) => ({ ...request, ...change })),
  );
  fc.assert(
    fc.property(inputs, (input) => {
      expect(typeof v.safeParse(Request, input).success).toBe('boolean');
    }),
  );
});
