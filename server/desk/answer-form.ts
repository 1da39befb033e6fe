/** Decides about a request, and writes to the customer. */
import { html } from 'hono/html';
import { limits } from '../../content/returns/request/limits.ts';
import { languageName } from '../../content/values/locale.ts';
import { type Decision, decisionsFor } from '../decisions/decision.ts';
import type { Voice } from '../mail/voice.ts';
import type { Html } from '../pages/page.ts';
import type { Stored } from '../requests/store.ts';

/** What was sent and cannot be done, as it was typed. */
export interface TriedAnswer {
  readonly decision?: Decision | undefined;
  readonly words: string;
  /** What to mend: which field, and how. */
  readonly field?: 'decision' | 'words' | undefined;
  readonly problem: string;
}

/** Where it goes, and what it carries; `id` makes of two submissions one. */
export interface AnswerForm {
  readonly action: string;
  readonly form: string;
  readonly id: string;
  /** Whether the text that is asked about is known to be the shop's. */
  readonly published: boolean;
}

/** The form; nothing, where there is nothing left to decide. */
export function answerForm(
  { locale, say }: Voice,
  stored: Stored,
  { action, form, id, published }: AnswerForm,
  tried?: TriedAnswer,
): Html {
  const { receipt, state, revision, email } = stored;
  const { kind, locale: language, asRead } = receipt.request;
  const choices = decisionsFor(kind, state);
  if (!choices.length) return html``;
  const wrong = (field: TriedAnswer['field']) =>
    tried?.field === field ? html` aria-invalid="true" aria-describedby="${field}-error"` : '';
  const error = (field: TriedAnswer['field']) =>
    tried?.field === field ? html`<strong id="${field}-error">${tried?.problem}</strong>` : '';
  return html`<section id="answer"><h2>${say('desk:answer')}</h2>
    ${summary(say('desk:error'), tried)}
    <form method="post" action="${action}">
      <input type="hidden" name="form" value="${form}">
      <input type="hidden" name="id" value="${id}">
      <input type="hidden" name="revision" value="${revision}">
      <fieldset${wrong('decision')}>
        <legend class="hidden">${say('desk:answer')}</legend>
        ${error('decision')}
        ${choices.map(
          (each, at) =>
            html`<label class="choice"><input type="radio" name="decision" value="${each}"${at === 0 ? html` id="decision"` : ''}${each === tried?.decision ? html` checked` : ''}> ${say(`desk:answer.${each}`)}</label>`,
        )}
        ${asRead && choices.includes('confirm') ? html`<p class="hint prose">${say(published ? 'desk:answer.published' : 'desk:answer.unpublished')}</p>` : ''}
        ${kind === 'withdrawal' && choices.includes('decline') ? html`<p class="hint prose">${say('desk:answer.withdrawal')}</p>` : ''}
      </fieldset>
      <div class="field">
        <label for="words">${say('desk:answer.words')}</label>
        <span class="hint" id="words-hint">${say('desk:answer.language', { language: languageName(language, locale) })}</span>
        ${error('words')}
        <textarea id="words" name="words" maxlength="${limits.words}"${wrong('words')}>${tried?.words}</textarea>
      </div>
      <button>${say('desk:answer.send', { email })}</button>
    </form>
  </section>`;
}

/** Says before the form that nothing was sent, and leads to what has to be mended. */
function summary(title: string, tried: TriedAnswer | undefined): Html {
  if (!tried) return html``;
  const { field, problem } = tried;
  return html`<div class="problem" role="alert"><strong>${title}</strong>${
    field ? html`<a href="#${field}">${problem}</a>` : html`<span>${problem}</span>`
  }</div>`;
}
