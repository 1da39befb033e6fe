import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { merge } from '../../../content/documents/merge.ts';
import { keepTerms } from '../../../content/returns/keep-terms.ts';
import { policyOn } from '../../../content/returns/policy.ts';
import { promisesBefore, takenBack } from '../../../content/returns/take-back.ts';
import { versionsOf } from '../../../content/returns/versions.ts';
import { starter } from '../documents/starter.ts';

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const wednesday = '2026-11-25';
const thursday = '2026-11-26';

const { earlier: _, ...bare } = starter().policy;
const first: HelpCenter = { ...starter(), policy: { ...bare, validFrom: '2026-06-19' } };

function withDays(center: HelpCenter, returnDays: number): HelpCenter {
  const { policy } = center;
  return { ...center, policy: { ...policy, values: { ...policy.values, returnDays } } };
}

function published(center: HelpCenter, returnDays: number, day: string): HelpCenter {
  return keepTerms(center, withDays(center, returnDays), day);
}

async function undone(before: HelpCenter, after: HelpCenter, current: HelpCenter, day: string): Promise<HelpCenter> {
  const merged = await merge({ base: after, mine: promisesBefore(after, before), theirs: current });
  if (merged.outcome === 'conflicts') throw new Error(JSON.stringify(merged.conflicts));
  return takenBack(current, merged.center, day);
}

const judged = (center: HelpCenter, days: readonly string[]) =>
  days.map((day) => policyOn(versionsOf(center), day)?.values.returnDays);

test('whoever ordered by a promise keeps it when it is taken back later', async () => {
  const sixty = published(first, 60, monday);
  const back = await undone(first, sixty, sixty, wednesday);
  expect(judged(back, ['2026-11-22', monday, tuesday, wednesday])).toEqual([30, 60, 60, 30]);
  expect(judged(takenBack(sixty, first, wednesday), ['2026-11-22', monday, tuesday, wednesday])).toEqual([
    30, 60, 60, 30,
  ]);
});

test('on the day itself everything is as it was', async () => {
  const sixty = published(first, 60, monday);
  expect(await undone(first, sixty, sixty, monday)).toEqual(first);
  expect(takenBack(sixty, first, monday)).toEqual(first);
});

test('what is taken back, and that taken back as well, is as if nothing had been on that day', async () => {
  const sixty = published(first, 60, monday);
  const back = await undone(first, sixty, sixty, wednesday);
  expect(await undone(sixty, back, back, wednesday)).toEqual(sixty);
  const later = await undone(sixty, back, back, thursday);
  expect(judged(later, ['2026-11-22', tuesday, wednesday, thursday])).toEqual([30, 60, 30, 60]);
});

test('a promise is taken back also where another was changed since, or it was before', async () => {
  const sixty = published(first, 60, monday);
  const values = { ...sixty.policy.values, refundDays: 3 };
  const both = keepTerms(sixty, { ...sixty, policy: { ...sixty.policy, values } }, tuesday);
  const back = await undone(first, sixty, both, wednesday);
  expect(judged(back, ['2026-11-22', monday, tuesday, wednesday])).toEqual([30, 60, 60, 30]);
  expect(back.policy.values.refundDays).toBe(3);
  expect(await undone(first, sixty, back, wednesday)).toEqual(back);
});

test('everything as it was in June leaves what was promised since to those who ordered since', () => {
  const current = published(published(first, 60, monday), 20, tuesday);
  const back = takenBack(current, first, wednesday);
  expect(judged(back, ['2026-11-22', monday, tuesday, wednesday])).toEqual([30, 60, 20, 30]);
  const same = published(published(first, 60, monday), 30, tuesday);
  expect(judged(takenBack(same, first, wednesday), ['2026-11-22', monday, tuesday, wednesday])).toEqual([
    30, 60, 30, 30,
  ]);
});

test('a promise for a day to come is taken back with its day, and words leave all days alone', async () => {
  const { policy } = withDays(first, 14);
  const coming = keepTerms(first, { ...first, policy: { ...policy, validFrom: '2027-01-01' } }, monday);
  expect(await undone(first, coming, coming, wednesday)).toEqual(first);
  const { sections } = first.policy;
  const words = { ...first, policy: { ...first.policy, sections: sections.slice(1) } };
  expect(await undone(first, words, words, wednesday)).toEqual(first);
  const dated = { ...first, policy: { ...first.policy, validFrom: '2026-07-01' } };
  expect(await undone(first, dated, dated, wednesday)).toEqual(first);
});
