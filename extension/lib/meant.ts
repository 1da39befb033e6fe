/** Remembers what was decided for the translations of a text: it cannot always be seen in them, where all were written anew. */
import { type Place, placeKey, sameValue } from '../../content/documents/changes.ts';
import { type Meaning, meaningOf } from '../../content/documents/draft/meaning.ts';
import { type TextPlace, textsAt } from '../../content/documents/edit/texts.ts';
import { unitName } from '../../content/documents/units.ts';
import { centerOf, type Draft } from './draft.ts';

/** What was decided for the text at `place`; where nobody did, what its translations tell. */
export async function meantIn(draft: Draft, place: TextPlace): Promise<Meaning> {
  return rememberedIn(draft, place) ?? meaningOf({ opened: draft.opened.documents, now: centerOf(draft) }, place);
}

/** `draft` that remembers what was decided for the text at `place`, until the last thing that was done is undone. */
export function withMeant(draft: Draft, place: Place, meaning: Meaning): Draft {
  const [at, step] = [draft.done - 1, draft.steps[draft.done - 1]];
  if (!step) return draft;
  const meant = { ...step.meant, [unitName(place)]: meaning };
  return { ...draft, steps: draft.steps.with(at, { ...step, meant }) };
}

function rememberedIn({ opened, steps, done }: Draft, place: TextPlace): Meaning | undefined {
  const { source } = opened.documents.shop;
  const published = textsAt(opened.documents, place)[source];
  const key = placeKey({ ...place, locale: source });
  for (const { changes, meant } of steps.slice(0, done).reverse()) {
    // with words that are back, what was decided for others is over
    if (changes.some((change) => placeKey(change.place) === key && sameValue(change.after, published)))
      return undefined;
    const meaning = meant?.[unitName(place)];
    if (meaning) return meaning;
  }
  return undefined;
}
