/** Draws an answer: a sentence with its day, what goes with it, and on request why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedPolicy } from '../../content/documents/published.ts';
import type { Deadline } from '../../content/returns/answer.ts';
import type { Reply } from '../../content/returns/question.ts';
import type { Terms } from '../../content/returns/types.ts';
import { type CalendarDay, instantOf, weekday } from '../../content/values/calendar.ts';
import { formatMoney } from '../../content/values/money.ts';
import type { Values } from '../../content/values/text.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';

type Said = Words<ExplainerKey>;

/** The answer to a question. */
export function renderReply(reply: Reply, policy: PublishedPolicy, words: Said): TemplateResult {
  const { say } = words;
  const { outcome, because, exception, exchangeDay, lawDay, more, terms } = reply;
  const taken = outcome === 'open' && terms;
  const why = because?.reason === 'exception' && exception;
  return html`
    <strong part="answer">${sentence(reply, words)}</strong>
    ${lawDay ? html`<p>${say('explainer:answer.law', { day: instantOf(lawDay) })}</p>` : nothing}
    ${more ? html`<p>${say('explainer:answer.more')}</p>` : nothing}
    ${taken ? html`<p>${cost(taken, words)}</p>` : nothing}
    ${why ? html`<p lang=${why.lang ?? policy.locale}>${why.sentences[0]}</p>` : nothing}
    ${exchangeDay ? html`<p>${say('explainer:answer.exchange', dayValues(exchangeDay))}</p>` : nothing}
    ${outcome === 'closed' ? html`<p>${say('explainer:answer.faulty')}</p>` : nothing}
    ${renderWhy(reply, policy, words)}
  `;
}

function sentence({ outcome, lastDay, because, missing, days, doubtful }: Reply, { say }: Said): string {
  if (outcome === 'open') {
    if (!lastDay) return say('explainer:answer.undelivered');
    return say(doubtful ? 'explainer:answer.least' : 'explainer:answer.open', dayValues(lastDay.day));
  }
  if (outcome === 'closed') {
    if (because?.reason === 'window-ended') return say('explainer:answer.ended', { day: instantOf(because.lastDay) });
    return say(because?.reason === 'exception' ? 'explainer:answer.exception' : 'explainer:answer.closed');
  }
  const [first] = missing;
  if (first === 'country' || first === 'orderedOn' || first === 'unsealed')
    return say(`explainer:answer.missing.${first}`);
  return first === 'deliveredOn' && days
    ? say('explainer:answer.missing.deliveredOn', { days })
    : say('explainer:answer.missing.other');
}

function cost({ wayBack, freeReturnFrom }: Terms, { say, locale }: Said): string {
  const price = wayBack?.cost;
  if (wayBack?.paidBy === 'shop') return say('explainer:cost.shop');
  const words = price
    ? say('explainer:cost.label', { cost: formatMoney(price, locale) })
    : say('explainer:cost.customer');
  return freeReturnFrom
    ? `${words} ${say('explainer:facts.free', { amount: formatMoney(freeReturnFrom, locale) })}`
    : words;
}

/** How the day was counted, and the articles behind it. */
function renderWhy(
  { lastDay, references }: Reply,
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
  return html`<details part="why">
    <summary>${say('explainer:why')}</summary>
    <div class="answer">
      ${lastDay ? html`<p>${counted(lastDay, say)}</p>` : nothing}
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

/** A day and its weekday, in the case that the sentence needs. */
function dayValues(day: CalendarDay): Values {
  return { day: instantOf(day), weekday: weekday(day) };
}
