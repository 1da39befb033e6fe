/** Values of the shop to be put into a text where the cursor stands. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { TextView } from '../background/texts-item.ts';
import { quotedWords } from '../place.ts';
import { Refusal } from '../refusal.ts';
import { valueWords } from '../value-words.ts';
import type { TextsContext } from './context.ts';

/** The choice below the field `id`; folded away, for most texts need none. */
export function renderValues(
  { words, origin, typings, overview, act }: TextsContext,
  view: TextView,
  id: string,
): TemplateResult | typeof nothing {
  const { say } = words;
  const { unit, locale = view.source } = view;
  if (!overview.values.length) return nothing;
  const choices = overview.values.map(({ name, value }) => {
    return { name, title: quotedWords(words, name), shown: valueWords(words, { field: name }, value) };
  });
  const insert = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name'));
    const field = document.getElementById(id) as HTMLTextAreaElement;
    const [typed, at] = [field.value, field.selectionStart];
    act(async (isKept) => {
      if (!isKept) throw new Refusal('unkept');
      const { text } = typings.at(view);
      // the cursor stood in what was typed, and not in what somebody made of it meanwhile
      if (text !== typed) throw new Refusal('typed-elsewhere');
      const where = { unit, visit: typings.visit, locale };
      await askPanel({ type: 'insert-in', origin, ...where, text, before: text, at, name });
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
