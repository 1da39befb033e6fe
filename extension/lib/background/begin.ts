/** Lays what was made in the first run over what a store has, as one step that can be undone. */
import { changesBetween } from '../../../content/documents/changes.ts';
import { type CenterFiles, readCenter } from '../../../content/documents/read.ts';
import { laidOver } from '../../../content/starter/beside.ts';
import { centerOf, withStep } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Shops } from './shop.ts';

/** What was laid. */
export interface Begun {
  /** Whether it is all of it: where texts were already, only answers that they lacked. */
  readonly isWhole: boolean;
  readonly added: number;
}

/** Takes in `files`, beside what somebody has written or changed here. */
export async function beginWith(shops: Shops, origin: string, files: CenterFiles): Promise<Begun> {
  const { center } = readCenter(files);
  if (!center) throw new Refusal('not-files');
  let begun: Begun = { isWhole: true, added: 0 };
  await shops.change(origin, (now) => {
    const before = centerOf(now);
    const { center: after, ...told } = laidOver(before, center);
    begun = told;
    return withStep(now, changesBetween(before, after));
  });
  return begun;
}
