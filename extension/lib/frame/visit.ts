/** Finds out for which text this frame was opened, and lets the background know that it is there. */
import { browser } from 'wxt/browser';

/**
 * The visit in which the person opened the text. The script on the page says it, and nobody else hears it: the page
 * around this frame can say something too, but not what the background would know.
 */
export function visitHere(): Promise<string> {
  return new Promise((resolve) => {
    addEventListener('message', ({ source, data }) => {
      if (source === parent && typeof data?.visit === 'string') announce(data.visit, resolve);
    });
  });
}

/** Hears that the person wants to go on with another text, from whoever knows `visit`. */
export function onLeave(visit: string, leave: () => void): void {
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.leave === visit) leave();
  });
}

/** Tells how high this frame has to be for all that `root` has: what scrolls, its field as high as it would be, and its foot. */
export function onSize(root: HTMLElement, tell: (height: number) => void): void {
  const content = root.querySelector<HTMLElement>('.content');
  const foot = root.querySelector<HTMLElement>('.foot');
  if (!content || !foot) return;
  const look = (): void => {
    const field = content.querySelector('textarea');
    // a low frame has a lower field, and would stay low for it
    const more = field ? Math.max(0, Math.min(field.scrollHeight, highestField) - field.clientHeight) : 0;
    tell(content.offsetHeight + more + foot.offsetHeight + 4);
  };
  const observer = new ResizeObserver(look);
  for (const part of [content, foot]) observer.observe(part);
  root.addEventListener('input', look);
}

/** So high a field may become, in pixels; the same stands in the style. */
const highestField = 240;

/** As long as this line holds the frame is shown: what a page puts in its place could not hold it. */
function announce(visit: string, known: (visit: string) => void): void {
  const line = browser.runtime.connect({ name: visit });
  let isKnown = false;
  line.onMessage.addListener(() => {
    isKnown = true;
    known(visit);
  });
  // the background rests now and then
  line.onDisconnect.addListener(() => isKnown && announce(visit, known));
}
