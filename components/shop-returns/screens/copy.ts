/** A text to copy: always there, for no mail program and no file can be relied on. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyField } from '../keep/own-mail.ts';
import type { View } from '../view.ts';

/** The text under its `label`, known by `name`. */
export function renderCopy(
  name: string,
  label: string,
  text: string,
  { words: { say }, keeping }: View,
): TemplateResult {
  const how = keeping.copied[name];
  const id = `text_${name}`;
  const copy = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const field = root.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (field) keeping.copy(name, copyField(field));
  };
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <textarea id=${id} part="field" rows="6" readonly .value=${text}></textarea>
      <p class="choices"><button type="button" part="copy" @click=${copy}>${say('returns:unsent.copy')}</button></p>
      <p role="status">${how ? say(how === 'copied' ? 'returns:unsent.copied' : 'returns:unsent.selected') : nothing}</p>
    </div>
  `;
}
