/** Draws the question “can this go back, and until when?”: what it takes to answer it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedPolicy } from '../../content/documents/published.ts';
import { kindsOf } from '../../content/returns/kinds.ts';
import { asksOrderDay } from '../../content/returns/order-day.ts';
import type { Question } from '../../content/returns/question.ts';
import { asksSeal } from '../../content/returns/seal.ts';
import { type CalendarDay, formatDay, isCalendarDay } from '../../content/values/calendar.ts';
import { intlLocale, type Locale } from '../../content/values/locale.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';

/** What the reader told, and whom to tell more. */
interface Asked {
  readonly asked: Question;
  readonly ask: (question: Question) => void;
}

/** The fields, on the reader's day `today`. */
export function renderQuestion(
  policy: PublishedPolicy,
  words: Words<ExplainerKey>,
  { asked, ask: onAsk }: Asked,
  today: CalendarDay,
): TemplateResult {
  const { say } = words;
  const ask = (told: Question): void => onAsk({ ...asked, ...told });
  const countries = countryChoices(policy, words.locale);
  const kinds = kindChoices(policy);
  return html`<form aria-labelledby="try" @submit=${(event: Event) => event.preventDefault()}>
    ${countries.length > 1 ? renderSelect('country', countries, asked.country, words, (country) => ask({ country: country || undefined })) : nothing}
    ${
      kinds.length
        ? renderSelect(
            'item',
            [...kinds, ['other', say('explainer:try.other'), words.locale]],
            asked.category,
            words,
            (category) => ask({ category: category || undefined, unsealed: undefined }),
          )
        : nothing
    }
    ${asksOrderDay(policy) ? renderDay('ordered', words, (orderedOn) => ask({ orderedOn })) : nothing}
    ${renderDay('delivered', words, (deliveredOn) => ask({ deliveredOn }))}
    ${asksSeal(policy, settled(asked, policy), today) ? renderSealed(words, asked.unsealed, (unsealed) => ask({ unsealed })) : nothing}
  </form>`;
}

/** What goes without asking: the only country, and that nothing named is something else. */
export function settled(asked: Question, { countries }: PublishedPolicy): Question {
  const { country = countries.length === 1 ? countries[0] : undefined } = asked;
  return { ...asked, country, category: asked.category === 'other' ? '' : asked.category };
}

/** What the reader told, a line for each thing, as it stands in the fields. */
export function toldLines(policy: PublishedPolicy, { say, locale }: Words<ExplainerKey>, asked: Question): string[] {
  const { country, category, orderedOn, deliveredOn, unsealed } = asked;
  const named = (choices: readonly Choice[], value?: string): string | undefined =>
    choices.find(([each]) => each === value)?.[1];
  const day = (told?: CalendarDay): string | undefined => told && formatDay(told, locale, 'long');
  const told = [
    ['country', named(countryChoices(policy, locale), country)],
    ['item', category === 'other' ? say('explainer:try.other') : named(kindChoices(policy), category)],
    ['ordered', day(orderedOn)],
    ['delivered', day(deliveredOn)],
    ['sealed', unsealed === undefined ? undefined : say(`explainer:try.${unsealed ? 'yes' : 'no'}`)],
  ] as const;
  return told.flatMap(([name, value]) =>
    value ? [`${say(`explainer:try.${name}`).replace(/\p{L}$/u, '$&:')} ${value}`] : [],
  );
}

type Choice = readonly [value: string, text: string, lang: Locale];

function countryChoices({ countries }: PublishedPolicy, locale: Locale): Choice[] {
  const regions = new Intl.DisplayNames(intlLocale(locale), { type: 'region' });
  const { compare } = new Intl.Collator(intlLocale(locale));
  const all = countries.map((code): Choice => [code, regions.of(code) ?? code, locale]);
  return all.sort(([, a], [, b]) => compare(a, b));
}

function kindChoices(policy: PublishedPolicy): Choice[] {
  return kindsOf(policy).map(({ category, title, lang = policy.locale }) => [category, title, lang]);
}

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
      ${choices.map(([value, text, lang]) => html`<option value=${value} lang=${lang} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}

function renderDay(
  name: 'ordered' | 'delivered',
  { say }: Words<ExplainerKey>,
  onDay: (day: CalendarDay | undefined) => void,
): TemplateResult {
  // a browser takes years of six digits for a slip of the fingers
  const take = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    onDay(isCalendarDay(value) && value >= earliest && value <= latest ? value : undefined);
  };
  return html`<label>
    ${say(`explainer:try.${name}`)} <input type="date" name=${name} part="field" min=${earliest} max=${latest} @change=${take} />
  </label>`;
}

/** Between these a day can be meant. */
const [earliest, latest] = ['2000-01-01', '2099-12-31'];

function renderSealed(
  { say }: Words<ExplainerKey>,
  unsealed: boolean | undefined,
  onTell: (unsealed: boolean) => void,
): TemplateResult {
  const choice = (name: 'yes' | 'no', value: boolean): TemplateResult => html`<label>
    <input type="radio" name="sealed" part="choice" .checked=${unsealed === value} @change=${() => onTell(value)} />
    ${say(`explainer:try.${name}`)}
  </label>`;
  return html`<fieldset>
    <legend>${say('explainer:try.sealed')}</legend>
    ${choice('yes', true)}${choice('no', false)}
  </fieldset>`;
}
