/** The lesser forms of a request: a note for colleagues, and erasing. */
import { html } from 'hono/html';
import { limits } from '../../content/returns/request/limits.ts';
import type { Voice } from '../mail/voice.ts';
import type { Html } from '../pages/page.ts';

/** Keeps a note; `id` makes of two submissions one, `words` were typed before and refused. */
export function noteForm(
  { say }: Voice,
  { action, form, id }: { readonly action: string; readonly form: string; readonly id: string },
  words = '',
): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="form" value="${form}">
    <input type="hidden" name="id" value="${id}">
    <div class="field">
      <label for="note">${say('desk:note')}</label>
      <span class="hint" id="note-hint">${say('desk:note.about')}</span>
      <textarea id="note" name="words" required maxlength="${limits.words}" aria-describedby="note-hint">${words}</textarea>
    </div>
    <button class="second">${say('desk:note.add')}</button>
  </form>`;
}

/** Erases what the customer told, after a second thought. */
export function eraseForm({ say }: Voice, action: string, form: string): Html {
  return html`<details><summary>${say('desk:erase')}</summary>
    <form method="post" action="${action}">
      <input type="hidden" name="form" value="${form}">
      <p class="prose">${say('desk:erase.about')}</p>
      <label class="choice"><input type="checkbox" name="sure" value="yes" required> ${say('desk:erase.confirm')}</label>
      <button class="second">${say('desk:erase')}</button>
    </form>
  </details>`;
}
