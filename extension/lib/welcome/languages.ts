/** The second screen: languages in which somebody answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import type { WelcomeContext } from './context.ts';
import { renderChoice, renderNext, submitted } from './form.ts';
import { known } from './start.ts';

/** None is chosen for anybody but that of the browser: a language that nobody reads is a trap. */
export function renderLanguages({ words: { say, locale }, start, tell, go }: WelcomeContext): TemplateResult {
  const { locales } = start.told;
  const name = (language: Locale): string => languageName(language, locale);
  const choose = (language: Locale, chosen: boolean): void =>
    tell({ locales: chosen ? [...locales, language] : locales.filter((other) => other !== language) });
  return html`<form @submit=${submitted(() => go('facts'))}>
    <p>${say('start:languages.about')}</p>
    <fieldset>
      <legend>${say('start:languages.title')}</legend>
      ${known.map(
        (language) => html`<label class="choice">
          <input type="checkbox" name="language" value=${language} .checked=${locales.includes(language)} @change=${({ target }: Event) => choose(language, (target as HTMLInputElement).checked)}>
          ${name(language)} ${start.onPage.includes(language) ? html`<small>${say('start:languages.found')}</small>` : nothing}
        </label>`,
      )}
    </fieldset>
    ${
      locales.length > 1
        ? renderChoice(
            'first',
            say('start:languages.first'),
            locales.map((language) => [language, name(language)]),
            locales[0] ?? '',
            (first) => tell({ locales: [first, ...locales.filter((other) => other !== first)] }),
          )
        : nothing
    }
    ${renderNext(say('start:next'), locales.length ? '' : say('start:languages.none'))}
  </form>`;
}
