/** Draws an answer: its sentences, its dates on a line, and on request why. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PublishedPolicy } from '../../content/documents/published.ts';
import type { Deadline } from '../../content/returns/answer.ts';
import type { DateRow } from '../../content/returns/dates.ts';
import type { Reply } from '../../content/returns/question.ts';
import { type CalendarDay, instantOf } from '../../content/values/calendar.ts';
import { dayFormat } from '../../content/values/formats.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { Sentence } from './sentences.ts';

type Said = Words<ExplainerKey>;

/** The sentences of an answer; the first one is what was asked. */
export function renderSentences([first, ...others]: readonly Sentence[]): TemplateResult | typeof nothing {
  if (!first) return nothing;
  return html`
    <strong part="answer">${first.text}</strong>
    ${others.map(({ text, lang }) => html`<p lang=${ifDefined(lang)}>${text}</p>`)}
  `;
}

/** The dates in their order: with a line between them, as long as the time is where there is room. */
export function renderDates(rows: readonly DateRow[], { say, locale }: Said): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const year = rows.find(({ moments }) => moments.includes('today'))?.day.slice(0, 4);
  return html`<ol class="dates" part="dates" aria-label=${say('explainer:dates')}>
    ${rows.map(
      ({ day, moments, days }) => html`<li
        class=${ifDefined(moments.includes('today') ? 'today' : undefined)}
        part="date"
        data-days=${days}
      >
        <time datetime=${day}>${setDay(day, year, locale)}</time>
        <span>${moments.map((moment) => say(`explainer:dates.${moment}`)).join(', ')}</span>
      </li>`,
    )}
  </ol>`;
}

/** Weekday, day and month, of which the last two stay together; the year where it is another than `year`. */
function setDay(day: CalendarDay, year: string | undefined, locale: Locale): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const format = dayFormat(locale, day.startsWith(`${year}-`) ? style : { ...style, year: 'numeric' });
  return format.format(instantOf(day)).replace(/(\d) (de )?(?=\p{L})/gu, (gap) => gap.replaceAll(' ', '\u00A0'));
}

/** How the day was counted, and the articles behind it. */
export function renderWhy(
  { lastDay, decidedBy: rule, references }: Reply,
  policy: PublishedPolicy,
  { say }: Said,
): TemplateResult | typeof nothing {
  const cited = new Map(
    references.flatMap(({ act, article, jurisdiction }) => {
      const name = act && policy.law.jurisdictions[jurisdiction]?.acts[act];
      return name && article ? [[`${act} ${article}`, say('explainer:why.article', { act: name, article })]] : [];
    }),
  );
  if (!lastDay && !cited.size) return nothing;
  const count = lastDay && counted(lastDay, say);
  return html`<details part="why">
    <summary>${say('explainer:why')}</summary>
    <div class="answer">
      ${rule ? html`<p lang=${rule.lang ?? policy.locale}><strong>${rule.title}</strong><br />${rule.sentences[0]}</p>` : nothing}
      ${count ? html`<p>${count}</p>` : nothing}
      <ul>${[...cited.values()].map((text) => html`<li>${text}</li>`)}</ul>
      <p class="muted">${say('explainer:advice')}</p>
    </div>
  </details>`;
}

function counted({ start, period, day, unrolled }: Deadline, say: Said['say']): string {
  const days = period && 'days' in period ? period.days : undefined;
  const from = start && days !== undefined ? [say('explainer:why.counted', { days, start: instantOf(start) })] : [];
  const rolled = unrolled === day ? [] : [say('explainer:why.rolled', { day: instantOf(unrolled) })];
  return [...from, ...rolled].join(' ');
}
