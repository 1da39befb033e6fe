/** Answers a customer: a message is pasted, the answers that serve it are offered, to be copied. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { renderMarkdown } from '../../../components/markdown.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import type { StaffContext } from './context.ts';
import type { Found, Served } from './find.ts';
import { RightsForm } from './rights-form.ts';

export class Answering {
  readonly #staff: StaffContext;
  readonly #rights: RightsForm;
  #center: HelpCenter | undefined;
  #message = '';
  #found: Found | undefined;
  #copied = '';

  constructor(staff: StaffContext) {
    this.#staff = staff;
    this.#rights = new RightsForm(staff);
  }

  /** Folded away until somebody wants to answer. */
  render(): TemplateResult {
    const { say } = this.#staff.words;
    const find = (event: SubmitEvent): void => {
      event.preventDefault();
      this.#message = String(new FormData(event.target as HTMLFormElement).get('message') ?? '');
      this.#find();
    };
    return html`<details>
      <summary>${say('staff:answer.title')}</summary>
      <form @submit=${find}>
        <label for="message">${say('staff:answer.message')}</label>
        <textarea id="message" name="message" rows="4" required aria-describedby="message-hint"></textarea>
        <p class="muted" id="message-hint">${say('staff:answer.hint')}</p>
        <p class="row"><button>${say('staff:answer.find')}</button></p>
      </form>
      ${this.#rights.render(this.#found?.locale)}
      ${this.#found && this.#center ? this.#renderFound(this.#found, this.#center) : nothing}
    </details>`;
  }

  #find(locale?: Locale): Promise<void> {
    const { panel, words, texts } = this.#staff;
    this.#copied = '';
    return panel.act(async () => {
      const { findAnswers } = await import('./find.ts');
      this.#center = await texts();
      this.#found = await findAnswers(this.#center, this.#message, words.locale, locale);
      await this.#rights.renew(this.#found.locale);
    });
  }

  #renderFound({ locale, outcome, answers }: Found, { shop }: HelpCenter): TemplateResult {
    const { say, locale: own } = this.#staff.words;
    return html`
      <label for="answer-language">${say('staff:answer.language')}</label>
      <select id="answer-language" @change=${({ target }: Event) => this.#find((target as HTMLSelectElement).value)}>
        ${shop.locales.map((each) => html`<option value=${each} ?selected=${each === locale}>${languageName(each, own)}</option>`)}
      </select>
      ${outcome === 'answers' ? nothing : html`<p role="status">${say(answers.length ? 'staff:answer.closest' : 'staff:answer.none')}</p>`}
      ${keyed(this.#found, html`<ul>${answers.map((served, at) => this.#renderServed(served, locale, at === 0))}</ul>`)}
    `;
  }

  /** What fits best is unfolded: a column of whole answers is read by nobody. */
  #renderServed(served: Served, locale: Locale, isBest: boolean): TemplateResult {
    const { say, locale: own } = this.#staff.words;
    const { theirs, own: mine } = served;
    return html`<li><details ?open=${isBest}>
      <summary><span lang=${theirs.lang ?? locale}>${theirs.question}</span>${mine ? html`<br><small lang=${mine.lang ?? own}>${mine.question}</small>` : nothing}</summary>
      <div class=${ifDefined(mine ? 'sides' : undefined)}>
        <div lang=${theirs.lang ?? locale}>${renderMarkdown(theirs.answer)}</div>
        ${mine ? html`<div lang=${mine.lang ?? own} class="muted">${renderMarkdown(mine.answer)}</div>` : nothing}
      </div>
      <p class="row">
        <button @click=${() => this.#copy(served, locale)}>${say('staff:answer.copy')}</button>
        <span role="status">${this.#copied === theirs.id ? say('staff:answer.copied') : nothing}</span>
      </p>
    </details></li>`;
  }

  async #copy(served: Served, locale: Locale): Promise<void> {
    const { panel, page } = this.#staff;
    const center = this.#center;
    if (!center) return;
    const [at, { copied }] = await Promise.all([page(), import('./find.ts')]);
    await navigator.clipboard.writeText(copied(served, center, locale, at));
    this.#copied = served.theirs.id;
    await panel.act(async () => {});
  }
}
