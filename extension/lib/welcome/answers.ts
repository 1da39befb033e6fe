/** The fourth screen: everything that is offered, to keep, to change or to leave out. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderMarkdown } from '../../../components/markdown.ts';
import { groups, type Offer } from '../../../content/starter/offers.ts';
import { formatMoney } from '../../../content/values/money.ts';
import { renderRewriting } from './answer.ts';
import type { WelcomeContext } from './context.ts';
import { renderNext, submitted } from './form.ts';

/** What is open to be changed; nothing of it outlives the page. */
let changing = '';

export function renderAnswers(welcome: WelcomeContext): TemplateResult {
  const { words, start, offers, go } = welcome;
  const { say } = words;
  const keys = new Set(offers.map(({ key }) => key));
  const kept = start.told.kept.filter((key) => keys.has(key)).length;
  const open = offers.filter(({ key }) => !isDecided(welcome, key)).length;
  return html`
    <p>${say('start:answers.about')}</p>
    <p role="status"><b>${say('start:answers.count', { kept, open })}</b></p>
    ${groups.map((group) => {
      const own = offers.filter((offer) => offer.group === group);
      if (!own.length) return nothing;
      return html`<section>
        <h2>${say(`start:answers.group.${group}`)}</h2>
        <ul>${repeat(
          own,
          ({ key }) => key,
          (offer) => renderOffer(welcome, offer),
        )}</ul>
      </section>`;
    })}
    <form @submit=${submitted(() => go('place'))}>${renderNext(say('start:next'))}</form>
  `;
}

function isDecided({ start }: WelcomeContext, key: string): boolean {
  return start.told.kept.includes(key) || start.left.includes(key);
}

function renderOffer(welcome: WelcomeContext, offer: Offer): TemplateResult {
  const { words, start, announce } = welcome;
  const { say } = words;
  const { key, title, prose, sentences } = offer;
  const isKept = start.told.kept.includes(key);
  const isLeft = start.left.includes(key);
  const lang = start.told.locales[0] ?? '';
  const toggle = (): void => {
    changing = changing === key ? '' : key;
    announce('');
  };
  return html`<li class=${ifDefined(isLeft ? 'left' : undefined)}>
    <h3 lang=${lang} id=${key}>${title}</h3>
    ${
      isLeft
        ? nothing
        : html`<div lang=${lang} class="prose">${renderMarkdown(prose)}${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`
    }
    ${isLeft ? nothing : html`${renderExamples(welcome, offer)} ${renderUnsaid(welcome, offer)}`}
    ${changing === key ? renderRewriting(welcome, offer, toggle) : nothing}
    <p class="row" role="group" aria-labelledby=${key}>
      <button aria-pressed=${isKept} @click=${() => decide(welcome, key, true)}>${isKept ? '✓ ' : ''}${say('start:answers.keep')}</button>
      ${offer.text === undefined ? nothing : html`<button aria-expanded=${changing === key} @click=${toggle}>${say('start:answers.change')}</button>`}
      <button aria-pressed=${isLeft} @click=${() => decide(welcome, key, false)}>${isLeft ? '✓ ' : ''}${say('start:answers.leave')}</button>
    </p>
  </li>`;
}

/** What stands in a text and was told by nobody. */
function renderExamples({ words: { say }, start }: WelcomeContext, { values }: Offer): unknown {
  const own = values.filter(({ name }) => !Object.hasOwn(start.told.values, name));
  if (!own.length) return nothing;
  const lang = start.told.locales[0] ?? 'en';
  const written = own.map(({ value }) => (typeof value === 'object' ? formatMoney(value, lang) : String(value)));
  return html`<p><b>${say('start:answers.examples', { values: written.join(', ') })}</b></p>`;
}

/** Pages and labels that the shop may not have. */
function renderUnsaid({ words: { say } }: WelcomeContext, { unsaid }: Offer): unknown {
  if (!unsaid) return nothing;
  const links = unsaid.links.join(', ');
  return html`${links ? html`<p><b>${say('start:answers.links', { links })}</b></p>` : nothing}
    ${unsaid.label ? html`<p><b>${say('start:answers.label')}</b></p>` : nothing}`;
}

/** Pressing again takes a decision back. */
function decide({ start, change }: WelcomeContext, key: string, keep: boolean): void {
  const { told, left } = start;
  const without = (keys: readonly string[]): string[] => keys.filter((other) => other !== key);
  const add = (keys: readonly string[], wanted: boolean): string[] =>
    wanted && !keys.includes(key) ? [...keys, key] : without(keys);
  change({ told: { ...told, kept: add(told.kept, keep) }, left: add(left, !keep) });
}
