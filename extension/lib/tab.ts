/**
 * What is known of a page of a shop in a tab: what is open over it, and what it may be shown of what is not published.
 *
 * A page can read along whatever an element of ours is told on it. So it is told of a change once the person opened
 * that text over it, or asked to see all of them there.
 */
import { type Change, type Place, placeKey } from '../../content/documents/changes.ts';
import { unitName } from '../../content/documents/units.ts';
import type { Locale } from '../../content/values/locale.ts';

/** A page of a shop. */
export interface Tab {
  readonly origin: string;
  /** From the start of the script on a page to its end. */
  readonly page?: string;
  /** Whether anything of ours stands on it. */
  readonly found?: boolean;
  /** The language of the browser, as the page in it knows it: a background that wakes may not. */
  readonly language?: Locale;
  /** What is open over it. */
  readonly unit?: string;
  readonly locale?: Locale;
  /** From opening a text to closing it; who does not know it is not the frame over that text. */
  readonly visit?: string;
  /** The texts that were opened over it, as `unit:locale`. */
  readonly opened?: readonly string[];
  /** What was published since, and the page may not have loaded yet. */
  readonly published?: readonly Change[];
  /** The person asked to see everything that is changed. */
  readonly all?: true;
  /** The person ended editing. */
  readonly ended?: true;
}

/** `tab` once its page was looked over; another page begins anew. */
export function lookedOver(
  tab: Tab | undefined,
  now: Required<Pick<Tab, 'origin' | 'page' | 'found' | 'language'>>,
): Tab {
  return tab?.origin === now.origin && tab.page === now.page ? { ...tab, ...now } : now;
}

/** `tab` with a text open over it. */
export function opened(tab: Tab, unit: string, locale: Locale, visit: string): Tab {
  return speaking({ ...tab, unit, visit }, locale);
}

/** `tab` with what is open shown in `locale`. */
export function speaking(tab: Tab, locale: Locale): Tab {
  return { ...tab, locale, opened: [...new Set([...(tab.opened ?? []), `${tab.unit}:${locale}`])] };
}

/** `tab` with nothing open. */
export function closed({ unit: _unit, locale: _locale, visit: _visit, ...tab }: Tab): Tab {
  return tab;
}

/** `tab` with nothing in it that was written for its shop. */
export function cleared({ opened: _opened, published: _published, all: _all, ...tab }: Tab): Tab {
  return closed(tab);
}

/** What a tab becomes by what its page tells; to see everything ends nothing that is open. */
export const told = {
  closed,
  all: (tab: Tab): Tab => ({ ...tab, all: true }),
  ended: (tab: Tab): Tab => ({ ...closed(tab), ended: true }),
};

/** `tab` once `changes` were published. */
export function behind({ published = [], ...tab }: Tab, changes: readonly Change[]): Tab {
  const keys = new Set(changes.map(({ place }) => placeKey(place)));
  return { ...tab, published: [...published.filter(({ place }) => !keys.has(placeKey(place))), ...changes] };
}

/** Whether the page may be shown a change in `place`. */
export function maySee({ opened = [], all }: Tab, place: Place): boolean {
  const unit = unitName(place);
  return (
    all === true ||
    opened.some((each) => (place.locale ? each === `${unit}:${place.locale}` : each.startsWith(`${unit}:`)))
  );
}
