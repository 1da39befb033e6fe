import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { canonicalText } from '../../../../content/returns/receipt/canonical.ts';
import { readReference, referenceOf, referenceShape } from '../../../../content/returns/receipt/reference.ts';
import {
  type PublicKey,
  receiptBytes,
  signReceipt,
  type Unsigned,
  verifyReceipt,
} from '../../../../content/returns/receipt/signature.ts';
import { Receipt } from '../../../../content/returns/receipt.ts';
import { requests } from './arbitrary.ts';
import { withdrawal } from './request.ts';

let privateKey: CryptoKey;
let publicKey: PublicKey;

beforeAll(async () => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  privateKey = pair.privateKey;
  publicKey = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as PublicKey;
});

const unsigned: Unsigned = {
  schema: 'receipt@1',
  reference: 'K7QD-4HXR',
  request: withdrawal,
  receivedAt: '2026-11-12T21:41:03.250Z',
  timeZone: 'Europe/Warsaw',
  verified: false,
  channel: 'online',
};

test('what the shop signed is what it received', async () => {
  const receipt = await signReceipt(unsigned, privateKey, 'key-1');
  expect(v.parse(Receipt, receipt)).toEqual(receipt);
  expect(await verifyReceipt(receipt, publicKey)).toBe(true);
});

test.each<[string, Partial<Receipt>]>([
  ['another time', { receivedAt: '2026-11-11T21:41:03.250Z' }],
  ['another reference', { reference: 'K7QD-4HXT' }],
  ['another statement', { request: { ...withdrawal, statement: 'Nie odstępuję.' } }],
  ['one more of something', { request: { ...withdrawal, items: [{ name: 'Czarne buty', quantity: 2 }] } }],
  ['a sender who is suddenly known', { verified: true }],
  ['another signature', { signature: { algorithm: 'Ed25519', keyId: 'key-1', value: 'A'.repeat(86) } }],
  ['no signature', { signature: { algorithm: 'Ed25519', keyId: 'key-1', value: '' } }],
  ['a signature that is no text in base64url', { signature: { algorithm: 'Ed25519', keyId: 'key-1', value: '?=' } }],
])('%s was not signed', async (_, change) => {
  const receipt = await signReceipt(unsigned, privateKey, 'key-1');
  expect(await verifyReceipt({ ...receipt, ...change }, publicKey)).toBe(false);
});

test('another shop did not sign it', async () => {
  const { publicKey: other } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const receipt = await signReceipt(unsigned, privateKey, 'key-1');
  expect(await verifyReceipt(receipt, (await crypto.subtle.exportKey('jwk', other)) as PublicKey)).toBe(false);
});

test('a receipt is good after any way over the wire, whatever became of the order of its keys', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const receipt = await signReceipt({ ...unsigned, request }, privateKey, 'key-1');
      const shuffled = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(receipt))).reverse()) as Receipt;
      expect(await verifyReceipt(shuffled, publicKey)).toBe(true);
      expect(receiptBytes(shuffled)).toEqual(receiptBytes(receipt));
    }),
    { numRuns: 50 },
  );
});

test.each<[string, unknown, string]>([
  ['keys by code unit', { b: 1, a: 2, Z: 3, '€': 4, '\u{1F600}': 5 }, '{"Z":3,"a":2,"b":1,"€":4,"\u{1F600}":5}'],
  ['numbers as JavaScript writes them', [1.0, 1e21, -0, 0.000001], '[1,1e+21,0,0.000001]'],
  ['nothing for what is not there', { a: undefined, b: [undefined] }, '{"b":[null]}'],
  ['text with what must be escaped', 'a"\\\n\u0001ż', '"a\\"\\\\\\n\\u0001ż"'],
])('canonical JSON has %s', (_, value, expected) => {
  expect(canonicalText(value)).toBe(expected);
});

test('any random bytes make a reference that is read back however it was typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), (bytes) => {
      const reference = referenceOf(bytes);
      expect(reference).toMatch(referenceShape);
      expect(readReference(` ${reference.toLowerCase().replace('-', ' - ')} `)).toBe(reference);
    }),
  );
});

test.each(['', 'K7QD', 'K7QD-4HX0', 'K7QD-4HXRR', '<script>'])('%j is no reference', (typed) => {
  expect(readReference(typed)).toBeUndefined();
});
