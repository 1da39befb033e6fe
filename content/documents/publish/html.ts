/**
 * `faq.<locale>.html`: the questions as plain HTML, to be included by a server or pasted into a page.
 *
 * The loader turns it into `<shop-faq>`; without a script it is all there. Its elements and classes are those of the
 * element's own rows, so that one style sheet gives both the same heights.
 */
import { escapeHtml, htmlOf } from '../../markdown/html.ts';
import { instantOf } from '../../values/calendar.ts';
import type { Locale } from '../../values/locale.ts';
import { actionUrl } from '../action.ts';
import { contactRows, languagesLine, languageValues } from '../contact.ts';
import type { PublishedEntry, PublishedFaq, PublishedShop } from '../published.ts';
import { faqJsonLd } from './jsonld.ts';
import type { SaySite } from './words.ts';

/** The file for one language: the mount with its content, and the structured data for search engines behind it. */
export function faqHtml(documents: { shop: PublishedShop; faq: PublishedFaq }, say: SaySite): string {
  return `<div class="shop-help-faq" lang="${documents.faq.locale}">
${noticeHtml(documents.shop, say)}${topicsHtml(documents, say)}
${contactHtml(documents.shop, say)}
</div>
${faqJsonLd(documents.faq)}
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
      const rows = entries.map((entry) => {
        const more =
          link && `<p class="links"><a href="${escapeHtml(link(entry))}">${escapeHtml(say('site:link'))}</a></p>`;
        return `<details id="${entry.id}"${langOf(entry)}><summary>${escapeHtml(entry.question)}</summary>
<div class="answer">${answerHtml(shop, entry, say)}${more ?? ''}</div></details>`;
      });
      return `<section class="topic" id="${id}">
<h2${langOf({ lang })}>${escapeHtml(title)}</h2>
<div class="rows">
${rows.join('\n')}
</div>
</section>`;
    })
    .join('\n');
}

/** An answer with its marks and what it lets the reader do. */
export function answerHtml(shop: PublishedShop, entry: PublishedEntry, say: SaySite): string {
  const url = entry.action && actionUrl(shop, entry.action);
  const act =
    url && `<p class="action"><a href="${escapeHtml(url)}">${escapeHtml(say(`faq:action.${entry.action}`))}</a></p>`;
  return `${marksHtml(entry, shop.locale, say)}${htmlOf(entry.answer)}${act ?? ''}`;
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
  const rows = contactRows(shop, say).map(({ label, url, text, notes }) => {
    const words = notes.map((note) => `<span class="note">${escapeHtml(note.text)}</span>`).join('');
    return `<li><a href="${escapeHtml(url)}"><span class="label">${escapeHtml(label)}</span>${text ? ` <span class="address">${escapeHtml(text)}</span>` : ''}</a>${words}</li>`;
  });
  if (!rows.length) return '';
  const languages = languagesLine(shop, say);
  return `<section class="contact">
<h2>${escapeHtml(say('contact:title'))}</h2>
<ul>
${rows.join('\n')}
</ul>${languages ? `\n<p class="note">${escapeHtml(languages)}</p>` : ''}
</section>`;
}

interface Marks {
  readonly lang?: Locale;
  readonly updating?: true;
}

/** The attribute for what stands in another language than the page around it. */
export function langOf({ lang }: { lang?: Locale | undefined }): string {
  return lang ? ` lang="${lang}"` : '';
}
