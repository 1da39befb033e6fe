/** The first screen: where the shop is, and what its own page tells of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Detected, detect } from '../../../content/starter/detect.ts';
import { forwardOf } from '../../../content/starter/forward.ts';
import { type Platform, platforms } from '../../../content/starter/platform.ts';
import type { Told } from '../../../content/starter/told.ts';
import { regionName } from '../../../content/values/locale.ts';
import { addressOf, fetchPage, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { renderField, renderNext, renderSelect, submitted } from './form.ts';
import { placeOf, type Start, withFound } from './start.ts';

/** Whose law and holidays are known best; the owner's own first. */
const countries = ['PL', 'PT', 'CZ', 'DE', 'EE', 'ES', 'FR', 'IE', 'IT', 'LT', 'LV', 'NL', 'SK'];

export class ShopScreen {
  readonly #welcome: WelcomeContext;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
  }

  render(): TemplateResult {
    const { words, start } = this.#welcome;
    const { say } = words;
    return html`
      <p>${say('start:shop.invited')}</p>
      <form @submit=${(event: SubmitEvent) => this.#look(event)}>
        <label for="address">${say('start:shop.address')}</label>
        <input id="address" name="address" type="text" inputmode="url" autocomplete="url" required spellcheck="false" aria-describedby="why" .value=${start.told.url ?? ''} placeholder=${say('start:shop.hint')}>
        <p class="muted" id="why">${say('start:shop.why')}</p>
        <p class="row">
          <button class=${ifDefined(start.read ? undefined : 'main')}>${say('start:shop.look')}</button>
          <button type="button" @click=${(event: Event) => this.#byHand(event)}>${say('start:shop.by-hand')}</button>
          <button type="button" @click=${() => this.#demo()}>${say('start:shop.demo')}</button>
        </p>
      </form>
      ${start.read ? this.#renderFound(start) : nothing}
    `;
  }

  /** The browser asks only in the same task as the click. */
  async #look(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { start, change, announce, words } = this.#welcome;
    const address = addressOf(String(new FormData(event.target as HTMLFormElement).get('address') ?? ''));
    if (!address) return announce(words.say('start:shop.not-an-address'));
    const granted = grant(address);
    announce('');
    const told: Start = { ...start, told: { ...start.told, url: `${address.origin}/` } };
    const page = (await granted) ? await fetchPage(address) : undefined;
    change(page === undefined ? { ...told, read: 'unread' } : withFound(told, await found(page, address)));
    document.getElementById('name')?.focus();
  }

  /** The address counts all the same, if there is one. */
  #byHand({ target }: Event): void {
    const { start, change } = this.#welcome;
    const form = (target as HTMLButtonElement).form;
    const address = form && addressOf(String(new FormData(form).get('address') ?? ''));
    change({ read: 'by-hand', told: { ...start.told, ...(address ? { url: `${address.origin}/` } : {}) } });
  }

  /** The address may have been changed since it was looked at: what is in the field holds. */
  #next(): void {
    const { start, change, go, announce, words } = this.#welcome;
    const typed = (document.getElementById('address') as HTMLInputElement | null)?.value.trim() ?? '';
    const address = addressOf(typed);
    if (typed && !address) {
      announce(words.say('start:shop.not-an-address'));
      return;
    }
    const url = address && `${address.origin}/`;
    if (url !== start.told.url) change({ read: 'by-hand', told: { ...start.told, url } });
    go('languages');
  }

  #demo(): void {
    const { start, change, words } = this.#welcome;
    const name = words.say('start:shop.demo.name');
    const contact = {
      phone: '+48 600 000 000',
      email: 'demo@shop-help.example',
      address: 'ul. Przykładowa 1, 00-001 Warszawa',
    };
    change({ read: 'demo', told: { ...start.told, name, url: 'https://shop-help.example/', ...contact } });
  }

  #renderFound({ told, read, platform }: Start): TemplateResult {
    const { words, tell, change } = this.#welcome;
    const { say, locale } = words;
    const field = (name: Name, type: 'text' | 'tel' | 'email' = 'text', required = false): TemplateResult =>
      renderField({
        ...{ type, required },
        name: name === 'address' ? 'postal' : name,
        label: say(`start:shop.${name === 'address' ? 'postal' : name}`),
        value: told[name] ?? '',
        onTell: (value) => tell({ [name]: value || undefined }),
      });
    const own = countries.includes(told.country) ? countries : [told.country, ...countries];
    return html`<form @submit=${submitted(() => this.#next())}>
      ${read === 'found' || read === 'nothing' || read === 'unread' ? html`<p role="status">${say(`start:shop.${read}`)}</p>` : nothing}
      ${field('name', 'text', true)} ${field('email', 'email', true)} ${field('phone', 'tel', true)} ${field('address', 'text', true)}
      ${field('legalName')} ${field('taxId')}
      ${renderSelect(
        'country',
        say('start:shop.country'),
        own.map((code) => [code, regionName(code, locale)]),
        told.country,
        (country) => tell({ country, ...placeOf(country) }),
      )}
      ${renderSelect(
        'platform',
        say('start:shop.platform'),
        platforms.map((each) => [each, say(`start:platform.${each}`)]),
        platform,
        (value) => change({ platform: value as Platform }),
      )}
      ${renderNext(say('start:next'))}
    </form>`;
  }
}

/** What a page tells of its shop; where it only leads on to another, what that one tells. */
async function found(page: string, address: URL): Promise<Detected> {
  const first = detect(page, address.href);
  const next = first.name || first.phone || first.email ? undefined : forwardOf(page, address);
  const other = next && (await fetchPage(next));
  const { withoutDemo } = await import('../../../content/starter/not-demo.ts');
  return withoutDemo(next && other !== undefined ? detect(other, next.href) : first);
}

type Name = keyof Told & ('name' | 'email' | 'phone' | 'address' | 'legalName' | 'taxId');
