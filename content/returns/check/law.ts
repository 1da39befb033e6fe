/**
 * What a policy says that the law of a country overrules, each with its article.
 *
 * Only what is in force counts; where nobody wrote the law down there is nothing to compare with, and that is said.
 */
import type { Finding, FindingCode, Severity } from '../../documents/finding.ts';
import { exceptions } from '../../documents/rule.ts';
import type { CountryLaw } from '../../law/country.ts';
import type { RuleId } from '../../law/rule.ts';
import type { Law } from '../../law/types.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import type { Period } from '../../values/period.ts';
import { type PolicyVersion, promisesFor } from '../policy.ts';
import type { SettledRule } from '../settled.ts';
import { lawOf } from '../statutory.ts';

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

interface Breach {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly article: RuleId;
  readonly facts: Finding['facts'];
  readonly law: CountryLaw;
}

type Test = (stated: Partial<SettledRule>, rule: CountryLaw['rule'], code: FindingCode) => Said | undefined;
type Said = Pick<Breach, 'article' | 'facts'> & { readonly severity?: Severity };

const tests: { readonly [code in FindingCode]?: Test } = {
  'law-days': ({ returnDays: days }, rule) => {
    const least = leastDays(rule);
    return days !== undefined && days < least ? { article: 'withdrawal.period', facts: { days, least } } : undefined;
  },
  'law-start': ({ returnDays, countedFrom: from = 'delivery' }, rule) =>
    returnDays !== undefined && from !== 'delivery' && rule('withdrawal.period')
      ? { article: 'withdrawal.start', facts: { from }, severity: 'ask' }
      : undefined,
  'law-refusal': ({ returns, returnDays = 0 }, rule) => {
    const least = leastDays(rule);
    const refused = returns === 'final-sale' || returns === 'exchange-only';
    return refused && returnDays < least ? { article: 'withdrawal.period', facts: { returns, least } } : undefined;
  },
  'law-demands': ({ demands: what, afterDays = 0 }, rule) => {
    const least = leastDays(rule);
    const [demand] = what ?? [];
    return demand && afterDays < least ? { article: 'withdrawal.value-loss', facts: { demand, least } } : undefined;
  },
  'law-fee': ({ restockingFee: percent = 0, afterDays = 0 }, rule) => {
    const least = leastDays(rule);
    return percent > 0 && afterDays < least ? { article: 'withdrawal.refund', facts: { percent, least } } : undefined;
  },
  'law-credit': ({ refundWays: ways }, rule) =>
    ways && !ways.includes('original') && rule('withdrawal.refund')
      ? { article: 'withdrawal.refund', facts: {} }
      : undefined,
  'law-refund': ({ refundDays: days = 0 }, rule) => {
    const most = daysOf(rule('withdrawal.refund')?.value.period, Number.POSITIVE_INFINITY);
    return days > most ? { article: 'withdrawal.refund', facts: { days, most } } : undefined;
  },
  'law-reply': ({ complaintReplyDays: days = 0 }, rule) => {
    const most = daysOf(rule('complaint.reply')?.value.period, Number.POSITIVE_INFINITY);
    return days > most ? { article: 'complaint.reply', facts: { days, most } } : undefined;
  },
  'law-warranty': ({ warrantyYears: years }, rule) => {
    const period = rule('conformity.period')?.value.period;
    const least = period && 'months' in period ? period.months / 12 : 0;
    return years !== undefined && years < least ? { article: 'conformity.period', facts: { years, least } } : undefined;
  },
  'law-exception': ({ returns }, rule) => {
    const exception = exceptions.find((name) => name === returns);
    const known = !exception || rule(`exception.${exception}`) || !rule('withdrawal.period');
    return known ? undefined : { article: 'withdrawal.period', facts: { exception } };
  },
};

function breachesOf(stated: Partial<SettledRule>, law: CountryLaw): Breach[] {
  return Object.entries(tests).flatMap(([name, test]) => {
    const code = name as FindingCode;
    const said = test(stated, law.rule, code);
    return said ? [{ code, law, severity: said.severity ?? 'blocks', article: said.article, facts: said.facts }] : [];
  });
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

/** One finding for all countries of the same article. */
function grouped(breaches: readonly (Breach & { country: string; rule?: string })[], law: Law): RuleFinding[] {
  const found = new Map<string, RuleFinding>();
  for (const { code, severity, article, facts, law: own, country, rule } of breaches) {
    const { references } = own.basis([article]);
    const cited = references.map(({ jurisdiction, act = '', article = '' }) => {
      const name = law.jurisdictions[jurisdiction]?.acts[act] ?? act;
      return [name, ...(article ? [`art. ${article}`] : [])].join(', ');
    });
    const key = [code, rule, cited].join('|');
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

function leastDays(rule: CountryLaw['rule']): number {
  return daysOf(rule('withdrawal.period')?.value.period);
}

function daysOf(period: Period | undefined, otherwise = 0): number {
  return period && 'days' in period ? period.days : otherwise;
}
