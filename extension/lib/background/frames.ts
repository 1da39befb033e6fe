/** Watches over the frame in which a text is typed: it is shown only while it is ours. */
import { type Browser, browser } from 'wxt/browser';
import { visited } from './page-requests.ts';
import { tellTab } from './tabs.ts';

/** Meets a frame that says for which visit it was opened; tells the page's script when it comes and when it is gone. */
export async function meet(line: Browser.runtime.Port): Promise<void> {
  const { name: visit, sender } = line;
  const { url = '', frameId, tab } = sender ?? {};
  let isGone = false;
  line.onDisconnect.addListener(() => {
    isGone = true;
    if (tab?.id !== undefined) tellTab(tab.id, { type: 'frame', visit, there: false });
  });
  const isOwn = url.startsWith(browser.runtime.getURL('/')) && frameId;
  const known = isOwn && tab?.id !== undefined && (await visited(tab.id, visit).catch(() => undefined));
  if (!known || isGone || tab?.id === undefined) return line.disconnect();
  line.postMessage({ known: true });
  await tellTab(tab.id, { type: 'frame', visit, there: true });
}
