/** Lays what was made in the first run over what a store has, as one step that can be undone. */
import { changesBetween } from '../../../content/documents/changes.ts';
import { type CenterFiles, readCenter } from '../../../content/documents/read.ts';
import { isUnwritten, laidOver } from '../../../content/starter/beside.ts';
import { centerAfter, withStep } from '../draft.ts';
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
    const at = now.steps.slice(0, now.done).findIndex((step) => step.visit === visit);
    // what was begun before and is not published gives way to what is begun now, and is nobody's text
    const before = centerAfter(now, at < 0 ? now.done : at);
    const { center: after, ...told } = laidOver(before, center, isUnwritten(now.opened.documents));
    begun = told;
    const changes = changesBetween(before, after);
    if (at < 0) return withStep(now, changes, visit);
    return { ...now, steps: now.steps.with(at, { changes, visit }) };
  });
  return begun;
}

/** What is begun is one step, however often. */
const visit = 'begin';
