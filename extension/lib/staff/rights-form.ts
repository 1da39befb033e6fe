/** Asks when and whereto a customer ordered, and says in a sentence what they may do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { kindsOf } from '../../../content/returns/kinds.ts';
import type { Question } from '../../../content/returns/question.ts';
import { isCalendarDay } from '../../../content/values/calendar.ts';
import { intlLocale, type Locale } from '../../../content/values/locale.ts';
import type { StaffContext } from './context.ts';

export class RightsForm {
  readonly #staff: StaffContext;
  #center: HelpCenter | undefined;
  #policy: PublishedPolicy | undefined;
  #asked: Question = {};
  #sentences: readonly string[] = [];

  constructor(staff: StaffContext) {
    this.#staff = staff;
  }

  /** The answer is in `locale`, the customer's; absent, in the first language of the shop. */
  render(locale: Locale | undefined): TemplateResult {
    const { say } = this.#staff.words;
    const isOther = locale !== undefined && this.#policy !== undefined && this.#policy.locale !== locale;
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && (!this.#policy || isOther) && this.#open(locale)}>
      <summary>${say('staff:rights.title')}</summary>
      ${this.#policy ? this.#renderForm(this.#policy, locale) : nothing}
    </details>`;
  }

  #open(locale: Locale | undefined): Promise<void> {
    const { panel, texts } = this.#staff;
    return panel.act(async () => {
      const { policyIn } = await import('./rights.ts');
      this.#center = await texts();
      this.#policy = await policyIn(this.#center, locale ?? this.#center.shop.source);
      const [only, ...others] = this.#policy.countries;
      if (only && !others.length) this.#asked = { ...this.#asked, country: only };
      await this.#answer();
    });
  }

  async #answer(): Promise<void> {
    const { rightsWords } = await import('./rights.ts');
    const { timeZone = 'UTC' } = this.#center?.shop.about ?? {};
    this.#sentences = this.#policy ? await rightsWords(this.#policy, this.#asked, { now: new Date(), timeZone }) : [];
  }

  #ask(told: Question, locale: Locale | undefined): Promise<void> {
    this.#asked = { ...this.#asked, ...told };
    if (locale && this.#policy?.locale !== locale) return this.#open(locale);
    return this.#staff.panel.act(() => this.#answer());
  }

  #renderForm(policy: PublishedPolicy, locale: Locale | undefined): TemplateResult {
    const { say, locale: own } = this.#staff.words;
    const regions = new Intl.DisplayNames(intlLocale(own), { type: 'region' });
    const kinds = kindsOf(policy);
    const day = (name: 'ordered' | 'delivered', fact: 'orderedOn' | 'deliveredOn'): TemplateResult => {
      const take = ({ target }: Event): void => {
        const { value } = target as HTMLInputElement;
        this.#ask({ [fact]: isCalendarDay(value) ? value : undefined }, locale);
      };
      return html`<label>${say(`staff:rights.${name}`)} <input type="date" name=${name} min="2000-01-01" max="2099-12-31" @change=${take}></label>`;
    };
    const country =
      policy.countries.length > 1
        ? html`<label>${say('staff:rights.country')}
        <select name="country" @change=${({ target }: Event) => this.#ask({ country: (target as HTMLSelectElement).value || undefined }, locale)}>
          <option value="">${say('staff:rights.choose')}</option>
          ${policy.countries.map((code) => html`<option value=${code}>${regions.of(code) ?? code}</option>`)}
        </select></label>`
        : nothing;
    const kind = kinds.length
      ? html`<label>${say('staff:rights.kind')}
        <select name="kind" @change=${({ target }: Event) => this.#ask({ category: (target as HTMLSelectElement).value }, locale)}>
          <option value="">${say('staff:rights.kind.other')}</option>
          ${kinds.map(({ category, title }) => html`<option value=${category}>${title}</option>`)}
        </select></label>`
      : nothing;
    const [first, ...others] = this.#sentences;
    return html`<form @submit=${(event: SubmitEvent) => event.preventDefault()}>
        ${country} ${kind} ${day('ordered', 'orderedOn')} ${day('delivered', 'deliveredOn')}
      </form>
      <div role="status" lang=${policy.locale}><p><b>${first}</b></p>${others.map((each) => html`<p>${each}</p>`)}</div>
      ${first ? html`<p class="row"><button @click=${() => navigator.clipboard.writeText(this.#sentences.join(' '))}>${say('staff:rights.copy')}</button></p>` : nothing}`;
  }
}
