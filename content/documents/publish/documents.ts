/** The published form of the FAQ and of the shop in one language. */
import { holidayYears } from '../../law/holidays.ts';
import { publicHolidays } from '../../law/jurisdictions.ts';
import type { OpeningHours } from '../../values/hours.ts';
import type { Locale } from '../../values/locale.ts';
import { byRank } from '../canonical.ts';
import type { HelpCenter } from '../center.ts';
import type { PublishedFaq, PublishedNotice, PublishedShop } from '../published.ts';
import type { Shop } from '../shop.ts';
import { fill } from './fill.ts';
import { each, given } from './given.ts';

/** `faq.<locale>.json`: adopted entries whose category is there, and the categories that have some. */
export async function publishFaq(center: HelpCenter, locale: Locale): Promise<PublishedFaq> {
  const { categories, entries } = center.faq;
  const adopted = [...entries].sort(byRank).filter((entry) => entry.adopted !== false);
  const ids = new Set(adopted.map(({ id }) => id));
  const topics = new Set(adopted.map(({ category }) => category));
  return {
    schema: 'help-faq@1',
    locale,
    categories: await each(
      [...categories].sort(byRank).filter(({ id }) => topics.has(id)),
      async ({ id, fields }) => {
        const title = await fill(center, locale, { line: fields.title });
        return title && { id, title: title.line, ...given({ lang: title.marks.lang }) };
      },
    ),
    entries: await each(adopted, async ({ id, formerly, category, related, action, terms, fields }) => {
      const filled = await fill(center, locale, { line: fields.question, prose: fields.answer });
      if (!filled) return undefined;
      const { line: question, prose: answer, marks } = filled;
      const others = related?.filter((other) => ids.has(other));
      const own = given({ formerly, terms: terms?.[marks.lang ?? locale], related: others, action });
      return { id, category, question, answer, ...own, ...marks };
    }),
  };
}

/** `shop.<locale>.json`: what customers may know of the shop. */
export async function publishShop(center: HelpCenter, locale: Locale): Promise<PublishedShop> {
  const { source, about, contact = {}, links = {}, requests, hours } = center.shop;
  const { name, address, country, currency, timeZone } = about;
  const notice = await publishNotice(center, locale);
  return {
    schema: 'help-shop@1',
    locale,
    source,
    name,
    country,
    currency,
    timeZone,
    contact,
    links,
    ...given({ address, hours: hours && openingHours(center.shop), notice, requests }),
  };
}

async function publishNotice(center: HelpCenter, locale: Locale): Promise<PublishedNotice | undefined> {
  const { notice } = center.shop;
  if (!notice) return undefined;
  const filled = await fill(center, locale, { prose: notice.fields.text });
  return filled && { from: notice.from, until: notice.until, text: filled.prose, ...filled.marks };
}

/** The shop's own exceptions come first: they decide a holiday on which it is open after all. */
function openingHours({ hours, about }: Shop): OpeningHours {
  const years = Array.from({ length: holidayYears.through - holidayYears.from + 1 }, (_, at) => holidayYears.from + at);
  const holidays = hours?.holidays ? years.flatMap((year) => publicHolidays(about.country, year) ?? []) : [];
  return {
    timeZone: about.timeZone,
    week: hours?.week ?? [],
    exceptions: [...(hours?.exceptions ?? []), ...holidays.map((from) => ({ from }))],
  };
}
