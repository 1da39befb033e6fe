/** The law that the kit ships, as read from its files. Heavy: for publishing and checking, never for a shop page. */
import * as v from 'valibot';
import type { CalendarDay } from '../values/calendar.ts';
import { holidaysBy } from './holidays.ts';
import br from './jurisdictions/br.json' with { type: 'json' };
import eu from './jurisdictions/eu.json' with { type: 'json' };
import gb from './jurisdictions/gb.json' with { type: 'json' };
import pl from './jurisdictions/pl.json' with { type: 'json' };
import pt from './jurisdictions/pt.json' with { type: 'json' };
import ru from './jurisdictions/ru.json' with { type: 'json' };
import us from './jurisdictions/us.json' with { type: 'json' };
import labels from './labels.json' with { type: 'json' };
import { JurisdictionSchema, LabelsSchema } from './schema.ts';
import type { Jurisdiction, LabelsByLocale, Law } from './types.ts';

const parsed = [eu, pl, pt, br, ru, gb, us].map((each): Jurisdiction => v.parse(JurisdictionSchema, each));

/** The law of every jurisdiction that is known, the unreviewed ones off. */
export const shippedLaw: Law = { jurisdictions: Object.fromEntries(parsed.map((each) => [each.id, each])) };

/** The words of the control for withdrawing, by locale, with how sure they are. */
export const withdrawalLabels: LabelsByLocale = v.parse(LabelsSchema, labels);

/** The public holidays of a country (ISO 3166-1) in a year, in order; `undefined` where they are not known. */
export function publicHolidays(country: string, year: number): CalendarDay[] | undefined {
  const rules = shippedLaw.jurisdictions[country]?.holidays;
  return rules && holidaysBy(rules, year);
}
