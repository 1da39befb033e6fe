/** The law that a shop publishes: of the countries that it serves, without what only a reviewer needs. */
import type { Jurisdiction, Law } from './types.ts';

/** The part of `law` that counts in `countries`; `on` are those whose law nobody reviewed and the owner turned on. */
export function servedLaw(law: Law, countries: readonly string[], on?: readonly string[]): Law {
  const all = Object.values(law.jurisdictions);
  const own = all.filter(({ id }) => countries.includes(id));
  const unions = all.filter(({ members }) =>
    members?.some((country) => countries.includes(country) && !law.jurisdictions[country]),
  );
  const above = all.filter(({ id }) => own.some((each) => each.extends === id));
  const kept = new Set([...own, ...unions, ...above]);
  return {
    jurisdictions: Object.fromEntries(
      all.filter((each) => kept.has(each)).map((each) => [each.id, withoutSources(each)]),
    ),
    ...(on?.length ? { on } : {}),
  };
}

function withoutSources({ rules, holidays, ...jurisdiction }: Jurisdiction): Jurisdiction {
  const days = holidays && (({ source: _, ...rest }) => rest)(holidays);
  return {
    ...jurisdiction,
    ...(days ? { holidays: days } : {}),
    rules: rules.map(({ source: _, note: __, ...rule }) => rule),
  };
}
