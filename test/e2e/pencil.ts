/** Finds the pencil at a text; it lies in a root that is closed to everybody, tests included. */

/**
 * Where the pencil at `text` is, once both stand still: pencils follow what moves a moment later; or, with `now`, where
 * it is already. It runs in the page, by itself.
 */
export async function pencilAt(text: Element, now = false): Promise<{ readonly x: number; readonly y: number }> {
  if (!now) text.scrollIntoView({ block: 'center' });
  const end = performance.now() + 15_000;
  let [last, frames] = ['', 0];
  do {
    const range = new Range();
    range.selectNodeContents(text);
    const line = [...range.getClientRects()].filter(({ width }) => width).at(-1) ?? text.getBoundingClientRect();
    // of several paragraphs it stands at the last one
    for (const { right, top, height } of [line, (text.lastElementChild ?? text).getBoundingClientRect()]) {
      const [x, y] = [Math.min(right + 8, innerWidth - 40) + 16, top + height / 2];
      if (!document.elementFromPoint(x, y)?.matches('html > [popover]')) continue;
      frames = last === `${x} ${y}` ? frames + 1 : 0;
      last = `${x} ${y}`;
      if (now || frames === 10) return { x, y };
      break;
    }
    if (!now) await new Promise(requestAnimationFrame);
  } while (!now && performance.now() < end);
  throw new Error('no pencil');
}
