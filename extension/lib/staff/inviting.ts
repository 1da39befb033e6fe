/** Invites somebody: a name, what they may do, and the link that is theirs to open once. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { type Role, rightsProblem, roles } from '../../../content/documents/rights.ts';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { PanelContext } from '../panel/context.ts';
import type { Link } from '../stores/people.ts';
import { dayOf } from './day.ts';
import { withRole } from './roles.ts';
import type { StaffWords } from './words.ts';

export class Inviting {
  readonly #panel: PanelContext;
  readonly #words: StaffWords;
  #link: (Link & { readonly name: string }) | undefined;
  #given: readonly Role[] = [];
  /** It was not said what the person may do. */
  #lacks = false;

  constructor(panel: PanelContext, words: StaffWords) {
    this.#panel = panel;
    this.#words = words;
  }

  /** `locales` are those that somebody can translate into; `after` is done once there is a link. */
  render(origin: string, locales: readonly Locale[], after: () => Promise<void>): TemplateResult {
    const { say } = this.#words;
    const offered = locales.length ? roles : roles.filter((role) => role !== 'translations');
    return html`<form @submit=${(event: SubmitEvent) => this.#invite(event, origin, after)}>
        <h3>${say('staff:people.invite')}</h3>
        <label for="person">${say('staff:people.name')}</label>
        <input id="person" name="name" type="text" required maxlength="80" autocomplete="off">
        <fieldset aria-describedby=${ifDefined(this.#lacks ? 'lacks' : undefined)}>
          <legend>${say('staff:people.may')}</legend>
          ${offered.map((role) => this.#renderRole(role))}
        </fieldset>
        ${this.#given.includes('translations') ? this.#renderLanguages(locales) : nothing}
        ${this.#lacks ? html`<p class="problem" role="alert" id="lacks">${say('staff:people.choose')}</p>` : nothing}
        <p class="row"><button>${say('staff:people.make')}</button></p>
      </form>
      ${this.#link ? this.#renderLink(this.#link) : nothing}`;
  }

  /** A link is shown until something else is done. */
  forget(): void {
    this.#link = undefined;
  }

  #renderLanguages(locales: readonly Locale[]): TemplateResult {
    const { say, locale } = this.#words;
    return html`<fieldset>
      <legend>${say('staff:people.languages')}</legend>
      ${locales.map((each) => html`<label class="choice"><input type="checkbox" name="locale" value=${each} @change=${() => this.#give(this.#given)}> ${languageName(each, locale)}</label>`)}
    </fieldset>`;
  }

  #renderRole(role: Role): TemplateResult {
    const toggle = ({ target }: Event): void =>
      this.#give(withRole(this.#given, role, (target as HTMLInputElement).checked));
    return html`<label class="choice"><input type="checkbox" .checked=${live(this.#given.includes(role))} @change=${toggle}> ${this.#words.say(`staff:people.role.${role}`)}</label>`;
  }

  #give(given: readonly Role[]): void {
    this.#given = given;
    this.#lacks = false;
    this.#panel.draw();
  }

  async #invite(event: SubmitEvent, origin: string, after: () => Promise<void>): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const told = new FormData(form);
    const name = String(told.get('name') ?? '').trim();
    const given = [...this.#given];
    const locales = told.getAll('locale').map(String);
    this.#lacks = !given.length || rightsProblem({ roles: given, locales }) !== undefined;
    if (this.#lacks) {
      this.#panel.draw();
      form.querySelector<HTMLInputElement>('[type=checkbox]')?.focus();
      return;
    }
    this.forget();
    await this.#panel.act(async () => {
      const may = { roles: given, ...(locales.length ? { locales } : {}) };
      this.#link = { ...(await askPanel({ type: 'invite', origin, name, ...may })), name };
      this.#given = [];
      form.reset();
      await after();
    });
  }

  #renderLink({ url, name, expiresAt }: Link & { readonly name: string }): TemplateResult {
    const { say } = this.#words;
    const copy = () => this.#panel.act(() => navigator.clipboard.writeText(url));
    return html`<div role="status">
      <p>${say('staff:people.link', { name, day: dayOf(expiresAt) })}</p>
      <textarea readonly rows="3" spellcheck="false" aria-label=${say('staff:people.link.label', { name })} .value=${url}></textarea>
      <p class="row"><button @click=${copy}>${say('staff:people.copy')}</button></p>
    </div>`;
  }
}
