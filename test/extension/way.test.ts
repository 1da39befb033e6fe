import { expect, test } from 'vitest';
import { spotOf } from '../../content/documents/finding-place.ts';
import { type NamedThing, type Names, namesOf } from '../../content/documents/names.ts';
import { wayTo } from '../../extension/lib/editor/way.ts';
import { starter } from '../content/documents/starter.ts';

const center = starter();
const earlier: NamedThing = { list: 'earlier', titles: {} };
const names: Names = { ...namesOf(center), things: { ...namesOf(center).things, 'policy/v1': earlier } };
const question = center.faq.entries[0]?.id;
const section = center.policy.sections?.[0]?.id;

test.each([
  [`faq/${question}/answer:pl`, `#entries/${question}`],
  [`policy/${section}/text:pl`, `#sections/${section}`],
  ['policy/values/returnDays', '#returns'],
  ['policy/v1/returnDays', undefined],
  ['shop/values/returnWindow', '#returns'],
  ['shop/about/phone', '#shop'],
  ['shop/notice/until', '#shop'],
  ['shop/notice/text:pl', '#notice'],
  ['faq/gone/answer:pl', undefined],
])('%s is edited at %s', (unit, way) => {
  expect(wayTo(spotOf(unit), names)).toBe(way);
});
