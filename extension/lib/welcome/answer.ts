/** An answer that is written anew, and the numbers in it that came with the starter. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Value } from '../../../content/documents/text.ts';
import type { Offer } from '../../../content/starter/offers.ts';
import { isReadable } from '../../../content/values/icu.ts';
import { languageName } from '../../../content/values/locale.ts';
import { shown, written } from '../fields.ts';
import { fieldWords } from '../place.ts';
import type { WelcomeContext } from './context.ts';
import { renderTyped } from './typed.ts';

export function renderRewriting(welcome: WelcomeContext, offer: Offer, onDone: () => void): TemplateResult {
  const { words, start, center, tell, announce } = welcome;
  const { say, locale } = words;
  const [source = ''] = start.told.locales;
  const { key, text = '', values } = offer;
  const typed = center ? shown(text, source, center) : { text, marks: [] };
  const write = ({ target }: Event): void => {
    const before = written((target as HTMLTextAreaElement).value, typed, text);
    if (/\S/.test(before) && isReadable(before)) tell({ texts: { ...start.told.texts, [key]: before } });
    else announce(say('start:answers.unreadable'));
  };
  return html`<div class="field">
    <label for="${key}/text">${say('start:answers.text', { language: languageName(source, locale) })}</label>
    <textarea id="${key}/text" lang=${source} spellcheck="true" rows="6" aria-describedby="${key}/marks" .value=${typed.text} @change=${write}></textarea>
    ${typed.marks.length ? html`<p class="muted" id="${key}/marks">${say('start:answers.marks')}</p>` : nothing}
    ${
      values.length
        ? html`<fieldset><legend>${say('start:answers.numbers')}</legend>
            ${values.map(({ name, value }) => renderValue(welcome, key, name, value))}</fieldset>`
        : nothing
    }
    <p class="row"><button @click=${onDone}>${say('start:answers.done')}</button></p>
  </div>`;
}

function renderValue(welcome: WelcomeContext, key: string, name: string, value: Value): TemplateResult {
  const { start, tell, own } = welcome;
  const set = (changed: Value): void => tell({ values: { ...start.told.values, [name]: changed } });
  const label = own ? fieldWords(own, 'values', name) : '';
  return renderTyped(welcome, {
    ...{ name: `${key}/${name}`, value, like: value, required: true },
    place: { document: 'shop', entry: 'values', field: name },
    label: typeof value === 'object' ? `${label} (${value.currency})` : label,
    onTell: (typed) => typed !== undefined && set(typed),
  });
}
