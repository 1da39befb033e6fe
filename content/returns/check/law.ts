/**
 * What a policy says that the law of a country overrules, each with its article.
 *
 * Only what is in force counts; where nobody wrote the law down there is nothing to compare with, and that is said.
 */
import type { Finding, FindingCode } from '../../documents/finding.ts';
import type { CountryLaw } from '../../law/country.ts';
import type { Law } from '../../law/types.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import { type PolicyVersion, promisesFor } from '../policy.ts';
import { lawOf } from '../statutory.ts';
import { type Breach, breachesOf } from './breaches.ts';

/** What is compared: a policy, the countries that it is for, and the law of a day. */
export interface Compared {
  readonly version: PolicyVersion;
  readonly countries: readonly string[];
  readonly law: Law;
  readonly today: CalendarDay;
}

/** A finding without its place: `rule` is the id of the rule that it is about, or nothing for the general case. */
export type RuleFinding = Pick<Finding, 'code' | 'severity' | 'facts'> & { readonly rule?: string };

/** Everything in which the policy is below the law, or claims what the law does not give. */
export function belowLaw({ version, countries, law, today }: Compared): RuleFinding[] {
  const laws = countries.map((country) => ({ country, law: lawOf(law, country, today) }));
  const unknown = laws.filter(({ law }) => law.cover === 'unknown').map(({ country }) => country);
  const known = laws.filter(({ law }) => law.cover === 'known');
  const breaches = known.flatMap(({ country, law: own }) => [
    ...generalBreaches(version, country, own),
    ...version.rules
      .filter(({ when }) => !when?.countries || when.countries.includes(country))
      .flatMap((rule) => breachesOf(rule, own).map((breach) => ({ ...breach, country, rule: rule.id }))),
  ]);
  return [
    ...grouped(breaches, law),
    ...(unknown.length
      ? [{ code: 'law-unknown', severity: 'note', facts: { countries: unknown.join(' ') } } as const]
      : []),
  ];
}

/** The general values, as far as no rule for the whole country replaces them there. */
function generalBreaches(version: PolicyVersion, country: string, law: CountryLaw): (Breach & { country: string })[] {
  const { decidedBy, wayBack } = promisesFor({ country }, version);
  const own = Object.entries(version.values).filter(
    ([name]) => !(name in decidedBy || (name === 'returnDays' && decidedBy.windows)),
  );
  const breaches = breachesOf(Object.fromEntries(own), law);
  const unstated = !wayBack && law.rule('withdrawal.way-back')?.value.uninformed === 'trader';
  if (unstated) breaches.push({ code: 'law-cost', severity: 'ask', article: 'withdrawal.way-back', facts: {}, law });
  return breaches.map((breach) => ({ ...breach, country }));
}

/** One finding for all countries of the same article; what is alike everywhere is said once, of the first of them. */
function grouped(breaches: readonly (Breach & { country: string; rule?: string })[], law: Law): RuleFinding[] {
  const found = new Map<string, RuleFinding>();
  for (const { code, severity, article, facts, law: own, country, rule } of breaches) {
    const { references } = own.basis([article]);
    const cited = references.map(({ jurisdiction, act = '', article = '' }) => {
      const name = law.jurisdictions[jurisdiction]?.acts[act] ?? act;
      return [name, ...(article ? [`art. ${article}`] : [])].join(', ');
    });
    const key = [code, rule, cited].join('|');
    const alike = once.includes(code)
      ? [...found.keys()].find((each) => each.startsWith([code, rule, ''].join('|')))
      : undefined;
    if (alike !== undefined && alike !== key) continue;
    const countries = [found.get(key)?.facts['countries'], country].filter((it) => it !== undefined).join(' ');
    found.set(key, {
      code,
      severity,
      facts: { ...facts, article: cited.join('; '), countries },
      ...(rule ? { rule } : {}),
    });
  }
  return [...found.values()];
}

const once: readonly FindingCode[] = ['law-refund-clock'];
