/** Invites somebody: a name, what they may do, and the link that is theirs to open once. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { PanelContext } from '../panel/context.ts';
import type { Link } from '../stores/people.ts';
import type { Role } from '../stores/store.ts';
import { dayOf } from './day.ts';
import type { StaffWords } from './words.ts';

/** In the order in which they are offered. */
const roles: readonly Role[] = ['texts', 'translations', 'requests', 'owner'];

export class Inviting {
  readonly #panel: PanelContext;
  readonly #words: StaffWords;
  #link: (Link & { readonly name: string }) | undefined;
  #translates = false;

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
        <fieldset>
          <legend>${say('staff:people.may')}</legend>
          ${offered.map((role) => this.#renderBox('role', role, say(`staff:people.role.${role}`)))}
        </fieldset>
        ${this.#translates ? this.#renderLanguages(locales) : nothing}
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
      ${locales.map((each) => this.#renderBox('locale', each, languageName(each, locale)))}
    </fieldset>`;
  }

  #renderBox(name: 'role' | 'locale', value: string, label: string): TemplateResult {
    const toggle = ({ target }: Event): void => {
      const { form, checked } = target as HTMLInputElement;
      form?.querySelector<HTMLInputElement>('[name=role]')?.setCustomValidity('');
      if (value !== 'translations') return;
      this.#translates = checked;
      this.#panel.act(async () => {});
    };
    return html`<label class="choice"><input type="checkbox" name=${name} value=${value} @change=${toggle}> ${label}</label>`;
  }

  async #invite(event: SubmitEvent, origin: string, after: () => Promise<void>): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const told = new FormData(form);
    const name = String(told.get('name') ?? '').trim();
    const given = roles.filter((role) => told.getAll('role').includes(role));
    const locales = told.getAll('locale').map(String);
    if (!given.length || given.includes('translations') !== locales.length > 0) {
      const first = form.querySelector<HTMLInputElement>('[name=role]');
      first?.setCustomValidity(this.#words.say('staff:people.choose'));
      first?.reportValidity();
      return;
    }
    this.forget();
    await this.#panel.act(async () => {
      const may = { roles: given, ...(locales.length ? { locales } : {}) };
      this.#link = { ...(await askPanel({ type: 'invite', origin, name, ...may })), name };
      this.#translates = false;
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
