/** Draws the ways to reach a person, and the notice of the shop. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  type Channel,
  type ContactRow,
  contactRows,
  languagesLine,
  languageValues,
} from '../content/documents/contact.ts';
import { noticeAt } from '../content/documents/notice.ts';
import type { PublishedShop } from '../content/documents/published.ts';
import { instantOf } from '../content/values/calendar.ts';
import type { Locale } from '../content/values/locale.ts';
import type { Words } from './help-controller.ts';
import { renderMarkdown } from './markdown.ts';

/** The ways to reach the shop at `now`; nothing where it names none. */
export function renderContact(
  shop: PublishedShop,
  { say }: Words,
  now: Date,
  onContact: OnContact,
): TemplateResult | typeof nothing {
  const rows = contactRows(shop, say, now);
  const languages = languagesLine(shop, say);
  if (!rows.length) return nothing;
  return html`
    <section class="contact" part="contact">
      <h2>${say('contact:title')}</h2>
      ${renderRows(
        rows.filter(({ text }) => text),
        '',
        onContact,
      )}
      ${renderRows(
        rows.filter(({ text }) => !text),
        'chats',
        onContact,
      )}
      ${languages ? html`<p class="note" data-unit="shop/contact/languages">${languages}</p>` : nothing}
    </section>
  `;
}

/** The notice while it holds, by the shop's clock; nothing before and after. */
export function renderNotice(shop: PublishedShop, words: Words, now: Date): TemplateResult | typeof nothing {
  const notice = noticeAt(shop, now);
  if (!notice) return nothing;
  return html`
    <div class="notice" part="notice" lang=${notice.lang ?? shop.locale}>
      ${renderMarks(notice, words)}
      <div class="prose" data-unit="shop/notice/text">${renderMarkdown(notice.text)}</div>
      <p class="until" lang=${words.locale} data-unit="shop/notice/until">
        ${words.say('faq:notice.until', { day: instantOf(notice.until) })}
      </p>
    </div>
  `;
}

/** That a text is in another language than the page, or about to change. */
export function renderMarks(
  { lang, updating }: { lang?: Locale; updating?: true },
  { say, locale }: Words,
): TemplateResult | typeof nothing {
  if (!lang && !updating) return nothing;
  const language = lang ? say('faq:answer.language', languageValues(lang, locale)) : nothing;
  return html`<p class="marks" part="mark" lang=${locale}>${language} ${updating ? say('faq:answer.updating') : nothing}</p>`;
}

type OnContact = (channel: Channel) => void;

function renderRows(rows: readonly ContactRow[], name: string, onContact: OnContact): TemplateResult | typeof nothing {
  return rows.length ? html`<ul class=${name}>${rows.map((row) => renderRow(row, onContact))}</ul>` : nothing;
}

function renderRow({ channel, label, url, text, notes }: ContactRow, onContact: OnContact): TemplateResult {
  return html`
    <li>
      ${text ? html`<span class="label">${label}</span>` : nothing}
      <a href=${url} part="channel" data-unit="shop/contact/${channel}" @click=${() => onContact(channel)}>${text ?? label}</a>
      ${notes.map((note) => html`<span class="note" data-unit=${note.unit}>${note.text}</span>`)}
    </li>
  `;
}
