/** Asks when and whereto a customer ordered, and says in a sentence what they may do. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Question } from '../../../content/returns/question.ts';
import { isCalendarDay } from '../../../content/values/calendar.ts';
import { type Locale, regionName } from '../../../content/values/locale.ts';
import type { StaffContext } from './context.ts';
import type { Rights, Spoken } from './rights.ts';

/** Nothing is said until it is answered anew. */
const silent: Spoken = { locale: '', sentences: [] };

/** Asks once more, with what was told now. */
type Ask = (told: Question) => Promise<void>;

export class RightsForm {
  readonly #staff: StaffContext;
  #asked: Question = {};
  #rights: Rights | undefined;

  constructor(staff: StaffContext) {
    this.#staff = staff;
  }

  /** The answer is in `locale`, the customer's; absent, in the first language of the shop. */
  render(locale: Locale | undefined): TemplateResult {
    const ask: Ask = (told) => this.#ask(told, locale);
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && ask({})}>
      <summary>${this.#staff.words.say('staff:rights.title')}</summary>
      ${this.#rights ? this.#renderForm(this.#rights, ask) : nothing}
    </details>`;
  }

  /** What was answered is answered again: the customer may speak another language than the one before. */
  async renew(locale: Locale): Promise<void> {
    if (this.#rights) await this.#answer(locale);
  }

  #ask(told: Question, locale: Locale | undefined): Promise<void> {
    this.#asked = { ...this.#asked, ...told };
    return this.#staff.panel.act(() => this.#answer(locale));
  }

  /** Answers by what is published now: a customer is not to be told of terms that were others yesterday. */
  async #answer(locale: Locale | undefined): Promise<void> {
    if (this.#rights) this.#rights = { ...this.#rights, isAnswer: false, theirs: silent, own: undefined };
    const [center, { rightsIn }] = await Promise.all([this.#staff.texts(), import('./rights.ts')]);
    this.#rights = await rightsIn(
      center,
      locale ?? center.shop.source,
      this.#staff.words.locale,
      this.#asked,
      new Date(),
    );
  }

  #renderForm(rights: Rights, ask: Ask): TemplateResult {
    return html`<form @submit=${(event: SubmitEvent) => event.preventDefault()}>
        ${this.#renderChoices(rights, ask)} ${this.#renderDay('ordered', 'orderedOn', ask)} ${this.#renderDay('delivered', 'deliveredOn', ask)}
        ${rights.asksSeal ? this.#renderSealed(ask) : nothing}
      </form>
      ${this.#renderAnswer(rights)}`;
  }

  /** What is still to be told here concerns nobody else: it is not there to be copied. */
  #renderAnswer({ isAnswer, theirs, own }: Rights): TemplateResult {
    if (!isAnswer) return html`<div role="status">${renderSpoken(own ?? theirs)}</div>`;
    const copy = (): Promise<void> => navigator.clipboard.writeText(theirs.sentences.join(' '));
    return html`<div role="status" class=${ifDefined(own ? 'sides' : undefined)}>${renderSpoken(theirs)}${own ? renderSpoken(own, 'muted') : nothing}</div>
      <p class="row"><button @click=${copy}>${this.#staff.words.say('staff:rights.copy')}</button></p>`;
  }

  /** What there is no choice of goes without asking. */
  #renderChoices({ countries, kinds }: Rights, ask: Ask): TemplateResult {
    const { say, locale } = this.#staff.words;
    const chosen = ({ target }: Event): string => (target as HTMLSelectElement).value;
    const country = html`<label>${say('staff:rights.country')}
      <select name="country" @change=${(event: Event) => ask({ country: chosen(event) || undefined })}>
        <option value="">${say('staff:rights.choose')}</option>
        ${countries.map((code) => html`<option value=${code}>${regionName(code, locale)}</option>`)}
      </select></label>`;
    const kind = html`<label>${say('staff:rights.kind')}
      <select name="kind" @change=${(event: Event) => ask({ category: chosen(event), unsealed: undefined })}>
        <option value="">${say('staff:rights.kind.other')}</option>
        ${kinds.map(({ category, title, lang }) => html`<option value=${category} lang=${ifDefined(lang)}>${title}</option>`)}
      </select></label>`;
    return html`${countries.length > 1 ? country : nothing} ${kinds.length ? kind : nothing}`;
  }

  #renderDay(name: 'ordered' | 'delivered', fact: 'orderedOn' | 'deliveredOn', ask: Ask): TemplateResult {
    const take = ({ target }: Event): void => {
      const { value } = target as HTMLInputElement;
      ask({ [fact]: isCalendarDay(value) ? value : undefined });
    };
    return html`<label>${this.#staff.words.say(`staff:rights.${name}`)} <input type="date" name=${name} min="2000-01-01" max="2099-12-31" @change=${take}></label>`;
  }

  #renderSealed(ask: Ask): TemplateResult {
    const { say } = this.#staff.words;
    const choice = (name: 'yes' | 'no', unsealed: boolean): TemplateResult =>
      html`<label class="choice"><input type="radio" name="sealed" .checked=${this.#asked.unsealed === unsealed} @change=${() => ask({ unsealed })}> ${say(`staff:rights.${name}`)}</label>`;
    return html`<fieldset><legend>${say('staff:rights.sealed')}</legend>${choice('yes', true)} ${choice('no', false)}</fieldset>`;
  }
}

function renderSpoken({ locale, sentences: [first, ...others] }: Spoken, look?: 'muted'): TemplateResult {
  return html`<div lang=${locale} class=${ifDefined(look)}><p><b>${first}</b></p>${others.map((each) => html`<p>${each}</p>`)}</div>`;
}
