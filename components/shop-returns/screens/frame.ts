/** What every screen has: where the customer is, its title, what is missing, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import { progressOf } from '../../../content/returns/steps.ts';
import { renderSummary } from '../fields/problem.ts';
import { canGoBack } from '../trail.ts';
import type { View } from '../view.ts';
import { renderFound } from './draft.ts';

/** A screen; the focus goes to its title, which is all that is announced of it. */
export function renderScreen(view: View, title: string, content: unknown): TemplateResult {
  const {
    words: { say },
    answers,
    setting,
  } = view;
  const progress = progressOf(answers, setting);
  return html`
    <section class="screen" part="screen">
      <div class="head">
        ${
          canGoBack()
            ? html`<p class="muted">
                <button type="button" part="back" @click=${() => history.back()}>${back}${say('returns:back')}</button>
              </p>`
            : nothing
        }
        <h2 part="title" tabindex="-1">${title}${progress ? html` <small>${say('returns:progress', progress)}</small>` : nothing}</h2>
      </div>
      ${canGoBack() ? nothing : renderFound(view)} ${renderSummary(view)} ${content}
    </section>
  `;
}

/** The fields of a screen with the button that goes on. */
export function renderForm(view: View, fields: unknown, button: string): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    view.onNext();
  };
  return html`
    <form novalidate @submit=${go}>
      ${fields}
      <p class="choices"><button class="filled" part="continue">${button}</button></p>
    </form>
  `;
}

const back = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>`;
