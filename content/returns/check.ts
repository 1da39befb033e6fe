/** Looks over the rules of a policy: beside the law of the countries that it is for, and beside each other. */
import type { HelpCenter } from '../documents/center.ts';
import type { Finding, FindingCode } from '../documents/finding.ts';
import { plainValues } from '../documents/quote.ts';
import type { Law } from '../law/types.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { booksMissing } from './check/book.ts';
import { belowLaw, type RuleFinding } from './check/law.ts';
import { checkRules } from './check/rules.ts';
import { knownOn } from './statutory.ts';
import { versionsOf } from './versions.ts';

/** Findings about the policy of a help centre; without `today`, none that depend on the day. */
export function checkPolicy(center: HelpCenter, law: Law, today?: CalendarDay): Finding[] {
  const { shop, policy } = center;
  const { values, rules = [], countries = [shop.about.country], lawOn, validFrom, earlier = [] } = policy;
  const [version] = versionsOf(center);
  const disordered = earlier.some(({ id }) => validFrom === undefined || id >= validFrom);
  return [
    ...belowLaw({ version, countries, law: { ...law, on: lawOn }, today: today ?? validFrom ?? knownOn(law) }),
    ...checkRules(rules, { values, quotables: plainValues(center), countries, today }),
  ]
    .map((finding) =>
      placed(
        finding,
        rules.findIndex(({ id }) => id === finding.rule),
      ),
    )
    .concat(booksMissing(center, countries, { ...law, on: lawOn }, today ?? validFrom ?? knownOn(law)))
    .concat(
      disordered
        ? [{ code: 'versions-disordered', severity: 'blocks', file: 'policy.json', path: 'validFrom', facts: {} }]
        : [],
    );
}

function placed({ rule, ...finding }: RuleFinding, at: number): Finding {
  const field = finding.facts['promise'] ?? fields[finding.code];
  const [path, entry] = at < 0 ? ['values', 'values'] : [`rules[${at}]`, rule];
  const place = field ? { path: `${path}.${field}`, unit: `policy/${entry}/${field}` } : { path };
  return { ...finding, file: 'policy.json', ...place };
}

/** What is to be changed where a finding does not name it. */
const fields: { readonly [code in FindingCode]?: string } = {
  'law-days': 'returnDays',
  'law-start': 'countedFrom',
  'law-refusal': 'returns',
  'law-demands': 'demands',
  'law-fee': 'restockingFee',
  'law-credit': 'refundWays',
  'law-cost': 'returnCost',
  'law-refund': 'refundDays',
  'law-refund-clock': 'refundDays',
  'law-reply': 'complaintReplyDays',
  'law-warranty': 'warrantyYears',
  'law-exception': 'returns',
  'rule-over': 'returnUntil',
  'rule-untitled': 'title',
};
