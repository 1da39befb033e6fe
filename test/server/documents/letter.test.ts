import { expect, test } from 'vitest';
import { changedLetter } from '../../../server/documents/letter.ts';
import { starter } from '../../content/documents/starter.ts';

const center = starter();
const [entry] = center.faq.entries;
const { pl } = entry?.fields.question ?? {};
const question = pl?.text ?? '';

test.each([
  [{ document: 'shop', entry: 'contact', field: 'phone' } as const, 'Telefon'],
  [
    { document: 'faq', list: 'entries', entry: entry?.id ?? '', field: 'answer', locale: 'ru' } as const,
    `Tekst: ${question} · rosyjski`,
  ],
  [{ document: 'shop', entry: 'values', field: 'polandLockers' } as const, 'Tekst: Automaty paczkowe w Polsce'],
])('the owner reads in a mail what was changed, by the name that people have for it', (place, expected) => {
  const changed = { who: 'Ania', revision: 3, at: '2026-11-22T10:00:00Z', changes: [{ place, after: '1' }] };
  const facts = changedLetter(center, changed).blocks.find(({ kind }) => kind === 'facts');
  expect(facts).toMatchObject({
    rows: [
      [`${expected}, przedtem`, 'nic'],
      [`${expected}, teraz`, '1'],
    ],
  });
});
