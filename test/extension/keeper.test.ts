import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keeper, type TypedText } from '../../extension/lib/keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const field = { unit: 'faq/a/answer', locale: 'pl' };

function open(refuse: (typed: TypedText) => boolean = () => false) {
  const kept: TypedText[] = [];
  const keeper = new Keeper(async (typed) => {
    if (refuse(typed)) throw new Error('refused');
    kept.push(typed);
  });
  return { keeper, kept, texts: () => kept.map(({ text }) => text) };
}

test('somebody who types without a rest loses a second at most', async () => {
  const { keeper, texts } = open();
  let text = '';
  for (let key = 0; key < 30; key++) {
    text += 'a';
    keeper.type({ ...field, text }, '');
    await vi.advanceTimersByTimeAsync(100);
    expect(text.length - (texts().at(-1)?.length ?? 0)).toBeLessThanOrEqual(10);
  }
});

test('what is typed is kept once typing rests, and then no more', async () => {
  const { keeper, kept } = open();
  keeper.type({ ...field, text: 'nowy' }, 'stary');
  expect(keeper.text('faq/a/answer', 'pl')).toBe('nowy');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept).toEqual([{ ...field, text: 'nowy', before: 'stary' }]);
  expect(keeper.text('faq/a/answer', 'pl')).toBeUndefined();
});

test('each field keeps its own words', async () => {
  const { keeper, kept } = open();
  keeper.type({ ...field, text: 'po polsku' }, '');
  keeper.type({ unit: 'faq/b/answer', locale: 'pl', text: 'inne' }, '');
  await keeper.flush();
  expect(kept.map(({ unit, text }) => `${unit} ${text}`)).toEqual(['faq/a/answer po polsku', 'faq/b/answer inne']);
});

test('a text that is refused keeps no other from being kept, and stays where it was typed', async () => {
  const { keeper, texts } = open(({ text }) => text === '');
  keeper.type({ ...field, text: '' }, 'było');
  keeper.type({ ...field, locale: 'ru', text: 'новый' }, '');
  await keeper.flush();
  expect(texts()).toEqual(['новый']);
  expect(keeper.text('faq/a/answer', 'pl')).toBe('');
});

test('what is typed while something is kept is told as typed over that', async () => {
  const kept: TypedText[] = [];
  let go = (): void => {};
  const keeper = new Keeper(async (typed) => {
    kept.push(typed);
    await new Promise<void>((resolve) => {
      go = resolve;
    });
  });
  keeper.type({ ...field, text: 'raz' }, '');
  const first = keeper.flush();
  await Promise.resolve();
  keeper.type({ ...field, text: 'raz dwa' }, '');
  go();
  await first;
  keeper.flush();
  await vi.waitFor(() => expect(kept).toHaveLength(2));
  go();
  expect(kept[1]).toMatchObject({ text: 'raz dwa', before: 'raz' });
});
