/** The fifth screen: the ways to put it on a shop, and whether it is there. */
import { html, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import type { Platform } from '../../../content/starter/platform.ts';
import { languageName } from '../../../content/values/locale.ts';
import { addressOf, fetchPage, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { firstPage, foundOn, pagesOf, pasted, saved, tagOf, textFiles } from './pages.ts';
import { keepHere } from './server.ts';
import { ServerWay } from './server-way.ts';
import { act, centerOf } from './work.ts';

export class Place {
  readonly #welcome: WelcomeContext;
  readonly #server: ServerWay;
  /** What became of keeping the texts: said where it was asked for, of the shop that it was. */
  #kept: { readonly url: string | undefined; readonly said: string } | undefined;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
    this.#server = new ServerWay(welcome);
  }

  render(): TemplateResult {
    const { words, start } = this.#welcome;
    const { say, locale } = words;
    const { told, platform, read } = start;
    if (!told.kept.length) return html`<p class="problem">${say('start:place.none')}</p>`;
    const way = ways[platform];
    return html`
      <section>
        <h2>${say('start:place.paste')}</h2>
        <p>${say(`start:place.paste.${way}`)}</p>
        <p class="row">
          ${told.locales.map((each) => html`<button @click=${() => act(this.#welcome, async (center) => copied(await pasted(center, each), say('start:place.copied')))}>${say('start:place.copy', { language: languageName(each, locale) })}</button>`)}
        </p>
      </section>
      <section>
        <h2>${say('start:place.pages')}</h2>
        <p>${say('start:place.pages.about')}</p>
        <p class="row"><button @click=${() => act(this.#welcome, async (center) => saved(`${told.name || 'help'}.zip`, await pagesOf(center)))}>${say('start:place.pages.save')}</button></p>
        <p>${say('start:place.pages.own')}</p>
        <p class="row"><button @click=${() => act(this.#welcome, async (center) => saved(`${told.name || 'help'} texts.zip`, textFiles(center)))}>${say('start:place.pages.texts')}</button></p>
        <p class="row">
          ${told.locales.map((each) => html`<button @click=${() => act(this.#welcome, async (center) => shown(await firstPage(center, each)))}>${say('start:place.pages.show', { language: languageName(each, locale) })}</button>`)}
        </p>
        <p>${say('start:place.pages.tag')}</p>
        <textarea readonly rows="3" spellcheck="false" aria-label=${say('start:place.pages.tag')} .value=${tagOf('/shop-help/bundle.js', '/help/')}></textarea>
        <p class="muted">${say('start:place.promise')}</p>
      </section>
      ${read === 'demo' ? html`<p><b>${say('start:place.demo')}</b></p>` : html`${this.#server.render()} ${this.#renderKeep()} ${this.#renderCheck()}`}
    `;
  }

  #renderKeep(): TemplateResult {
    const { words, start } = this.#welcome;
    const { say } = words;
    return html`<section>
      <h2>${say('start:place.files')}</h2>
      <p>${say('start:place.files.about')}</p>
      <p class="row"><button @click=${() => this.#keep()}>${say('start:place.files.keep')}</button></p>
      <p role="status"><b>${this.#kept?.url === start.told.url ? this.#kept?.said : ''}</b></p>
    </section>`;
  }

  #keep(): Promise<void> {
    const { words, start } = this.#welcome;
    const { url } = start.told;
    this.#kept = undefined;
    return act(this.#welcome, async (center) => {
      const { isWhole, added } = await keepHere(url, center);
      const said = isWhole ? words.say('start:place.files.done') : words.say('start:place.beside', { count: added });
      this.#kept = { url, said };
    });
  }

  #renderCheck(): TemplateResult {
    const { words, start } = this.#welcome;
    const { say } = words;
    return html`<section>
      <h2>${say('start:place.check')}</h2>
      <form @submit=${(event: SubmitEvent) => this.#check(event)}>
        <label for="public">${say('start:place.check.address')}</label>
        <input id="public" name="public" type="text" inputmode="url" required spellcheck="false" .value=${start.told.url ?? ''}>
        <p class="row"><button>${say('start:place.check.go')}</button></p>
      </form>
    </section>`;
  }

  async #check(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { words, announce } = this.#welcome;
    const address = addressOf(String(new FormData(event.target as HTMLFormElement).get('public') ?? ''));
    if (!address) return announce(words.say('start:shop.not-an-address'));
    const page = (await grant(address)) ? await fetchPage(address) : undefined;
    if (page === undefined) return announce(words.say('start:place.check.unread'));
    const { element, answers } = foundOn(page, await centerOf(this.#welcome));
    announce(
      answers
        ? words.say('start:place.check.yes', { count: answers })
        : words.say(element ? 'start:place.check.element' : 'start:place.check.no'),
    );
  }
}

async function shown(page: string): Promise<void> {
  await browser.tabs.create({ url: URL.createObjectURL(new Blob([page], { type: 'text/html' })) });
}

async function copied(text: string, done: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return done;
}

const ways = {
  woocommerce: 'woocommerce',
  wordpress: 'woocommerce',
  shopify: 'shopify',
  prestashop: 'prestashop',
  shoper: 'shoper',
  idosell: 'other',
  other: 'other',
} as const satisfies { readonly [platform in Platform]: string };
