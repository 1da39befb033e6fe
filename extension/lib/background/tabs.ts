/** Remembers which text is open over which page, beyond the life of the background. */
import { browser } from 'wxt/browser';
import { openShelf } from '../shelf.ts';
import { cleared, type Tab } from '../tab.ts';

const shelf = openShelf<Tab>('tabs');
const turns = new Map<number, Promise<unknown>>();

/** What is known of the page in a tab. */
export function tabAt(id: number): Promise<Tab | undefined> {
  return shelf.get(String(id));
}

/** Makes what is known of a page of what was known, one thing after another. */
export function changeTab(id: number, make: (tab: Tab | undefined) => Tab): Promise<Tab> {
  const act = async (): Promise<Tab> => {
    const tab = make(await tabAt(id));
    await shelf.put(String(id), tab);
    return tab;
  };
  const turn = (turns.get(id) ?? Promise.resolve()).then(act, act);
  turns.set(id, turn);
  return turn;
}

export async function forgetTab(id: number): Promise<void> {
  turns.delete(id);
  await shelf.remove(String(id));
}

/** Forgets what was opened and published over the pages of a shop; that they are its pages stays known. */
export async function clearTabs(origin: string): Promise<void> {
  for (const { id = -1 } of await browser.tabs.query({}))
    if ((await tabAt(id))?.origin === origin) await changeTab(id, (tab = { origin }) => cleared(tab));
}

/** A browser that starts gives its tabs numbers that others had. */
export function forgetTabs(): Promise<void> {
  return shelf.clear();
}

/** The pages of a shop that are being edited, by the numbers of their tabs. */
export async function tabsOf(origin: string): Promise<ReadonlyMap<number, Tab>> {
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  const known = await Promise.all(ids.map(async (id) => [id, await tabAt(id)] as const));
  return new Map(known.flatMap(([id, tab]) => (tab?.origin === origin && !tab.ended ? [[id, tab] as const] : [])));
}

/** Tells the content script of a tab; one that is gone hears nothing. */
export async function tellTab(id: number, message: object): Promise<void> {
  await askTab(id, message);
}

/** What the content script of a tab answers; one that is gone, nothing. */
export function askTab(id: number, message: object): Promise<unknown> {
  return browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => {});
}
