/** Asks what rights depend on and the order does not tell: the country of delivery and the day of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OrderAnswers } from '../../../content/returns/steps/answers.ts';
import { intlLocale } from '../../../content/values/locale.ts';
import type { View } from '../view.ts';
import { renderDay } from './day.ts';
import { renderOptional } from './optional.ts';

/** Both are optional: who does not tell is told less. */
export function renderFacts(view: View): TemplateResult {
  const {
    answers,
    setting: { order },
    wizard,
    words: { say },
  } = view;
  const tell = (told: OrderAnswers): void => wizard.tell({ order: { ...answers.order, ...told } });
  const delivered = order?.deliveredOn ?? answers.order?.deliveredOn;
  return html`
    ${order?.country ? nothing : renderCountry(view)}
    ${
      order?.deliveredOn
        ? nothing
        : html`<div class="field">
            ${renderDay(
              {
                ...{ field: 'delivered', label: say('returns:delivered') },
                ...{ value: delivered === 'not-yet' ? undefined : delivered, disabled: delivered === 'not-yet' },
                onTell: (deliveredOn) => tell({ deliveredOn }),
              },
              view,
            )}
            <label class="tick">
              <input
                type="checkbox"
                part="choice"
                .checked=${live(delivered === 'not-yet')}
                @change=${(event: Event) => tell({ deliveredOn: (event.target as HTMLInputElement).checked ? 'not-yet' : undefined })}
              />
              ${say('returns:delivered.not-yet')}
            </label>
          </div>`
    }
  `;
}

function renderCountry(view: View): TemplateResult | typeof nothing {
  const {
    policy,
    answers,
    wizard,
    words: { say, locale },
  } = view;
  if (policy.countries.length < 2) return nothing;
  const names = new Intl.DisplayNames(intlLocale(locale), { type: 'region' });
  const { compare } = new Intl.Collator(intlLocale(locale));
  const countries = policy.countries.map((code) => ({ code, name: names.of(code) ?? code }));
  return html`<div class="field">
    <label for="country">${say('returns:country')}${renderOptional(view)}</label>
    <p class="muted" id="country_hint">${say('returns:country.why')}</p>
    <select
      id="country"
      name="country"
      part="field"
      autocomplete="country"
      aria-describedby="country_hint"
      @change=${(event: Event) => wizard.tell({ country: (event.target as HTMLSelectElement).value || undefined })}
    >
      <option value="">${say('returns:choose')}</option>
      ${countries
        .sort((a, b) => compare(a.name, b.name))
        .map(({ code, name }) => html`<option value=${code} ?selected=${code === answers.country}>${name}</option>`)}
    </select>
  </div>`;
}
