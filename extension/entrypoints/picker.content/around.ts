/** Where the words of a text stand: a block is as wide as its column, however short what is in it. */

/** The side of a button at a text, in pixels. */
const side = 32;
const gap = 4;

/** What holds the words of `element`, and where a button fits at their end. */
export function around(element: HTMLElement): { readonly box: DOMRect; readonly button: Corner } {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
  const last = lines.reduce<DOMRect | undefined>((end, line) => (end && isBefore(line, end) ? end : line), undefined);
  if (!last) return { box: element.getBoundingClientRect(), button: cornerOf(element.getBoundingClientRect()) };
  const box = lines.reduce(both);
  const isSeen = last.top >= 0 && last.bottom <= innerHeight;
  return {
    box,
    button: isSeen ? { left: within(last.right), top: last.top + (last.height - side) / 2 } : cornerOf(box),
  };
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Beside the part of `box` that is on the screen. */
function cornerOf({ right, top }: DOMRect): Corner {
  return { left: within(right), top: Math.max(gap, top - gap) };
}

function within(right: number): number {
  return Math.min(right + 2 * gap, innerWidth - side - 2 * gap);
}

/** Whether `line` ends before `end` does, in the order of reading. */
function isBefore(line: DOMRect, end: DOMRect): boolean {
  return line.bottom < end.top + end.height / 2 || (line.top < end.bottom && line.right < end.right);
}

function both(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
