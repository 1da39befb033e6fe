/** The law as a shop page gets it: of the countries that the shop delivers to, without what only a reviewer reads. */
import type { Rule } from './rule.ts';
import type { Jurisdiction, Law } from './types.ts';

/** The law of `countries`, with the union they belong to: it answers as the whole does, and has no sources. */
export function servedLaw(law: Law, countries: readonly string[]): Law {
  const own = countries.flatMap((country) => law.jurisdictions[country] ?? unionOf(law, country) ?? []);
  const parents = own.flatMap((each) => (each.extends && law.jurisdictions[each.extends]) || []);
  const kept = [...new Set([...own, ...parents])].map((each) => [each.id, published(each)]);
  return { jurisdictions: Object.fromEntries(kept), ...(law.on ? { on: law.on } : {}) };
}

function unionOf(law: Law, country: string): Jurisdiction | undefined {
  return Object.values(law.jurisdictions).find(({ members }) => members?.includes(country));
}

function published({ source: _, holidays, rules, ...jurisdiction }: Jurisdiction): Jurisdiction {
  const { source: __, ...days } = holidays ?? {};
  return {
    ...jurisdiction,
    ...(holidays ? { holidays: days as typeof holidays } : {}),
    rules: rules.map(({ source: ___, note: ____, ...rule }): Rule => rule),
  };
}
