/** What a law overrules in a rule: a test for each way to be below it. */
import type { Finding, FindingCode, Severity } from '../../documents/finding.ts';
import type { CountryLaw } from '../../law/country.ts';
import { exceptions } from '../../law/exceptions.ts';
import type { RuleId } from '../../law/rule.ts';
import type { Period } from '../../values/period.ts';
import type { SettledRule } from '../settled.ts';

/** A statement that a law overrules, and the rule of law that does. */
export interface Breach {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly article: RuleId;
  readonly facts: Finding['facts'];
  readonly law: CountryLaw;
}

/** Everything in `stated`, a rule or the general values, that `law` overrules. */
export function breachesOf(stated: Partial<SettledRule>, law: CountryLaw): Breach[] {
  const excepted = exceptionIn(stated, law.rule);
  return Object.entries(tests).flatMap(([name, test]) => {
    const said = test(stated, law.rule);
    if (!said) return [];
    const { article, facts, severity = 'blocks' } = said;
    const without = article.startsWith('withdrawal.') ? excepted : undefined;
    if (without === 'always') return [];
    return [{ code: name as FindingCode, law, severity: without ? 'ask' : severity, article, facts }];
  });
}

/** Whether there is no withdrawal from what is stated: never one, or none under conditions, as once a seal is broken. */
function exceptionIn({ returns }: Partial<SettledRule>, rule: CountryLaw['rule']): 'always' | 'at-times' | undefined {
  const exception = exceptions.find((name) => name === returns);
  const known = exception && rule(`exception.${exception}`);
  return known && (Object.keys(known.value.when).length ? 'at-times' : 'always');
}

type Test = (stated: Partial<SettledRule>, rule: CountryLaw['rule']) => Said | undefined;
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
  'law-refund-clock': ({ refundDays: days = 0 }, rule) => {
    const { period, from } = rule('withdrawal.refund')?.value ?? {};
    const most = daysOf(period);
    const late = from === 'notice' && days <= most && days + onItsWay > most;
    return late ? { article: 'withdrawal.refund', facts: { days, most }, severity: 'ask' } : undefined;
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

/** Days that a parcel may well take after the notice; the law counts from the notice, and a policy from the parcel. */
const onItsWay = 7;

function leastDays(rule: CountryLaw['rule']): number {
  return daysOf(rule('withdrawal.period')?.value.period);
}

function daysOf(period: Period | undefined, otherwise = 0): number {
  return period && 'days' in period ? period.days : otherwise;
}
