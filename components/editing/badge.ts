/** The line above an element that says that what it shows is not published. */

const mark = 'data-preview-label';

/** Puts `label` above what `root` shows; an empty one takes it away. */
export function badgeOn(root: ShadowRoot | HTMLElement, label: string): void {
  const known = root.querySelector<HTMLElement>(`[${mark}]`);
  if (!label) {
    known?.remove();
    return;
  }
  const badge = known ?? document.createElement('p');
  badge.setAttribute(mark, '');
  badge.textContent = label;
  // the strictest pages forbid a style in the markup, not one that a script sets
  Object.assign(badge.style, { margin: '0 0 1em', padding: '.5em .75em', border: '2px dashed', fontSize: '.875em' });
  if (!known) root.prepend(badge);
}
