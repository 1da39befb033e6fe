/** Lists what of an element can be edited, and finds where it stands. */
import type { Region } from '../../content/documents/protocol/messages.ts';
import type { Locale } from '../../content/values/locale.ts';

/** The language in which an element is drawn, until it is that of the text around it; and every unit that it shows. */
export function drawnIn(root: ShadowRoot | HTMLElement): { readonly locale: Locale; readonly regions: Region[] } {
  const host = root instanceof ShadowRoot ? root.host : root;
  const own = (root.querySelector<HTMLElement>('[lang]') ?? host.closest<HTMLElement>('[lang]'))?.lang || 'en';
  const found = new Map<string, Region>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-unit]')) {
    const unit = element.dataset.unit ?? '';
    const locale = element.closest<HTMLElement>('[lang]')?.lang || own;
    found.set(unit, { unit, locale, fallback: locale !== own });
  }
  return { locale: own, regions: [...found.values()] };
}

/**
 * Opens what hides `unit` and brings it into view, or what else is drawn of its entry; tells whether anything is.
 */
export function reveal(root: ParentNode, unit: string): boolean {
  const [entry] = /^(?:faq|policy)\/(?!policy\/|values\/).*\//.exec(unit) ?? [unit];
  const element =
    root.querySelector(`[data-unit="${CSS.escape(unit)}"]`) ??
    root.querySelector(`[data-unit^="${CSS.escape(entry)}"]`);
  for (let each = element?.closest('details'); each; each = each.parentElement?.closest('details')) each.open = true;
  element?.scrollIntoView({ block: 'center' });
  return Boolean(element);
}
