import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Aim, Answers, ItemAnswers, Screen, Setting } from '../../../../content/returns/steps/answers.ts';
import { problemsOf } from '../../../../content/returns/steps/problems.ts';
import { forward, isLast, progressOf, reopened, screenOf, screensOf } from '../../../../content/returns/steps.ts';
import { answers, settings } from './answers.ts';
import { contact, order, policy, setting, stranger, told } from './setting.ts';

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
  ['an exchange for nothing', 'items', { aim: 'exchange', items: [{ id: 'a' }] }, setting, ['reason missing']],
  ['a complaint about nothing', 'items', { aim: 'complaint', items: [{ id: 'a' }] }, setting, ['defect missing']],
  ['a complaint by a reason', 'items', { aim: 'complaint', items: [{ id: 'a', reason: 'damaged' }] }, setting, []],
  [
    'a complaint by a reason to return',
    'items',
    { aim: 'complaint', items: [{ id: 'a', reason: 'too-small' }] },
    setting,
    ['defect missing'],
  ],
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

test('whoever would rather have another item stays where they are until they go on, and is then asked which', () => {
  const choosing: Answers = {
    ...told.return,
    resolution: { resolution: 'exchange', as: 'exchange' },
    done: ['start', 'items'],
  };
  expect(screenOf(choosing, setting)).toBe('resolution');
  expect(progressOf(choosing, setting)).toEqual({ at: 3, of: 4 });
  const gone = forward(choosing, setting);
  expect(screenOf(gone, setting)).toBe('items');
  const wished: Answers = { ...gone, items: [{ id: 'a', wish: { kind: 'size', value: '39' } }] };
  // typing alone leads nowhere
  expect(screenOf(wished, setting)).toBe('items');
  expect(walk(wished, setting)).toEqual(['items', 'sending', 'check']);
});

test.each<[string, Answers, Answers]>([
  [
    'a repair that was asked for on the way of a complaint',
    { ...told.return, resolution: { resolution: 'repair', as: 'complaint' } },
    {},
  ],
  [
    'credit that is not among the rows',
    { ...told.complaint },
    { resolution: { resolution: 'store-credit', as: 'return' } },
  ],
])('%s has to be chosen anew', (_, given, more) => {
  const stale: Answers = { ...given, ...more, done: ['start', 'items', 'resolution'] };
  expect(problemsOf('resolution', stale, setting)).toEqual([{ field: 'resolution', code: 'missing' }]);
  expect(screenOf(stale, setting)).toBe('resolution');
});

test('credit that the shop does not give for what was chosen since is asked about again', () => {
  const from: Setting = {
    ...setting,
    policy: {
      ...policy,
      rules: [
        { id: 'boots', title: 'Buty', sentences: [], when: { categories: ['boots'] }, refundWays: ['original'] },
        ...policy.rules,
      ],
    },
    order: { ...order, items: order.items.map((item) => (item.id === 'a' ? { ...item, category: 'boots' } : item)) },
  };
  const credit: Answers = {
    aim: 'return',
    items: [{ id: 'b' }],
    resolution: { resolution: 'store-credit', as: 'return' },
    contact,
  };
  expect(problemsOf('resolution', credit, from)).toEqual([]);
  expect(problemsOf('resolution', { ...credit, items: [{ id: 'a' }] }, from)).toHaveLength(1);
});

test('a problem says which of the items that were told it is about', () => {
  const named = (items: Answers['items']): Answers => ({ aim: 'exchange', order: { number: '1' }, items });
  const wish = { kind: 'size', value: '39' } as const;
  expect(problemsOf('items', named([{}, { name: 'Koszula' }]), stranger)).toEqual([
    { field: 'reason', code: 'missing', at: 1 },
  ]);
  expect(problemsOf('items', named([{ wish }, { name: 'Koszula', wish }]), stranger)).toEqual([
    { field: 'items', code: 'missing', at: 0 },
  ]);
  const one: Setting = { ...setting, order: { ...order, items: [order.items[0]!] } };
  expect(problemsOf('items', named([]), one)).toEqual([{ field: 'reason', code: 'missing', at: 0 }]);
});

test('what is wished is asked for first as a kind of thing, then by its name', () => {
  const asked = (item: ItemAnswers, from: Setting): string[] =>
    problemsOf('items', { aim: 'exchange', order: { number: '1' }, items: [{ name: 'Koszula', ...item }] }, from).map(
      ({ field }) => field,
    );
  const reasons = [{ id: 'small', for: ['exchange' as const], wish: 'size' as const, title: 'Za małe' }];
  const named: Setting = { ...stranger, policy: { ...stranger.policy, reasons } };
  expect(asked({}, named)).toEqual(['reason']);
  expect(asked({ reason: 'small' }, named)).toEqual(['wish']);
  expect(asked({}, { ...stranger, policy: { ...stranger.policy, reasons: [] } })).toEqual(['kind']);
  expect(asked({ wish: { kind: 'size', value: '' } }, stranger)).toEqual(['wish']);
});

test('what has been is of no day to come, by the clock of the customer', () => {
  const shown = (shownOn: string, now: string): string[] =>
    problemsOf(
      'items',
      {
        aim: 'complaint',
        order: { number: '1', deliveredOn: shownOn },
        items: [{ name: 'Buty', defect: { words: 'Pękły', shownOn } }],
      },
      { ...stranger, timeZone: 'Europe/Warsaw', now: new Date(now) },
    ).map(({ field, code, at }) => `${field} ${code} ${at}`);
  expect(shown('2026-11-13', '2026-11-12T23:30:00Z')).toEqual([]);
  expect(shown('2026-11-13', '2026-11-12T22:30:00Z')).toEqual(['delivered future undefined', 'shown future 0']);
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
