/** What the law of a country gives at least, for those who publish or check a policy and have no order before them. */
import { type CountryLaw, countryLaw } from '../law/country.ts';
import type { Law } from '../law/types.ts';
import type { CalendarDay } from '../values/calendar.ts';

/** The day of which the law is told where nobody says what day it is: when it was last compared with its sources. */
export function knownOn({ jurisdictions }: Law): CalendarDay {
  const all = Object.values(jurisdictions);
  const reviewed = all.flatMap(({ review }) => (review ? [review.on] : []));
  const begun = all.flatMap(({ rules }) => rules.map(({ validFrom }) => validFrom));
  return (reviewed.length ? reviewed : begun).sort().at(-1) ?? '';
}

/** The law of `country` for contracts of `day`, as sure as it is then. */
export function lawOf(law: Law, country: string, day: CalendarDay = knownOn(law)): CountryLaw {
  return countryLaw(law, country, day, day);
}

/** The days in which a consumer may withdraw; none where no law is known. */
export function withdrawalDays({ rule }: CountryLaw): number | undefined {
  const period = rule('withdrawal.period')?.value.period;
  return period && 'days' in period ? period.days : undefined;
}
