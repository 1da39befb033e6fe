import { expect, test } from 'vitest';
import { check } from '../../content/documents/check.ts';
import { placeOfFinding, type Spot } from '../../content/documents/finding-place.ts';
import { begin } from '../../content/starter/begin.ts';
import { fieldOf } from '../../extension/lib/welcome/field-of.ts';
import { newStart } from '../../extension/lib/welcome/start.ts';
import { starter } from '../content/documents/starter.ts';

const spots: readonly (readonly [Spot, string | undefined])[] = [
  [{ document: 'shop', entry: 'about', field: 'address' }, 'shop:postal'],
  [{ document: 'shop', entry: 'about', field: 'name' }, 'shop:name'],
  [{ document: 'shop', entry: 'hours' }, undefined],
  [{ document: 'shop', entry: 'shop', field: 'hours' }, 'facts:opens'],
  [{ document: 'policy', entry: 'values', field: 'returnDays' }, 'facts:returnDays'],
  [{ document: 'policy', entry: 'everything', field: 'returnPaidBy' }, 'facts:paidBy'],
  [{ document: 'policy', entry: 'underwear', field: 'returnDays' }, 'answers:rule/underwear'],
  [{ document: 'policy', entry: 'refund', field: 'body', locale: 'pl' }, 'answers:policy/refund'],
  [{ document: 'faq', entry: 'return-how', field: 'answer' }, 'answers:faq/return-how'],
  [{ document: 'shop', entry: 'links', field: 'help' }, undefined],
];

test.each(spots)('what is at %o is told at %s', (spot, way) => {
  const field = fieldOf(spot, ['rule/underwear', 'policy/refund', 'faq/return-how']);
  expect(field && `${field.screen}:${field.name}`).toBe(way);
});

test('a mail of the demonstration shop stops what is made, and leads to its field', async () => {
  const { told } = newStart('pl');
  const own = { ...told, name: 'Sklep Las', phone: '+48 600 100 200', address: 'ul. Leśna 1, 00-001 Warszawa' };
  const { email } = starter().shop.contact ?? {};
  const stopping = (await check(await begin({ ...own, email, kept: ['faq/return-how'] }, starter()))).filter(
    ({ severity }) => severity === 'blocks',
  );
  const [spot] = stopping.map(placeOfFinding);
  expect(stopping).toHaveLength(1);
  expect(spot && fieldOf(spot, [])).toEqual({ screen: 'shop', name: 'email' });
});
