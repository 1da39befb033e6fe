/** Rules as a page shows them once something is changed: their numbers, and the sentences that are made of them. */
import { byRank } from '../../content/documents/canonical.ts';
import type { HelpCenter } from '../../content/documents/center.ts';
import type { PreviewValue } from '../../content/documents/protocol/messages.ts';
import { publishRule } from '../../content/documents/publish/version.ts';
import { plainValues } from '../../content/documents/quote.ts';
import type { Rule } from '../../content/documents/rule.ts';
import type { SayPolicy } from '../../content/returns/sentences.ts';
import { settleRule } from '../../content/returns/settled.ts';
import { type Locale, matchLocale } from '../../content/values/locale.ts';
import { policyMessages } from '../../locales/policy.ts';
import { translator } from '../../locales/say.ts';
import type { Previewed } from './previewed.ts';

/** What differs in the rules of `after` from those of `before`, also by what they borrow; words in every language. */
export async function rulePreviews(before: HelpCenter, after: HelpCenter): Promise<Previewed[]> {
  const known = new Map(rulesOf(before).map((rule) => [rule.id, statedBy(rule, before)]));
  const changed = rulesOf(after).flatMap((rule) => {
    const [was, is] = [known.get(rule.id), statedBy(rule, after)];
    return was && JSON.stringify(was) !== JSON.stringify(is) ? [{ rule, was: was.promises, is: is.promises }] : [];
  });
  if (!changed.length) return [];
  const words = await wordsOf(after.shop.locales);
  const previews = changed.map(async ({ rule, was, is }) => [
    ...numbers(rule, was, is),
    ...(await Promise.all(after.shop.locales.map((locale) => saidIn(after, rule, locale, words)))).flat(),
  ]);
  return (await Promise.all(previews)).flat();
}

function rulesOf({ policy }: HelpCenter): Rule[] {
  return [...(policy.rules ?? [])].sort(byRank).filter(({ adopted }) => adopted !== false);
}

interface Stated {
  readonly promises: object;
  readonly title: unknown;
}

function statedBy(rule: Rule, center: HelpCenter): Stated {
  return { promises: settleRule(rule, plainValues(center)).rule, title: rule.fields.title };
}

/** Each promise that is another; one that is gone is nothing. */
function numbers({ id }: Rule, was: object, is: object): Previewed[] {
  const { when: _, ...now } = is as { readonly [field: string]: PreviewValue } & { readonly when?: unknown };
  const { when: __, ...then } = was as typeof now;
  return Object.keys({ ...then, ...now }).flatMap((field) => {
    const value = now[field] ?? null;
    return JSON.stringify(value) === JSON.stringify(then[field]) ? [] : [{ unit: `policy/${id}/${field}`, value }];
  });
}

/** What readers of `shownIn` see of a rule, in one language, which may not be theirs; nothing while it cannot be read. */
async function saidIn(
  center: HelpCenter,
  rule: Rule,
  shownIn: Locale,
  words: (locale: Locale) => SayPolicy,
): Promise<Previewed[]> {
  const published = await publishRule(center, rule, shownIn, words).catch(() => undefined);
  if (!published) return [];
  const { title, sentences, lang: locale = shownIn } = published;
  const shown = { locale, ...(locale === shownIn ? {} : { shownIn }) };
  return [
    { unit: `policy/${rule.id}/title`, ...shown, value: title },
    { unit: `policy/${rule.id}/sentences`, ...shown, value: sentences },
  ];
}

/** Says rules in each of `locales` that we speak, and in English for readers of all others. */
async function wordsOf(locales: readonly Locale[]): Promise<(locale: Locale) => SayPolicy> {
  const spoken = (locale: Locale): Locale => matchLocale(locale, Object.keys(policyMessages)) ?? 'en';
  const all = [...new Set(locales.map(spoken))].map(async (locale): Promise<[Locale, SayPolicy]> => {
    return [locale, translator<Parameters<SayPolicy>[0]>(locale, (await policyMessages[locale]?.()) ?? {})];
  });
  const known = new Map(await Promise.all(all));
  return (locale) => known.get(spoken(locale)) ?? ((key) => key);
}
