/** Finds what is ours on a page, in open shadow roots as well. */

const tags = 'shop-faq, shop-policy, shop-returns, shop-withdraw';

/** A text that can be edited, and where it stands. */
export interface Place {
  readonly element: HTMLElement;
  readonly unit: string;
  readonly locale: string;
}

/** Our elements under `root`. */
export function hostsIn(root: ParentNode): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(tags)];
  for (const { shadowRoot, localName } of root.querySelectorAll('*'))
    if (shadowRoot && !tags.includes(localName)) found.push(...hostsIn(shadowRoot));
  return found;
}

/** The texts that are on the screen in `host`. */
export function placesIn(host: HTMLElement): Place[] {
  return marked(host).flatMap((element) => {
    const { unit } = element.dataset;
    const locale = element.closest<HTMLElement>('[lang]')?.lang ?? '';
    return unit && locale && element.checkVisibility() ? [{ element, unit, locale }] : [];
  });
}

/**
 * Tells of a unit whether it stands in `host`, on the screen or not. What a rule says is made of all its units, of which
 * some can be pressed.
 */
export function standsIn(host: HTMLElement): (unit: string) => boolean {
  const units = new Set(marked(host).map(({ dataset }) => dataset.unit ?? ''));
  const rules = new Set([...units].map(entryOf));
  return (unit) => units.has(unit) || (unit.startsWith('policy/') && rules.has(entryOf(unit)));
}

function entryOf(unit: string): string {
  return unit.slice(0, unit.lastIndexOf('/'));
}

/** The language in which `host` is drawn, until it is that of the text around it: a page can have it say another. */
export function localeIn(host: HTMLElement): string {
  const drawn = (host.shadowRoot ?? host).querySelector<HTMLElement>('[lang]') ?? host.closest<HTMLElement>('[lang]');
  return drawn?.lang || 'en';
}

function marked(host: HTMLElement): HTMLElement[] {
  return [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>('[data-unit]')];
}
