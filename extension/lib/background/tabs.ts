/** Which text is open over which page. */
import { browser } from 'wxt/browser';
import type { Locale } from '../../../content/values/locale.ts';
import { openShelf } from '../shelf.ts';

/** A page of a shop in a tab. */
export interface Tab {
  readonly origin: string;
  /** Whether anything of ours stands on it. */
  readonly found?: boolean;
  /** What is open over it. */
  readonly unit?: string;
  readonly locale?: Locale;
  /** From opening a text to closing it. */
  readonly visit?: string;
}

const shelf = openShelf<Tab>('tabs');
const open = new Map<number, Tab>();

/** What is known of the page in a tab. */
export async function tabAt(id: number): Promise<Tab | undefined> {
  const tab = open.get(id) ?? (await shelf.get(String(id)));
  if (tab) open.set(id, tab);
  return tab;
}

/** Remembers what is known of a page, beyond the life of the background. */
export async function setTab(id: number, tab: Tab): Promise<void> {
  open.set(id, tab);
  await shelf.put(String(id), tab);
}

export async function forgetTab(id: number): Promise<void> {
  open.delete(id);
  await shelf.remove(String(id));
}

/** The tabs that show pages of a shop. */
export function tabsOf(origin: string): number[] {
  return [...open].flatMap(([id, tab]) => (tab.origin === origin ? [id] : []));
}

/** Tells the content script of a tab; one that is gone hears nothing. */
export async function tellTab(id: number, message: object): Promise<void> {
  await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => {});
}
