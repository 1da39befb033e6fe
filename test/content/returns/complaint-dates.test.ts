import { expect, test } from 'vitest';
import { servedLaw } from '../../../content/law/served.ts';
import { ask, order, reviewed } from './order.ts';

const law = reviewed('RU');
const [mended, ended] = [{ defect: { complainedOn: '2026-10-12' } }, { terminatedOn: '2026-10-12' }];

test.each([
  ['as shipped', law],
  ['as published', servedLaw(law, ['RU', 'PL'])],
] as const)('in Russia each day of delay costs the trader one per cent, for a repair and for money: %s', (_, law) => {
  const { dates, doubts } = ask('conformity', order('RU', '2026-10-06', ended, mended), '2026-10-12T10:00:00Z', {
    law,
  });
  expect(dates).toMatchObject([
    { what: 'repair', day: '2026-11-26', otherwise: 'penalty', penalty: 1 },
    { what: 'refund', day: '2026-10-22', otherwise: 'penalty', penalty: 1 },
  ]);
  expect(doubts).toContainEqual({ doubt: 'recalled', rule: 'complaint.late' });
});

test('where no law says so a delay costs no per cent', () => {
  const { dates } = ask('conformity', order('PT', '2026-10-06', ended, mended), '2026-10-12T10:00:00Z');
  expect(dates.map(({ what, penalty }) => [what, penalty])).toEqual([
    ['repair', undefined],
    ['refund', undefined],
  ]);
});
