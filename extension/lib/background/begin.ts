/** Lays what was made in the first run over what a store has, as one step that can be undone. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween } from '../../../content/documents/changes.ts';
import { type CenterFiles, readCenter } from '../../../content/documents/read.ts';
import { centerOf, withStep } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { type Changes, listed } from './changes.ts';
import type { Shops } from './shop.ts';

/** Takes in `files`; where requests go stays as the store has it. */
export async function beginWith(shops: Shops, origin: string, files: CenterFiles): Promise<Changes> {
  const { center } = readCenter(files);
  if (!center) throw new Refusal('not-files');
  const draft = await shops.change(origin, (now) => {
    const before = centerOf(now);
    return withStep(now, changesBetween(before, beside(before, center)));
  });
  return listed(draft);
}

/** Links of the demonstration belong to nobody else. */
function beside({ shop: { requests, links, demo } }: HelpCenter, center: HelpCenter): HelpCenter {
  const kept = { ...(requests ? { requests } : {}), ...(links && !demo ? { links } : {}) };
  return { ...center, shop: { ...center.shop, ...kept } };
}
