/** What `shop.json` promises and cannot keep, and what must not leave the demonstration. */

import { holidayYears } from '../../law/holidays.ts';
import { publicHolidays } from '../../law/jurisdictions.ts';
import demo from '../../starter/shop.json' with { type: 'json' };
import { wallClock } from '../../values/calendar.ts';
import { actionUrl } from '../action.ts';
import type { HelpCenter } from '../center.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';
import { quotables } from '../quote.ts';
import type { Shop } from '../shop.ts';

/** Findings about the shop, its hours, its notice and its links. */
export function checkShop(center: HelpCenter, now?: Date): Finding[] {
  const { shop } = center;
  return [
    ...(shop.locales.includes(shop.source)
      ? []
      : [finding('source-unlisted', 'blocks', 'locales', { language: shop.source })]),
    ...demoData(shop),
    ...hours(shop),
    ...notice(shop, now),
    ...valuesTwice(center),
    ...center.faq.entries.flatMap(({ id, action }) =>
      action && !actionUrl(shop, action) ? [finding('action-nowhere', 'ask', 'links', { id, action })] : [],
    ),
    ...(shop.links?.help?.startsWith('http') ? [] : [finding('address-missing', 'note', 'links.help', {})]),
  ];
}

function demoData(shop: Shop): Finding[] {
  if (shop.demo) return [];
  const theirs = [
    ['about.name', shop.about.name, demo.about.name],
    ['about.address', shop.about.address, demo.about.address],
    ['about.legalName', shop.about.legalName, demo.about.legalName],
    ['about.taxId', shop.about.taxId, demo.about.taxId],
    ['about.url', shop.about.url, demo.about.url],
    ['contact.phone', shop.contact?.phone, demo.contact.phone],
    ['contact.email', shop.contact?.email, demo.contact.email],
    ['contact.whatsapp', shop.contact?.whatsapp, demo.contact.whatsapp],
    ['contact.messenger', shop.contact?.messenger, demo.contact.messenger],
    ['contact.telegram', shop.contact?.telegram, demo.contact.telegram],
    ['links.help', shop.links?.help, demo.links.help],
  ] as const;
  return theirs.flatMap(([path, value, known]) =>
    value !== undefined && value === known ? [finding('demo-data', 'blocks', path, { value })] : [],
  );
}

function hours(shop: Shop): Finding[] {
  const times = [...(shop.hours?.week ?? []), ...(shop.hours?.exceptions ?? []).flatMap(({ times = [] }) => times)];
  const backwards = times
    .filter(({ opens, closes }) => opens >= closes)
    .map(({ opens, closes }) => finding('hours-backwards', 'blocks', 'hours', { opens, closes }));
  const { country } = shop.about;
  const unknown = shop.hours?.holidays && !publicHolidays(country, holidayYears.from);
  return unknown ? [...backwards, finding('holidays-unknown', 'ask', 'hours.holidays', { country })] : backwards;
}

function notice({ notice: shown, about }: Shop, now?: Date): Finding[] {
  if (!shown) return [];
  const { from, until } = shown;
  if (from > until) return [finding('notice-backwards', 'blocks', 'notice', { from, until })];
  const over = now && until < wallClock(now, about.timeZone).day;
  return over ? [finding('notice-over', 'note', 'notice', { until })] : [];
}

function valuesTwice(center: HelpCenter): Finding[] {
  const seen = new Set<string>();
  return quotables(center).flatMap(({ name }) => {
    if (seen.has(name)) return [finding('value-twice', 'blocks', `values.${name}`, { name })];
    seen.add(name);
    return [];
  });
}

function finding(code: FindingCode, severity: Severity, path: string, facts: Finding['facts']): Finding {
  return { code, severity, file: 'shop.json', path, facts };
}
