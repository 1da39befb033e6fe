import { expect, test } from 'vitest';
import { readableChange, readableOutcome } from '../../extension/lib/background/readable.ts';
import { starter } from '../content/documents/starter.ts';

const center = starter();
const place = { document: 'faq', list: 'entries', entry: 'a', field: 'answer', locale: 'pl' } as const;

test('a change is read with its values filled in and without signs, and keeps what is no text', () => {
  const after = { text: 'Masz {returnDays} dni.', of: '0123456789ab' };
  expect(readableChange({ place, after }, center)).toEqual({ place, after: { ...after, text: 'Masz ⟦30⟧ dni.' } });
  const signs = { place, before: { text: '**Masz** czas.' }, after: { text: 'Mamy czas.' } };
  expect(readableChange(signs, center)).toEqual({ ...signs, before: { text: 'Masz czas.' } });
  const value = { place: { document: 'policy', entry: 'values', field: 'returnDays' } as const, before: 14, after: 30 };
  expect(readableChange(value, center)).toEqual(value);
});

test('so are both sides of a conflict, and of a whole thing each of its units', () => {
  const { locale: _, field: __, ...entry } = place;
  const units = [
    { ...place, value: { text: '{shopName}' } },
    { ...entry, field: 'rank', value: 'a' },
  ];
  const conflict = { kind: 'removed', key: 'k', place: entry, mine: units } as const;
  expect(readableOutcome({ status: 'conflict', conflicts: [conflict] }, center)).toMatchObject({
    conflicts: [
      {
        mine: [
          { field: 'answer', value: { text: '⟦Tarnina⟧' } },
          { field: 'rank', value: 'a' },
        ],
      },
    ],
  });
});
