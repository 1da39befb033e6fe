/** The published form of the policy in one language: its prose, its rules as data and in words, and the law they stand by. */
import { servedLaw } from '../../law/served.ts';
import type { Law } from '../../law/types.ts';
import { ruleSentences, ruleSubject } from '../../returns/sentences.ts';
import { settleRule } from '../../returns/settled.ts';
import type { Locale } from '../../values/locale.ts';
import { byRank } from '../canonical.ts';
import type { HelpCenter } from '../center.ts';
import type { EarlierPolicy, PolicySection } from '../policy.ts';
import type { PublishedPolicy, PublishedRule, PublishedSection } from '../published.ts';
import { plainValues } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { publishReasons, publishWays } from './choices.ts';
import { fill } from './fill.ts';
import { each, given } from './given.ts';
import type { SaySite } from './words.ts';

/** The words of a language around the texts of a shop. */
type Words = (locale: Locale) => SaySite;

/** `policy.<locale>.json`, with the law of the countries that the policy is for. */
export async function publishPolicy(
  center: HelpCenter,
  locale: Locale,
  words: Words,
  law: Law,
): Promise<PublishedPolicy> {
  const { validFrom, values, rules = [], sections, earlier = [], lawOn } = center.policy;
  const { reasons = [], ways = [], returnAddress } = center.policy;
  const countries = center.policy.countries ?? [center.shop.about.country];
  const versions = [...earlier].sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    schema: 'help-policy@1',
    locale,
    countries,
    values: given(values),
    sentences: ruleSentences(values, { locale, say: words(locale) }),
    rules: await publishRules(center, locale, rules, words),
    sections: await publishSections(center, locale, sections),
    law: servedLaw({ ...law, on: lawOn }, countries),
    ...(reasons.length ? { reasons: await publishReasons(center, locale, reasons) } : {}),
    ...(ways.length ? { ways: await publishWays(center, locale, ways) } : {}),
    ...given({ returnAddress, validFrom }),
    ...(versions.length
      ? { earlier: await each(versions, async (version) => archived(center, locale, version, words)) }
      : {}),
  };
}

async function archived(
  center: HelpCenter,
  locale: Locale,
  { id, values, rules = [], sections = [] }: EarlierPolicy,
  words: Words,
): Promise<NonNullable<PublishedPolicy['earlier']>[number]> {
  const then = { ...center, policy: { ...center.policy, values } };
  return {
    validFrom: id,
    values: given(values),
    rules: await publishRules(then, locale, rules, words),
    sections: await publishSections(then, locale, sections),
  };
}

/** A rule is whole in one language: that of its title, if it has one. */
function publishRules(
  center: HelpCenter,
  locale: Locale,
  rules: readonly Rule[],
  words: Words,
): Promise<PublishedRule[]> {
  const adopted = [...rules].sort(byRank).filter((rule) => rule.adopted !== false);
  return each(adopted, async (rule) => {
    const { title, note } = rule.fields;
    const filled = await fill(center, locale, { ...(title ? { line: title } : {}), ...(note ? { prose: note } : {}) });
    const lang = filled?.marks.lang ?? locale;
    const reader = { locale: lang, say: words(lang) };
    const own = settleRule(rule, plainValues(center)).rule;
    return {
      ...own,
      title: ruleSubject(own.when, filled?.line || undefined, reader),
      sentences: ruleSentences(own, reader),
      ...(filled?.prose.length ? { note: filled.prose } : {}),
      ...filled?.marks,
    };
  });
}

function publishSections(
  center: HelpCenter,
  locale: Locale,
  sections: readonly PolicySection[],
): Promise<PublishedSection[]> {
  return each([...sections].sort(byRank), async ({ id, fields }) => {
    const filled = await fill(center, locale, { line: fields.title, prose: fields.body });
    return filled && { id, title: filled.line, body: filled.prose, ...filled.marks };
  });
}
