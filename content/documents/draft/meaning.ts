/** What a change of a source text means for its translations: one decision for each text, until it is published. */
import type { HelpCenter } from '../center.ts';
import { applyChanges, type Change } from '../changes.ts';
import { type TextPlace, textsAt } from '../edit/texts.ts';
import { sourceHash, stateOf } from '../state.ts';
import type { Text } from '../text.ts';

/** Only the words changed; what is said changed; it changed so much that the translations are not shown. */
export const meanings = ['changed', 'same', 'hidden'] as const;

export type Meaning = (typeof meanings)[number];

/** What was published, and what is made of it. */
export interface Edited {
  readonly opened: HelpCenter;
  readonly now: HelpCenter;
}

/** What was decided for the source text at `place`; `changed` where nothing was. */
export async function meaningOf({ opened, now }: Edited, place: TextPlace): Promise<Meaning> {
  const [old, texts] = [textsAt(opened, place), textsAt(now, place)];
  const { source } = now.shop;
  if (!old[source] || !texts[source] || old[source].text === texts[source].text) return 'changed';
  for (const [locale, text] of Object.entries(texts)) {
    if (locale === source) continue;
    if (text.hide && !old[locale]?.hide) return 'hidden';
    const isKept = text.text === old[locale]?.text && (await stateOf(old, locale, source)) === 'current';
    if (isKept && (await stateOf(texts, locale, source)) === 'current') return 'same';
  }
  return 'changed';
}

/** `now`, where the source text at `place` was changed from what it was in `before`, with what that means. */
export async function withMeaning(
  { opened, before, now }: Edited & { readonly before: HelpCenter },
  place: TextPlace,
  meaning: Meaning,
): Promise<HelpCenter> {
  const [old, earlier, texts] = [opened, before, now].map((center) => textsAt(center, place)) as [Texts, Texts, Texts];
  const { source } = now.shop;
  const words = texts[source]?.text;
  if (words === undefined) return now;
  const of = await sourceHash(words);
  const changes: Change[] = [];
  for (const [locale, text] of Object.entries(texts)) {
    if (locale === source) continue;
    // whose words are as they were is marked anew with each decision
    const was = [old, earlier].find((each) => each[locale]?.text === text.text) ?? texts;
    const isCurrent = (await stateOf(was, locale, source)) === 'current';
    const base = withoutDecision(text, was[locale], old[locale]);
    const isBack = was === old && old[source]?.text === words;
    changes.push({ place: { ...place, locale }, after: isBack ? base : marked(base, of, meaning, isCurrent) });
  }
  return applyChanges(now, changes);
}

type Texts = ReturnType<typeof textsAt>;

function marked(text: Text, of: string, meaning: Meaning, wasCurrent: boolean): Text {
  if (meaning === 'same') return wasCurrent ? { ...text, of } : text;
  return meaning === 'hidden' && text.of !== of ? { ...text, hide: true } : text;
}

/** A decision of before does not outlive the next; that somebody has read the words does. */
function withoutDecision({ text, unreviewed }: Text, { of }: Partial<Text> = {}, published?: Text): Text {
  const hide = published?.text === text ? published.hide : undefined;
  return { text, ...(of ? { of } : {}), ...(unreviewed ? { unreviewed } : {}), ...(hide ? { hide } : {}) };
}
