/** Asks for what stands at a place of the page. */
import { askPanel } from '../ask.ts';
import type { FactView } from '../background/texts-facts.ts';
import type { ItemView } from '../background/texts-item.ts';
import type { Overview } from '../background/texts-requests.ts';
import { failureOf } from '../refusal.ts';
import { thingAt } from './context.ts';
import { type Screen, screens } from './facts.ts';

/** Everything that there is, and what of it is open. */
export interface ReadPage {
  readonly overview: Overview;
  readonly item: ItemView | undefined;
  readonly facts: readonly FactView[] | undefined;
}

/** What stands at the fragment `hash`. */
export async function readPage(origin: string, hash: string): Promise<ReadPage> {
  const thing = thingAt(hash);
  const screen = screenAt(hash);
  const overview = await askPanel({ type: 'overview', origin });
  const item = thing && (await askPanel({ type: 'item', origin, thing }).catch(gone));
  const facts = screen && (await askPanel({ type: 'facts', origin, parts: [...screens[screen]] }));
  return { overview, item, facts };
}

/** Asks for the sources that translations were made of. */
export function earlierTexts(origin: string): (unit: string, of: string) => Promise<string | undefined> {
  return (unit, of) => askPanel({ type: 'earlier', origin, unit, of });
}

/** The screen of facts at a fragment. */
export function screenAt(hash: string): Screen | undefined {
  return (Object.keys(screens) as Screen[]).find((screen) => `#${screen}` === hash);
}

/** What was open may be gone by now: removed, or its addition undone. */
function gone(error: unknown): undefined {
  if (failureOf(error) !== 'no-text') throw error;
}
