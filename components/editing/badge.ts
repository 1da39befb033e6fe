/** The line above an element that says that what it shows is not published. */

const mark = 'data-preview-label';

/** Puts `label` above what `root` shows, without moving it; an empty one takes it away. */
export function badgeOn(root: ShadowRoot | HTMLElement, label: string): void {
  const known = root.querySelector<HTMLElement>(`[${mark}]`);
  if (!label) {
    known?.remove();
    return;
  }
  const badge = known ?? document.createElement('p');
  const words = document.createElement('span');
  badge.setAttribute(mark, '');
  words.textContent = label;
  badge.replaceChildren(words);
  // the strictest pages forbid a style in the markup, not one that a script sets
  Object.assign(badge.style, { position: 'sticky', top: '0', zIndex: '1', height: '0', margin: '0', textAlign: 'end' });
  Object.assign(words.style, { padding: '.25em .5em', border: '2px dashed', font: '.875em sans-serif' });
  Object.assign(words.style, { color: 'CanvasText', background: 'Canvas' });
  if (!known) root.prepend(badge);
}
