/** Looks whether customers see what was published, and has the pages that are open show it. */
import { markAt } from '../../entrypoints/picker.content/mark.ts';
import type { Shops } from './shop.ts';
import { show } from './show.ts';
import { askTab, changeTab, tabsOf, tellTab } from './tabs.ts';

/** A publication: its mark in what customers read, and its number. */
export interface Awaited {
  readonly revision: string;
  readonly publication: number;
}

/** Nobody's page is behind it. */
const alone = { cache: 'no-store', credentials: 'omit' } as const;

/** Whether customers of the shop at `origin` see that publication, or a later one. */
export async function isVisible(shops: Shops, origin: string, { revision, publication }: Awaited): Promise<boolean> {
  const own = (await shops.connection(origin))?.traits.help;
  const shown = await shownOn(origin);
  // no page of the shop is open, or none names an address
  if (!shown.length && own) shown.push(await markAt(own, alone));
  if (shown.every((mark) => mark === revision)) return shown.length > 0;
  const newest = own && (await markAt(own, alone));
  if (!newest || !shown.every((mark) => mark === newest || mark === revision)) return false;
  const [last] = await (await shops.store(origin)).history(1);
  return last !== undefined && last.revision > publication;
}

/** Has the pages of a shop load what is published: nothing has to be shown in its place any more. */
export async function renew(shops: Shops, origin: string): Promise<void> {
  for (const [id] of await tabsOf(origin)) {
    await tellTab(id, { type: 'renew' });
    await changeTab(id, (tab = { origin }) => ({ ...tab, published: [] }));
  }
  await show(shops, origin);
}

/** What the pages of a shop that are open have their customers see, by its marks. */
async function shownOn(origin: string): Promise<string[]> {
  const tabs = [...(await tabsOf(origin)).keys()];
  const answers = await Promise.all(tabs.map((id) => askTab(id, { type: 'shown' })));
  return answers.flatMap((marks) => (Array.isArray(marks) ? marks.map(String) : []));
}
