/** Which law a request was judged by, as it is written down with it. */
import type { Law } from '../law/types.ts';
import type { CalendarDay } from '../values/calendar.ts';

/** The jurisdiction of a country, and the day on which its rules were compared with their sources. */
export function jurisdictionOf(law: Law, country: string): { jurisdiction?: string; checkedOn?: CalendarDay } {
  const own =
    law.jurisdictions[country] ?? Object.values(law.jurisdictions).find(({ members }) => members?.includes(country));
  if (!own) return {};
  return { jurisdiction: own.id, ...(own.review ? { checkedOn: own.review.on } : {}) };
}
