/** Has the pages of a shop show what is changed and not published, as far as they may see it. */

import { browser } from 'wxt/browser';
import { applyChanges, type Change, placeKey } from '../../../content/documents/changes.ts';
import { changesOf, type Draft } from '../draft.ts';
import { previewsOf } from '../preview.ts';
import type { Previewed } from '../previewed.ts';
import { maySee, type Tab } from '../tab.ts';
import { Repeated } from '../turns.ts';
import { pickerWords } from '../words.ts';
import type { Shops } from './shop.ts';
import { tabsOf, tellTab } from './tabs.ts';

const shows = new Repeated();

/** Has every page of a shop show what is changed, and every page of ours look again; keys come faster than pages draw. */
export function show(shops: Shops, origin: string): Promise<void> {
  return shows.take(origin, () => showNow(shops, origin));
}

async function showNow(shops: Shops, origin: string): Promise<void> {
  tellPages();
  const tabs = await tabsOf(origin);
  if (!tabs.size || !(await shops.connection(origin))) return;
  const draft = await shops.draft(origin);
  for (const [id, tab] of tabs) {
    const { locale, language } = tab;
    const { isPublished, ...told } = await seen(draft, tab);
    const { preview } = await pickerWords(language);
    const said = { ...told, label: isPublished ? '' : preview, ...(locale ? { locale } : {}) };
    await tellTab(id, { type: 'previews', ...said });
  }
}

/** Tells the extension's own pages that something changed. */
export function tellPages(): void {
  browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
}

/** What a page may see of `draft`, as if nothing else were changed, and what it has not loaded yet of what is published. */
export async function seen(draft: Draft, tab: Tab): Promise<Seen> {
  const changes = changesOf(draft).filter(isSeen);
  const own = changes.filter(({ place }) => maySee(tab, place));
  const places = new Set(own.map(({ place }) => placeKey(place)));
  const others = (tab.published ?? []).filter((change) => isSeen(change) && !places.has(placeKey(change.place)));
  const previews = await previewsOf(applyChanges(draft.opened.documents, own), [...others, ...own]);
  return { previews, more: own.length < changes.length, isPublished: !own.length };
}

interface Seen {
  readonly previews: Previewed[];
  /** There is more that is changed. */
  readonly more: boolean;
  /** Nothing of it is not published. */
  readonly isPublished: boolean;
}

/** What is remembered of a translation is no words. */
function isSeen({ before, after }: Change): boolean {
  return wordsOf(before) !== wordsOf(after);
}

function wordsOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}
