import { afterEach, expect, test, vi } from 'vitest';
import { beside } from '../../extension/entrypoints/picker.content/beside.ts';

afterEach(() => void vi.unstubAllGlobals());

/** The frame that wants to be `wanted` high, beside a text from `top` to `bottom`, in a window of that size. */
function laid([innerWidth, innerHeight]: number[], [top = 0, bottom = 0]: number[], wanted: number) {
  vi.stubGlobal('innerWidth', innerWidth);
  vi.stubGlobal('innerHeight', innerHeight);
  const [left, right, width] = [100, 800, 700];
  return beside({ left, right, width, top, bottom, height: bottom - top } as DOMRect, wanted) as {
    [side: string]: number;
  };
}

test.each([
  ['below a short text', [1100, 800], [100, 200], 420, { top: 208, height: 420 }],
  ['above one at the foot', [1100, 800], [600, 700], 420, { top: 172, height: 420 }],
  ['lower, but not over a text in the middle, above it', [1100, 750], [397, 434], 500, { top: 8, height: 381 }],
  ['lower, but not over a text in the middle, below it', [1100, 750], [300, 340], 500, { top: 348, height: 394 }],
  ['over the lower half beside a long one', [1100, 800], [60, 780], 560, { top: 392, height: 400 }],
  ['never so low that nobody could write', [1000, 560], [60, 540], 560, { top: 232, height: 320 }],
  ['no higher than it wants to be', [1000, 650], [60, 640], 250, { top: 392, height: 250 }],
  ['no higher than the window', [1000, 300], [60, 290], 560, { top: 8, height: 284 }],
])('the frame lies %s', (_, window, text, wanted, sides) => {
  expect(laid(window, text, wanted)).toMatchObject(sides);
});
