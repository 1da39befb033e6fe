/** A policy in one language, as it stood at some time: its values, its rules and its prose, as data and in words. */
import { ruleSentences, ruleSubject, type SayPolicy } from '../../returns/sentences.ts';
import { settleRule } from '../../returns/settled.ts';
import type { Locale } from '../../values/locale.ts';
import { byRank } from '../canonical.ts';
import type { HelpCenter } from '../center.ts';
import type { PublishedRule, PublishedSection, PublishedVersion } from '../published.ts';
import { plainValues } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { fill } from './fill.ts';
import { each, given } from './given.ts';
import type { SaySite } from './words.ts';

/** The words of a language around the texts of a shop. */
export type Words = (locale: Locale) => SaySite;

/** The policy of `center`, with every word of it. */
export async function publishVersion(center: HelpCenter, locale: Locale, words: Words): Promise<PublishedVersion> {
  const { validFrom, values } = center.policy;
  return {
    ...given({ validFrom }),
    values: given(values),
    sentences: ruleSentences(values, { locale, say: words(locale) }),
    rules: await publishRules(center, locale, words),
    sections: await publishSections(center, locale),
  };
}

function publishRules(center: HelpCenter, locale: Locale, words: Words): Promise<PublishedRule[]> {
  const adopted = [...(center.policy.rules ?? [])].sort(byRank).filter((rule) => rule.adopted !== false);
  return each(adopted, (rule) => publishRule(center, rule, locale, words));
}

/** A rule with its sentences, whole in one language: that of its title, if it has one. */
export async function publishRule(
  center: HelpCenter,
  rule: Rule,
  locale: Locale,
  words: (locale: Locale) => SayPolicy,
): Promise<PublishedRule> {
  const { title, note } = rule.fields;
  const filled = await fill(center, locale, { ...(title ? { line: title } : {}), ...(note ? { prose: note } : {}) });
  const lang = filled?.marks.lang ?? locale;
  const reader = { locale: lang, say: words(lang) };
  const own = settleRule(rule, plainValues(center)).rule;
  return {
    ...own,
    title: ruleSubject(own.when, filled?.line || undefined, reader),
    sentences: ruleSentences(own, reader),
    ...(filled?.line ? { titled: true as const } : {}),
    ...(filled?.prose.length ? { note: filled.prose } : {}),
    ...filled?.marks,
  };
}

function publishSections(center: HelpCenter, locale: Locale): Promise<PublishedSection[]> {
  return each([...center.policy.sections].sort(byRank), async ({ id, fields }) => {
    const filled = await fill(center, locale, { line: fields.title, prose: fields.body });
    return filled && { id, title: filled.line, body: filled.prose, ...filled.marks };
  });
}
