/** Looks what customers of a page are shown, where the page itself has it from. */

import { hostsIn } from './hosts.ts';
import { markAt } from './mark.ts';

/** The marks of what is published at the addresses that the page names, each once; empty where there is none. */
export async function shownHere(): Promise<string[]> {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="shop-help"][href]');
  const named = hostsIn(document).flatMap((host) => host.getAttribute('src') || link?.href || []);
  const addresses = new Set(named.map((address) => new URL(address.replace(/\/?$/, '/'), document.baseURI).href));
  return Promise.all([...addresses].map((address) => markAt(new URL('help.json', address), asElements)));
}

/** Asked for as the elements ask for it: an address between the shop and its customers may be behind. */
const asElements = { cache: 'no-cache', credentials: 'same-origin' } as const;
