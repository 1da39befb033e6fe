/** Values of the shop to be put into a text where the cursor stands. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { TextView } from '../background/texts-item.ts';
import { quotedWords } from '../place.ts';
import { valueWords } from '../value-words.ts';
import type { TextsContext } from './context.ts';

/** The choice below the field `id`; folded away, for most texts need none. */
export function renderValues(
  { words, origin, typings, overview, act }: TextsContext,
  { unit, locale = '' }: TextView,
  id: string,
): TemplateResult | typeof nothing {
  const { say } = words;
  if (!overview.values.length) return nothing;
  const choices = overview.values.map(({ name, value }) => {
    return { name, title: quotedWords(words, name), shown: valueWords(words, { field: name }, value) };
  });
  const insert = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name'));
    const field = document.getElementById(id) as HTMLTextAreaElement;
    const [text, at] = [field.value, field.selectionStart];
    act(async () => {
      await typings.keep();
      await askPanel({ type: 'insert-in', origin, unit, visit: typings.visit, locale, text, at, name });
    });
  };
  return html`<details>
    <summary>${say('texts:values.title')}</summary>
    <form @submit=${insert}>
      <div class="field">
        <label for="${id}-value">${say('texts:values.which')}</label>
        <select id="${id}-value" name="name">
          ${choices
            .sort((a, b) => a.title.localeCompare(b.title, words.locale))
            .map(({ name, title, shown }) => html`<option value=${name}>${title}: ${shown}</option>`)}
        </select>
      </div>
      <p class="row"><button>${say('texts:values.go')}</button></p>
    </form>
  </details>`;
}
