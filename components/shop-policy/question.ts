/** Draws the question “can this go back, and until when?”: what it takes to answer it, and the answer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedPolicy, PublishedRule } from '../../content/documents/published.ts';
import { asksOrderDay, type Question, reply } from '../../content/returns/question.ts';
import { intlLocale } from '../../content/values/locale.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { PolicyDocuments } from './needs.ts';
import { renderReply } from './reply.ts';

/** The fields, and below them the answer as far as it can be given `now`. */
export function renderQuestion(
  { shop, policy }: PolicyDocuments,
  words: Words<ExplainerKey>,
  asked: Question,
  now: Date,
  onAsk: (question: Question) => void,
): TemplateResult {
  const { say, locale } = words;
  const question = settled(asked, policy);
  const named = policy.rules.filter(({ when }) => when?.categories?.length);
  const ask = (told: Question): void => onAsk({ ...asked, ...told });
  const sealed = named.some((rule) => isAbout(rule, question.category) && rule.returns?.startsWith('sealed'));
  const regions = new Intl.DisplayNames(intlLocale(locale), { type: 'region' });
  const countries = policy.countries.map((code): Choice => [code, regions.of(code) ?? code]);
  const kinds = named.map(({ title, when, lang }): Choice => [when?.categories?.[0] ?? '', title, lang]);
  return html`<section part="question">
    <h2 id="try">${say('explainer:try')}</h2>
    <form aria-labelledby="try" @submit=${(event: Event) => event.preventDefault()}>
      ${countries.length > 1 ? renderSelect('country', countries, asked.country, words, (country) => ask({ country: country || undefined })) : nothing}
      ${
        kinds.length
          ? renderSelect('item', [...kinds, ['other', say('explainer:try.other')]], asked.category, words, (category) =>
              ask({ category: category || undefined, unsealed: undefined }),
            )
          : nothing
      }
      ${asksOrderDay(policy) ? renderDay('ordered', words, (orderedOn) => ask({ orderedOn })) : nothing}
      ${renderDay('delivered', words, (deliveredOn) => ask({ deliveredOn }))}
      ${sealed ? renderSealed(words, question.unsealed, (unsealed) => ask({ unsealed })) : nothing}
      <div class="reply" role="status" part="reply">
        ${isAsked(asked) ? renderReply(reply(question, policy, now, shop.timeZone), policy, words) : nothing}
      </div>
    </form>
  </section>`;
}

/** What goes without asking: the only country, and that nothing named is something else. */
function settled(asked: Question, { countries }: PublishedPolicy): Question {
  const { country = countries.length === 1 ? countries[0] : undefined } = asked;
  return { ...asked, country, category: asked.category === 'other' ? '' : asked.category };
}

function isAsked(question: Question): boolean {
  return Object.values(question).some((told) => told !== undefined);
}

function isAbout({ when }: PublishedRule, category = ''): boolean {
  return when?.categories?.includes(category) ?? false;
}

type Choice = readonly [value: string, text: string, lang?: string | undefined];

function renderSelect(
  name: 'country' | 'item',
  choices: readonly Choice[],
  chosen: string | undefined,
  { say }: Words<ExplainerKey>,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<label>
    ${say(`explainer:try.${name}`)}
    <select name=${name} part="field" @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      <option value="">${say('explainer:try.choose')}</option>
      ${choices.map(([value, text, lang]) => html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}

function renderDay(
  name: 'ordered' | 'delivered',
  { say }: Words<ExplainerKey>,
  onDay: (day: string | undefined) => void,
): TemplateResult {
  const take = (event: Event): void => onDay((event.target as HTMLInputElement).value || undefined);
  return html`<label>
    ${say(`explainer:try.${name}`)} <input type="date" name=${name} part="field" @change=${take} />
  </label>`;
}

function renderSealed(
  { say }: Words<ExplainerKey>,
  unsealed: boolean | undefined,
  onTell: (unsealed: boolean) => void,
): TemplateResult {
  const choice = (name: 'yes' | 'no', value: boolean): TemplateResult => html`<label>
    <input type="radio" name="sealed" .checked=${unsealed === value} @change=${() => onTell(value)} />
    ${say(`explainer:try.${name}`)}
  </label>`;
  return html`<fieldset>
    <legend>${say('explainer:try.sealed')}</legend>
    ${choice('yes', true)}${choice('no', false)}
  </fieldset>`;
}
