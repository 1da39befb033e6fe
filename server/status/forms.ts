/** What a customer can do on the page of a request. */
import { html } from 'hono/html';
import { limits } from '../../content/returns/request/limits.ts';
import type { Voice } from '../mail/voice.ts';
import type { Html } from '../pages/page.ts';

/** What the reader of the page has just done, and what came of it. */
export interface Tried {
  /** It is done. */
  readonly notice?: string | undefined;
  /** It is not. */
  readonly problem?: string | undefined;
  /** The address that cannot be one, as it was typed. */
  readonly email?: string | undefined;
  /** The answer that was not kept, as it was typed. */
  readonly words?: string | undefined;
}

/** Answers what the shop asked; a form that is sent twice answers once. */
export function answerForm({ say }: Voice, id: string, { words, problem }: Tried): Html {
  const wrong = words !== undefined && !problem;
  return html`<form method="post" action="?do=answer">
    <input type="hidden" name="id" value="${id}">
    <div class="field">
      <label for="words">${say('status:answer')}</label>
      <p id="words-about" class="muted">${say('status:answer.about')}</p>
      ${wrong ? html`<span id="words-error" class="hint">${say('status:answer.error', { most: limits.words })}</span>` : ''}
      <textarea id="words" name="words" required maxlength="${limits.words}" ${wrong ? html`aria-invalid="true" aria-describedby="words-error words-about"` : html`aria-describedby="words-about"`}>${words}</textarea>
    </div>
    <button>${say('status:answer.send')}</button>
  </form>`;
}

/** Corrects the address, and has the acknowledgement sent again. */
export function addressForm({ say }: Voice, email: string, { email: typed }: Tried): Html {
  const wrong = typed !== undefined;
  return html`<details${wrong ? html` open` : ''}>
    <summary>${say('status:email.title')}</summary>
    <form method="post" action="?do=address">
      <p>${say('status:email', { email })} ${say('status:email.about')}</p>
      <div class="field">
        <label for="email">${say('returns:email')}</label>
        ${wrong ? html`<span id="email-error" class="hint">${say('returns:error.email')}</span>` : ''}
        <input id="email" name="email" type="email" autocomplete="email" required maxlength="${limits.email}" value="${typed ?? email}" ${wrong ? html`aria-invalid="true" aria-describedby="email-error"` : ''}>
      </div>
      <button class="second">${say('status:email.send')}</button>
    </form>
  </details>`;
}
