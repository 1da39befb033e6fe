/** Asks what a change of the first language means for the others. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Meaning, meanings } from '../../../content/documents/draft/meaning.ts';
import type { EditorWords } from '../words.ts';

/** One question with an answer chosen. */
export function renderMeaning(
  { say }: EditorWords,
  meaning: Meaning,
  mean: (meaning: Meaning) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${say('editor:meaning.question')}</legend>
    ${meanings.map(
      (each) => html`<label>
        <input type="radio" name="meaning" .checked=${live(each === meaning)} @change=${() => mean(each)}>
        ${say(`editor:meaning.${each}`)}
      </label>`,
    )}
  </fieldset>`;
}
