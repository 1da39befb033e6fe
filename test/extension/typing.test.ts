import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Typed } from '../../extension/lib/background/typing.ts';
import { Refusal } from '../../extension/lib/refusal.ts';
import { Typing } from '../../extension/lib/typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field over something that keeps one text, with what others make of it. */
function field(text: string) {
  const kept = {
    text,
    sent: [] as string[],
    version: 0,
    fault: undefined as Error | undefined,
    merged: undefined as string | undefined,
    during: () => {},
  };
  const typing = new Typing(text, {
    rest: 400,
    send: async (typed) => {
      if (kept.fault) throw kept.fault;
      kept.sent.push(`${typed.before} → ${typed.text}`);
      kept.during();
      const merged = kept.merged !== undefined;
      kept.text = kept.merged ?? typed.text;
      return { view: { text: kept.text, version: ++kept.version }, merged, unreadable: false, kept: true } as Typed;
    },
    look: async () => kept.text,
    tell: () => {},
  });
  return { kept, typing };
}

test('whoever types without a rest has it kept each second', async () => {
  const { kept, typing } = field('');
  for (let key = 0; key < 10; key++) {
    typing.input('a'.repeat(key + 1));
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(kept.sent.length).toBeGreaterThan(1);
  expect(kept.text.length).toBeGreaterThanOrEqual(6);
});

test('what was typed is said to be typed over what the field showed', async () => {
  const { kept, typing } = field('a');
  typing.input('ab');
  await typing.keep();
  typing.input('abc');
  await typing.keep();
  expect(kept.sent).toEqual(['a → ab', 'ab → abc']);
});

test('what somebody made of it elsewhere is shown, unless something waits here', async () => {
  const { typing } = field('a');
  typing.show({ text: 'b', version: 1 });
  expect(typing.text).toBe('b');
  typing.input('bc');
  typing.show({ text: 'd', version: 2 });
  expect(typing.text).toBe('bc');
});

test('what is merged in is shown; what was typed meanwhile is typed over what was there before', async () => {
  const { kept, typing } = field('a');
  typing.input('ab');
  kept.merged = 'ab, elsewhere';
  kept.during = () => typing.input('abc');
  await typing.keep();
  expect(typing.text).toBe('abc');
  kept.during = () => {};
  await typing.keep();
  expect(kept.sent).toEqual(['a → ab', 'ab → abc']);
  expect(typing.text).toBe('ab, elsewhere');
});

test.each(['keepMine', 'takeOther'] as const)(
  'what does not go together is decided, and lost on neither side: %s',
  async (side) => {
    const { kept, typing } = field('a');
    typing.input('mine');
    kept.text = 'theirs';
    kept.fault = new Refusal('typed-elsewhere');
    expect(await typing.keep()).toBe(false);
    expect([typing.text, typing.other, kept.text]).toEqual(['mine', 'theirs', 'theirs']);
    kept.fault = undefined;
    await typing[side]();
    expect([typing.text, typing.waits]).toEqual([side === 'keepMine' ? 'mine' : 'theirs', false]);
    expect(kept.sent).toEqual(side === 'keepMine' ? ['theirs → mine'] : []);
  },
);

test('what could not be kept waits, and is kept once it can be', async () => {
  const { kept, typing } = field('a');
  typing.input('ab');
  kept.fault = new Error('the disk is full');
  expect(await typing.keep()).toBe(false);
  expect([typing.waits, typing.failure]).toEqual([true, 'unknown']);
  kept.fault = undefined;
  expect(await typing.keep()).toBe(true);
  expect([kept.text, typing.waits, typing.failure]).toEqual(['ab', false, undefined]);
});

test('what stood there before a key is not shown again when it comes late', async () => {
  const { typing } = field('a');
  const early = { text: 'a', version: 0 };
  typing.show(early);
  typing.input('ab');
  await typing.keep();
  typing.show(early);
  expect(typing.text).toBe('ab');
  typing.show({ text: 'undone', version: 2 });
  expect(typing.text).toBe('undone');
});
