import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { receivedIn } from '../../../../components/shop-returns/keep/received.ts';
import { Receipt } from '../../../../content/returns/receipt.ts';
import { receiptOf, withdrawal } from './withdrawal.ts';

const request = withdrawal('a');
const receipt = receiptOf(request);
const status = 'https://help.shop.example/status/secret';

test('a receipt of what was sent', () => {
  expect(receivedIn({ receipt, status }, request)).toEqual({ state: 'received', receipt, status });
});

test('keys in another order are the same receipt', () => {
  const turned = Object.fromEntries(Object.entries(receipt).reverse());
  expect(receivedIn({ receipt: turned }, request)?.receipt).toEqual(receipt);
});

test.each<[string, unknown]>([
  ['no answer', undefined],
  ['words of a portal', '<!doctype html>'],
  ['null', null],
  ['somebody else’s success', { ok: true }],
  ['a receipt that nothing wraps', receipt],
  ['a list', [{ receipt }]],
  ['another form', { receipt: { ...receipt, schema: 'receipt@2' } }],
  ['another key', { receipt: receiptOf(withdrawal('b')) }],
  ['another content', { receipt: receiptOf({ ...request, whole: true }) }],
  ['less content', { receipt: receiptOf({ ...request, items: [] }) }],
  ['no time', { receipt: { ...receipt, receivedAt: undefined } }],
  ['a time that is none', { receipt: { ...receipt, receivedAt: '2026-13-45T99:00:00Z' } }],
  ['a time without its zone', { receipt: { ...receipt, receivedAt: '2026-11-12T21:41:03' } }],
  ['no reference', { receipt: { ...receipt, reference: '' } }],
  ['no signature', { receipt: { ...receipt, signature: undefined } }],
  ['half a signature', { receipt: { ...receipt, signature: { ...receipt.signature, value: 'aaa' } } }],
])('%s is no receipt', (_, answer) => {
  expect(receivedIn(answer, request)).toBeUndefined();
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/status/secret', 'https://', 7])(
  '%s is no address to follow',
  (address) => {
    expect(receivedIn({ receipt, status: address }, request)).toEqual({ state: 'received', receipt });
  },
);

test('what is taken for a receipt is what the schema takes for one', () => {
  const paths = [...Object.keys(receipt), 'signature.algorithm', 'signature.keyId', 'signature.value', 'more'];
  const value = fc.oneof(fc.anything(), fc.constantFrom(...strings(receipt)), fc.constant(undefined));
  fc.assert(
    fc.property(fc.constantFrom(...paths), value, (path, put) => {
      const changed = JSON.stringify(withPath(receipt, path, put));
      fc.pre(changed !== undefined);
      const parsed: unknown = JSON.parse(changed);
      const sent = v.is(Receipt, parsed) && parsed.channel === 'online' ? parsed.request : request;
      expect(receivedIn({ receipt: parsed }, sent) !== undefined).toBe(
        v.is(Receipt, parsed) && parsed.channel === 'online',
      );
    }),
    { numRuns: 500 },
  );
});

function strings(value: object): unknown[] {
  return Object.values(value).flatMap((each) => (typeof each === 'object' ? strings(each) : [each]));
}

function withPath(value: object, path: string, put: unknown): object {
  const [first = '', second] = path.split('.');
  const inner = (value as Record<string, object>)[first];
  return { ...value, [first]: second && inner ? { ...inner, [second]: put } : put };
}
