/** The law as a shop page gets it: of the countries that the shop delivers to, with what an answer can rest on. */
import { jurisdictionOf } from './country.ts';
import type { Rule, RuleId } from './rule.ts';
import type { Jurisdiction, Law } from './types.ts';

/** The law of `countries`, with the union they belong to: it answers as the whole does, and has no sources. */
export function servedLaw(law: Law, countries: readonly string[]): Law {
  const own = countries.flatMap((country) => jurisdictionOf(law, country) ?? []);
  const parents = own.flatMap((each) => (each.extends && law.jurisdictions[each.extends]) || []);
  const kept = [...new Set([...own, ...parents])].map((each) => [each.id, published(each)]);
  return { jurisdictions: Object.fromEntries(kept), ...(law.on ? { on: law.on } : {}) };
}

/** What binds the shop and answers no customer. */
const unasked: readonly RuleId[] = ['withdrawal.function', 'complaint.book', 'guarantee.notice'];

function published({ source: _, holidays, rules, acts, ...jurisdiction }: Jurisdiction): Jurisdiction {
  const kept = rules.filter(({ id }) => !unasked.includes(id));
  const { source: __, sure: ___, ...days } = holidays ?? {};
  return {
    ...jurisdiction,
    acts: Object.fromEntries(Object.entries(acts).filter(([act]) => kept.some((rule) => rule.act === act))),
    ...(holidays ? { holidays: days as typeof holidays } : {}),
    rules: kept.map(bare),
  };
}

/** A rule in force that was seen needs no word about it. */
function bare({ source: _, note: __, articleRecalled: ___, status, sure, ...rule }: Rule): Rule {
  return { ...rule, ...(status === 'pending' ? { status } : {}), ...(sure === 'recalled' ? { sure } : {}) };
}
