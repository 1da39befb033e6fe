/** Looks at the page in front: where it is, in which language, and where it is in others. */
import { browser } from 'wxt/browser';

/** A page on which the help stands. */
export interface FrontPage {
  readonly url: string;
  /** The language of the help on it; empty where it says none. */
  readonly lang: string;
  /** The addresses of the same page by language. */
  readonly others: readonly (readonly [lang: string, url: string])[];
}

/** The page in a tab; of one that cannot be read only its address is known. */
export async function frontPage(tabId: number): Promise<FrontPage | undefined> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  if (!url) return undefined;
  const read = await browser.scripting.executeScript({ target: { tabId }, func: languages }).catch(() => []);
  return { url, lang: '', others: [], ...read[0]?.result };
}

/** Runs in the page. */
function languages(): Pick<FrontPage, 'lang' | 'others'> {
  const around = document.querySelector('shop-faq, .shop-help-faq')?.closest('[lang]') ?? document.documentElement;
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]');
  const others = [...links].map(({ hreflang, href }) => [hreflang, href] as const);
  return { lang: around.getAttribute('lang') ?? '', others };
}
