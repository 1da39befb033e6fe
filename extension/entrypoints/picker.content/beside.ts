/** Finds room beside a text for the frame in which it is edited, so that its preview stays in sight. */

/** Space around what lies over a page, in pixels. */
const gap = 8;
const narrowest = 420;
/** Less than this is no room to write in. */
const lowest = 320;

/** Where a frame as high as it wants to be goes: below the text, above it, at its end, lower where there is most room, else over the lower half of the page. */
export function beside({ left, right, top, bottom, width }: DOMRect, wanted: number): Sides {
  const wide = Math.min(Math.max(width, narrowest), innerWidth - 2 * gap);
  const high = Math.min(wanted, innerHeight - 2 * gap);
  const start = Math.max(gap, Math.min(left, innerWidth - wide - gap));
  if (bottom + high + 2 * gap <= innerHeight) return { left: start, top: bottom + gap, width: wide, height: high };
  if (top - high - 2 * gap >= 0) return { left: start, top: top - high - gap, width: wide, height: high };
  const end = right + 6 * gap;
  if (end + narrowest + gap <= innerWidth)
    return { left: end, top: Math.max(gap, Math.min(top, innerHeight - high - gap)), width: narrowest, height: high };
  const [above, below] = [top - 2 * gap, innerHeight - bottom - 2 * gap];
  // a frame that scrolls leaves the text in sight
  if (Math.max(above, below) >= lowest)
    return below >= above
      ? { left: start, top: bottom + gap, width: wide, height: Math.min(high, below) }
      : { left: start, top: Math.max(gap, top - gap - high), width: wide, height: Math.min(high, above) };
  const low = Math.min(high, Math.max(lowest, innerHeight / 2, innerHeight - bottom - 2 * gap));
  return { left: start, top: innerHeight - low - gap, width: wide, height: low };
}

/** Puts `element` there. */
export function lay(element: HTMLElement, sides: Sides): void {
  for (const [side, size] of Object.entries(sides)) element.style.setProperty(side, `${Math.round(size)}px`);
}

interface Sides {
  readonly [side: string]: number;
}
