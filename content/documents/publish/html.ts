/**
 * `faq.<locale>.html`: the questions as plain HTML, to be included by a server or pasted into a page.
 *
 * The loader turns it into `<shop-faq>`; without a script it is all there. Its elements and classes are those of the
 * element's own rows, so that one style sheet gives both the same heights.
 */
import { escapeHtml, htmlOf } from '../../markdown/html.ts';
import { type CalendarDay, instantOf } from '../../values/calendar.ts';
import type { Locale } from '../../values/locale.ts';
import { actionUrl } from '../action.ts';
import { type ContactRow, contactRows, languagesLine, languageValues } from '../contact.ts';
import type { EarlierPolicyFile, PublishedEntry, PublishedFaq, PublishedPolicy, PublishedShop } from '../published.ts';
import { faqJsonLd } from './jsonld.ts';
import { returnPolicyJsonLd } from './return-policy.ts';
import type { SaySite } from './words.ts';

/** The published documents of one language. */
export interface Documents {
  readonly shop: PublishedShop;
  readonly policy: PublishedPolicy;
  /** The policy as it stood before, newest first. */
  readonly past: readonly EarlierPolicyFile[];
  readonly faq: PublishedFaq;
  /** Whose law is told; absent, that of the day on which it was last reviewed. */
  readonly today?: CalendarDay | undefined;
}

/** The file for one language: the mount with its content, and the structured data for search engines behind it. */
export function faqHtml(documents: Documents, say: SaySite): string {
  return `<div class="shop-help-faq" lang="${documents.faq.locale}">
${noticeHtml(documents.shop, say)}${topicsHtml(documents, say)}
${contactHtml(documents.shop, say)}
</div>
${faqJsonLd(documents.faq)}
${returnPolicyJsonLd(documents.shop, documents.policy, { today: documents.today })}
`;
}

/** The categories with their questions; `link` adds to an answer the address of its own page. */
export function topicsHtml(
  { shop, faq }: { shop: PublishedShop; faq: PublishedFaq },
  say: SaySite,
  link?: (entry: PublishedEntry) => string,
): string {
  return faq.categories
    .map(({ id, title, lang }) => {
      const entries = faq.entries.filter(({ category }) => category === id);
      const rows = entries.map(
        (entry) => `<details id="${entry.id}"${langOf(entry)}><summary>${escapeHtml(entry.question)}</summary>
<div class="answer">${answerHtml(shop, entry, say, link?.(entry))}</div></details>`,
      );
      return `<section class="topic" id="${id}">
<h2${langOf({ lang })}>${escapeHtml(title)}</h2>
<div class="rows">
${rows.join('\n')}
</div>
</section>`;
    })
    .join('\n');
}

/** An answer with its marks, what it lets the reader do, and the address of its own page if it has one. */
export function answerHtml(shop: PublishedShop, entry: PublishedEntry, say: SaySite, page?: string): string {
  const url = entry.action && actionUrl(shop, entry.action);
  const links = [
    ...(url
      ? [`<a class="action" href="${escapeHtml(url)}">${escapeHtml(say(`faq:action.${entry.action}`))}</a>`]
      : []),
    ...(page ? [`<a href="${escapeHtml(page)}">${escapeHtml(say('site:link'))}</a>`] : []),
  ].join(' ');
  const own = langOf({ lang: entry.lang && shop.locale });
  return `${marksHtml(entry, shop.locale, say)}${htmlOf(entry.answer)}${links && `<p class="links"${own}>${links}</p>`}`;
}

/** That a text is in another language, or about to change. */
export function marksHtml({ lang, updating }: Marks, locale: Locale, say: SaySite): string {
  const marks = [
    ...(lang ? [say('faq:answer.language', languageValues(lang, locale))] : []),
    ...(updating ? [say('faq:answer.updating')] : []),
  ];
  return marks.length ? `<p class="marks" lang="${locale}">${escapeHtml(marks.join(' '))}</p>` : '';
}

/** The notice with the last day on which it holds. */
export function noticeHtml({ notice, locale }: PublishedShop, say: SaySite): string {
  if (!notice) return '';
  const until = escapeHtml(say('faq:notice.until', { day: instantOf(notice.until) }));
  const text = `${marksHtml(notice, locale, say)}${htmlOf(notice.text)}`;
  return `<div class="notice"${langOf(notice)}>${text}<p class="until" lang="${locale}">${until}</p></div>\n`;
}

/** The ways to reach a person. */
export function contactHtml(shop: PublishedShop, say: SaySite): string {
  const rows = contactRows(shop, say);
  if (!rows.length) return '';
  const languages = languagesLine(shop, say);
  return `<section class="contact">
<h2>${escapeHtml(say('contact:title'))}</h2>
${rowsHtml(rows.filter(({ text }) => text))}${rowsHtml(
  rows.filter(({ text }) => !text),
  ' class="chats"',
)}${languages ? `<p class="note">${escapeHtml(languages)}</p>` : ''}
</section>`;
}

function rowsHtml(rows: readonly ContactRow[], attributes = ''): string {
  const items = rows.map(({ label, url, text, notes }) => {
    const link = `<a href="${escapeHtml(url)}">${escapeHtml(text ?? label)}</a>`;
    const note = notes.map((each) => ` <span class="note">${escapeHtml(each.text)}</span>`).join('');
    return `<li>${text ? `<span class="label">${escapeHtml(label)}</span> ` : ''}${link}${note}</li>`;
  });
  return items.length ? `<ul${attributes}>\n${items.join('\n')}\n</ul>\n` : '';
}

interface Marks {
  readonly lang?: Locale;
  readonly updating?: true;
}

/** The attribute for what stands in another language than the page around it. */
export function langOf({ lang }: { lang?: Locale | undefined }): string {
  return lang ? ` lang="${lang}"` : '';
}
