/** Whether a shop links to the official book of complaints where the law of a country asks for it. */
import type { HelpCenter } from '../../documents/center.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Law } from '../../law/types.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import { lawOf } from '../statutory.ts';

/** A finding for each of `countries` whose book no text and no link of the shop leads to. */
export function booksMissing(
  { shop, faq, policy }: HelpCenter,
  countries: readonly string[],
  law: Law,
  today: CalendarDay,
): Finding[] {
  const written = JSON.stringify([shop, faq, policy.sections, policy.rules]);
  return countries.flatMap((country): Finding[] => {
    const own = lawOf(law, country, today);
    const url = own.rule('complaint.book')?.value.url;
    if (!url || written.includes(new URL(url).host.replace(/^www\./, ''))) return [];
    const [{ jurisdiction = '', act = '', article = '' } = {}] = own.basis(['complaint.book']).references;
    const cited = `${law.jurisdictions[jurisdiction]?.acts[act] ?? act}, art. ${article}`;
    return [
      {
        code: 'law-book',
        severity: 'ask',
        file: 'policy.json',
        path: 'sections',
        facts: { url, article: cited, countries: country },
      },
    ];
  });
}
