/** Sees to it that nobody types or presses what they cannot see: a page can lay anything over a frame. */

/**
 * Lets nothing be done in `body` while something lies over it, and shows `words` there instead. Browsers that cannot
 * tell leave it as it is.
 */
export function guardFromCover(body: HTMLElement, words: string): void {
  let last: Element | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      const { isIntersecting, isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
      const isCovered = isIntersecting && isVisible === false;
      if (isCovered === body.inert) return;
      if (isCovered) last = document.activeElement;
      body.inert = isCovered;
      body.dataset.covered = isCovered ? words : '';
      // what wanted the focus meanwhile did not get it
      const own = last === body ? (body.querySelector('.typed') ?? body.querySelector('.end button')) : last;
      if (!isCovered && own instanceof HTMLElement) own.focus();
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(body);
}
