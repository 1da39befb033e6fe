import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Aim, Answers, Screen, Setting } from '../../../../content/returns/steps/answers.ts';
import { problemsOf } from '../../../../content/returns/steps/problems.ts';
import { back, forward, isLast, progressOf, reopened, screenOf, screensOf } from '../../../../content/returns/steps.ts';
import { answers, settings } from './answers.ts';
import { setting, stranger, told } from './setting.ts';

/** The screens that somebody sees who tells everything and goes on. */
function walk(given: Answers, from: Setting): Screen[] {
  const seen: Screen[] = [];
  for (let now = given; seen.length < 9; now = forward(now, from)) {
    const screen = screenOf(now, from);
    seen.push(screen);
    if (isLast(screen) || forward(now, from) === now) break;
  }
  return seen;
}

test.each<[Aim, Screen[]]>([
  ['withdrawal', ['start', 'details', 'confirm']],
  ['return', ['start', 'items', 'resolution', 'check']],
  ['exchange', ['start', 'items', 'sending', 'check']],
  ['complaint', ['start', 'items', 'resolution', 'check']],
])('%s takes these screens, whether the order is known or not', (aim, screens) => {
  expect(walk(told[aim], setting)).toEqual(screens);
  expect(walk(told[aim], stranger)).toEqual(screens);
  expect(walk(told[aim], { ...setting, aim })).toEqual(screens.slice(1));
});

test('nobody who has not said what they come for is sent anywhere', () => {
  expect(walk({}, setting)).toEqual(['start']);
  expect(back({}, setting)).toBeUndefined();
});

test('a withdrawal asks for who, which order and how much of it, and for nothing else', () => {
  expect(problemsOf('details', { aim: 'withdrawal' }, stranger)).toEqual(
    ['name', 'email', 'order', 'whole'].map((field) => ({ field, code: 'missing' })),
  );
  expect(screensOf({}, { ...stranger, aim: 'withdrawal' })).toEqual(['details', 'confirm']);
});

test('what is known is not asked again', () => {
  const one = {
    ...setting,
    aim: 'withdrawal' as const,
    order: { number: '1', items: [{ id: 'a', name: 'Buty', quantity: 1 }] },
  };
  expect(problemsOf('details', {}, one).map(({ field }) => field)).toEqual(['name', 'email']);
});

test.each<[string, Screen, Answers, Setting, string[]]>([
  [
    'an address without a domain',
    'details',
    { ...told.withdrawal, contact: { name: 'A', email: 'anna@' } },
    setting,
    ['email shape'],
  ],
  [
    'a name of blanks',
    'details',
    { ...told.withdrawal, contact: { name: '  ', email: 'a@b.pl' } },
    setting,
    ['name missing'],
  ],
  [
    'no number, but words',
    'details',
    { ...told.withdrawal, order: { described: 'Buty, w zeszłym tygodniu' } },
    stranger,
    [],
  ],
  ['some of an unknown order', 'details', { ...told.withdrawal, whole: false }, stranger, ['described missing']],
  ['some of a known order', 'details', { ...told.withdrawal, whole: false }, setting, ['items missing']],
  ['no item to exchange', 'items', { aim: 'exchange' }, setting, ['items missing']],
  ['an exchange for nothing', 'items', { aim: 'exchange', items: [{ id: 'a' }] }, setting, ['wish missing']],
  ['a complaint about nothing', 'items', { aim: 'complaint', items: [{ id: 'a' }] }, setting, ['defect missing']],
  ['a complaint by a reason', 'items', { aim: 'complaint', items: [{ id: 'a', reason: 'damaged' }] }, setting, []],
  ['a return without a reason', 'items', { aim: 'return', items: [{ id: 'a' }] }, setting, []],
  [
    'a name without end',
    'details',
    { ...told.withdrawal, contact: { name: 'x'.repeat(201), email: 'a@b.pl' } },
    setting,
    ['name too-long'],
  ],
])('%s', (_, screen, given, from, expected) => {
  expect(problemsOf(screen, given, from).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test('a change on a screen before leads back to the last one', () => {
  const done: Answers = { ...told.exchange, done: ['start', 'items', 'sending'] };
  const open = reopened(done, 'items');
  expect(screenOf(open, setting)).toBe('items');
  expect(screenOf(forward(open, setting), setting)).toBe('check');
  const emptied = { ...done, items: [] };
  expect(screenOf(emptied, setting)).toBe('items');
});

test('whoever would rather have another item is asked which, and can go back to the money', () => {
  const chosen: Answers = {
    ...told.return,
    resolution: { resolution: 'exchange', as: 'exchange' },
    done: ['start', 'items', 'resolution'],
  };
  expect(screenOf(chosen, setting)).toBe('items');
  const returned = back(chosen, setting) ?? {};
  expect(screenOf(returned, setting)).toBe('resolution');
  expect(returned.items).toEqual(chosen.items);
  const wished = { ...chosen, items: [{ id: 'a', wish: { kind: 'size' as const, value: '39' } }] };
  expect(screenOf(wished, setting)).toBe('sending');
  expect(screenOf(forward(wished, setting), setting)).toBe('check');
});

test('progress is told, but not on the way of a withdrawal', () => {
  expect(progressOf(told.withdrawal, setting)).toBeUndefined();
  expect(progressOf({ ...told.return, done: ['start'] }, setting)).toEqual({ at: 2, of: 4 });
  expect(progressOf({}, setting)).toBeUndefined();
});

test('whatever was told, every way ends after at most four screens, and no screen comes twice', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const seen = walk({ ...given, done: [] }, from);
      expect(seen.length).toBeLessThanOrEqual(4);
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { numRuns: 500 },
  );
});

test('going back and on again with the same answers shows the same screen, and loses nothing that was typed', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const screen = screenOf(given, from);
      const before = back(given, from);
      if (!before) return;
      expect(screenOf(before, from)).not.toBe(screen);
      const { done: _, aim, resolution, ...typed } = given;
      expect(before).toMatchObject(JSON.parse(JSON.stringify(typed)));
      // whoever chose another item instead of money, and named it before, need not name it again
      if (screen === 'items' && resolution?.resolution === 'exchange') return;
      const again = forward({ ...before, aim, resolution }, from);
      expect(screenOf(again, from)).toBe(screen);
    }),
    { numRuns: 500 },
  );
});

test('going on is told by the screen alone: a screen with problems stays', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const screen = screenOf(given, from);
      const moved = forward(given, from);
      if (isLast(screen) || problemsOf(screen, given, from).length) expect(moved).toBe(given);
      else expect(screenOf(moved, from)).not.toBe(screen);
    }),
    { numRuns: 500 },
  );
});
