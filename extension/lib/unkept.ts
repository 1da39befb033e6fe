/** What was typed into something that is not open any more, and could not be kept: it stays in sight until somebody decides. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { renderKept } from './frame/kept.ts';
import { placeWords } from './place.ts';
import type { Typings } from './typings.ts';
import type { EditorWords } from './words.ts';

/** Each with its field, why it is not kept, and a way to let it go; nothing of the units that are `open`. */
export function renderUnkept(words: EditorWords, typings: Typings, open?: readonly string[]): TemplateResult[] {
  return typings.unkept(open).map(({ view, typing }) => {
    const id = `unkept-${view.unit}:${view.locale ?? view.source}`;
    return html`<div class="field">
      <label for=${id}>${placeWords(words, view.place)}</label>
      <textarea id=${id} lang=${ifDefined(view.locale)} .value=${live(typing.text)} @blur=${() => typing.keep()}
        @input=${({ target }: Event) => typing.input((target as HTMLTextAreaElement).value)}></textarea>
      ${renderKept(words, typing, view)}
      <p class="row"><button type="button" @click=${() => typings.drop(view)}>${words.say('editor:frame.leave')}</button></p>
    </div>`;
  });
}
