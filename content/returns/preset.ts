/**
 * Rules by trade for a shop to begin with: what a customer of such a shop expects, and never less than the law.
 *
 * A preset brings days, not amounts: those are in the shop's own currency.
 */
import type { PolicyValues } from '../documents/policy.ts';
import type { Rule } from '../documents/rule.ts';
import { sourceHash } from '../documents/state.ts';
import type { Texts } from '../documents/text.ts';
import type { Locale } from '../values/locale.ts';

/** Words in every language of the kit. */
export type Worded = { readonly [locale in 'pl' | 'pt-PT' | 'ru' | 'en']: string };

/** A rule of a preset: its words are no texts of a shop yet. */
export type PresetRule = Omit<Rule, 'rank' | 'adopted' | 'fields'> & {
  readonly title: Worded;
  readonly note?: Worded;
};

/** What a trade begins with. */
export interface Preset {
  readonly id: string;
  readonly values: Pick<PolicyValues, 'returnDays' | 'refundDays'>;
  readonly rules: readonly PresetRule[];
}

/** The rules of `preset` for a shop that writes in `source`, none of them adopted yet. */
export async function presetRules({ rules }: Preset, source: Locale): Promise<Rule[]> {
  return Promise.all(
    rules.map(async ({ title, note, ...rule }, at) => ({
      ...rule,
      rank: `a${at.toString(36)}`,
      adopted: false as const,
      fields: { title: await textsOf(title, source), ...(note ? { note: await textsOf(note, source) } : {}) },
    })),
  );
}

/** In a shop that writes in another language English is the source. */
async function textsOf(words: Worded, source: Locale): Promise<Texts> {
  const first = Object.hasOwn(words, source) ? (source as keyof Worded) : 'en';
  const of = await sourceHash(words[first]);
  const pairs = Object.entries(words).map(([locale, text]) => [locale, locale === first ? { text } : { text, of }]);
  return Object.fromEntries(pairs);
}
