/** Begins editing on the page in front, when a person clicks the toolbar. */
import { type Browser, browser } from 'wxt/browser';
import { changeTab, forgetTab, tabAt } from './tabs.ts';

const picker = '/content-scripts/picker.js';

/** Opens the panel and lights up what can be edited. */
export function begin(tab: Browser.tabs.Tab): void {
  // only in the same task as the click may a panel be opened
  openPanel(tab).catch(() => {});
  light(tab).catch(() => mark(tab.id));
}

/** After a navigation inside the shop, editing goes on as far as the browser allows; else the page is nobody's. */
export async function goOn(id: number): Promise<void> {
  const tab = await tabAt(id);
  if (!tab) return;
  const isThere = await browser.tabs.sendMessage(id, { type: 'there' }, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  if (tab.ended) await forgetTab(id);
  else await inject(id).catch(() => forgetTab(id));
}

async function light({ id, url = '' }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || !/^https?:/.test(url)) return;
  await changeTab(id, () => ({ origin: new URL(url).origin }));
  await inject(id);
  await browser.action.setBadgeText({ tabId: id, text: '' });
}

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [picker] });
}

/** A script that fails to start says nothing by itself. */
function mark(tabId: number | undefined): void {
  if (tabId !== undefined) browser.action.setBadgeText({ tabId, text: '!' }).catch(() => {});
}

async function openPanel({ windowId }: Browser.tabs.Tab): Promise<void> {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
