/** The numbers in a text: what it says for others, the forms in which they are counted, and values to put in. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { numberFormat } from '../../../content/values/formats.ts';
import { intlLocale } from '../../../content/values/locale.ts';
import type { Plural, PluralForm } from '../../../content/values/plural-forms.ts';
import { askPanel } from '../ask.ts';
import type { TextView } from '../background/texts-item.ts';
import { quotedWords } from '../place.ts';
import type { TextsContext } from './context.ts';
import { unlessTyped } from './unless-typed.ts';
import { renderValues } from './values.ts';

/** Folded away below the field `id`; nothing where there are none, and none can be put in. */
export function renderNumbers(page: TextsContext, view: TextView, id: string): TemplateResult {
  const { say } = page.words;
  const { examples, plurals, fixed } = view;
  return html`
    ${
      examples.length
        ? html`<details>
          <summary>${say('texts:examples.title')}</summary>
          ${examples.map(
            (each) =>
              html`<ul class="examples" lang=${ifDefined(view.locale)}>${each.examples.map(({ words }) => html`<li>${words}</li>`)}</ul>`,
          )}
        </details>`
        : nothing
    }
    ${
      plurals.length && !fixed
        ? html`<details>
          <summary>${say('texts:plurals.title')}</summary>
          <p class="muted">${say('texts:plurals.hint')}</p>
          ${plurals.map((plural) => renderPlural(page, view, plural, id))}
        </details>`
        : nothing
    }
    ${fixed || view.kind !== 'prose' ? nothing : renderValues(page, view, id)}
  `;
}

function renderPlural(page: TextsContext, view: TextView, plural: Plural, id: string): TemplateResult {
  return html`<fieldset>
    <legend>${quotedWords(page.words, plural.name)}</legend>
    ${plural.forms.map((form) => renderForm(page, view, plural, form, `${id}-${plural.at}-${form.form}`))}
  </fieldset>`;
}

/** A form is known by the numbers that take it: its name says nothing to a person. */
function renderForm(
  { words, origin, typings, act }: TextsContext,
  { unit, locale = '' }: TextView,
  { at }: Plural,
  { form, words: own, numbers }: PluralForm,
  id: string,
): TemplateResult {
  const written = numbers.map((number) => numberFormat(words.locale).format(number));
  const list = new Intl.ListFormat(intlLocale(words.locale), { type: 'disjunction' }).format(written);
  const tell = ({ target }: Event): Promise<void> =>
    act(async () => {
      const text = (target as HTMLInputElement).value;
      const where = { unit, visit: typings.visit, locale };
      await askPanel({ type: 'plural-in', origin, ...where, at, form, words: text, before: own });
    });
  return html`<div class="field">
    <label for=${id}>${words.say('texts:plurals.form', { numbers: list })}</label>
    <input id=${id} type="text" lang=${locale} .value=${unlessTyped(own)} @change=${tell}>
  </div>`;
}
