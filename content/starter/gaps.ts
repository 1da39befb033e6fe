/** Finds texts that quote what nobody told, and leaves them out: a gap in a sentence is no offer. */
import type { HelpCenter } from '../documents/center.ts';
import { parsedText } from '../documents/parsed.ts';
import { quotables } from '../documents/quote.ts';
import type { Texts } from '../documents/text.ts';
import { valueNames } from '../values/icu.ts';

/** The names of values that texts quote, each once. */
export function quotedIn(...texts: readonly Texts[]): string[] {
  const all = texts.flatMap((each) => Object.values(each)).flatMap(({ text }) => valueNames(parsedText(text)));
  return [...new Set(all)];
}

/** `center` without questions and prose that quote a value that it does not have. */
export function withoutGaps(center: HelpCenter): HelpCenter {
  const known = new Set(quotables(center).map(({ name }) => name));
  const isWhole = (fields: { readonly [name: string]: Texts }): boolean =>
    quotedIn(...Object.values(fields)).every((name) => known.has(name));
  const entries = center.faq.entries.filter(({ fields }) => isWhole(fields));
  const ids = new Set(entries.map(({ id }) => id));
  return {
    ...center,
    policy: { ...center.policy, sections: center.policy.sections.filter(({ fields }) => isWhole(fields)) },
    faq: {
      ...center.faq,
      entries: entries.map(({ related, ...entry }) => {
        const others = related?.filter((id) => ids.has(id));
        return others?.length ? { ...entry, related: others } : entry;
      }),
    },
  };
}
