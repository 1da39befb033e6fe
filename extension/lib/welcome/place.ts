/** The fifth screen: the ways to put it on a shop, and whether it is there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { begin } from '../../../content/starter/begin.ts';
import type { Platform } from '../../../content/starter/platform.ts';
import { loadStarter } from '../../../content/starter/starter.ts';
import { languageName } from '../../../content/values/locale.ts';
import { addressOf, fetchPage, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { foundOn, pagesOf, pasted, saved } from './pages.ts';
import { type Connected, connectServer, keepHere, publishThere } from './server.ts';

export class Place {
  readonly #welcome: WelcomeContext;
  #connected: Connected | undefined;
  #done = '';
  /** What can do harm has to be looked at once more. */
  #confirm = false;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
  }

  render(): TemplateResult {
    const { words, start } = this.#welcome;
    const { say, locale } = words;
    const { told, platform } = start;
    if (!told.kept.length) return html`<p class="problem">${say('start:place.none')}</p>`;
    const way = ways[platform];
    return html`
      <section>
        <h2>${say('start:place.paste')}</h2>
        <p>${say(`start:place.paste.${way}`)}</p>
        <p class="row">
          ${told.locales.map((each) => html`<button @click=${() => this.#act(async (center) => navigator.clipboard.writeText(await pasted(center, each)), say('start:place.copied'))}>${say('start:place.copy', { language: languageName(each, locale) })}</button>`)}
        </p>
      </section>
      <section>
        <h2>${say('start:place.pages')}</h2>
        <p>${say('start:place.pages.about')}</p>
        <p class="row"><button @click=${() => this.#act(async (center) => saved(`${told.name || 'help'}.zip`, await pagesOf(center)))}>${say('start:place.pages.save')}</button></p>
        <p class="muted">${say('start:place.promise')}</p>
      </section>
      ${this.#renderServer()}
      <section>
        <h2>${say('start:place.files')}</h2>
        <p>${say('start:place.files.about')}</p>
        <p class="row"><button @click=${() => this.#act((center) => keepHere(told.url, center), say('start:place.files.done'))}>${say('start:place.files.keep')}</button></p>
      </section>
      ${this.#renderCheck()}
    `;
  }

  #renderServer(): TemplateResult {
    const { say } = this.#welcome.words;
    const connected = this.#connected;
    return html`<section>
      <h2>${say('start:place.server')}</h2>
      <p>${say('start:place.server.about')}</p>
      ${
        connected
          ? html`${this.#confirm ? this.#renderConfirm() : nothing}
              <p class="row"><button class="main" @click=${() => this.#publish(connected)}>${say(this.#confirm ? 'start:place.server.confirmed' : 'start:place.server.publish')}</button></p>`
          : html`<form @submit=${(event: SubmitEvent) => this.#connect(event)}>
              <label for="invitation">${say('start:place.server.invitation')}</label>
              <input id="invitation" name="invitation" type="text" required autocomplete="off" spellcheck="false">
              <p class="row"><button>${say('start:place.server.connect')}</button></p>
            </form>`
      }
      ${this.#done ? html`<p role="status"><b>${this.#done}</b></p>` : nothing}
      ${
        connected?.help && this.#done
          ? html`<p>${say('start:place.server.tag')}</p>
              <textarea readonly rows="3" spellcheck="false" aria-label=${say('start:place.server.tag')} .value=${tagOf(connected.help)}></textarea>`
          : nothing
      }
    </section>`;
  }

  #renderConfirm(): TemplateResult {
    const { words, start } = this.#welcome;
    const { name, phone, email, address, facts } = start.told;
    const shown = [name, phone, email, address, facts.returnAddress, facts.complaintAddress].filter((each) => each);
    return html`<div role="alert">
      <p><b>${words.say('start:place.server.confirm')}</b></p>
      <ul>${shown.map((each) => html`<li>${each}</li>`)}</ul>
    </div>`;
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
    const { element, answers } = foundOn(page, await this.#center());
    announce(
      answers
        ? words.say('start:place.check.yes', { count: answers })
        : words.say(element ? 'start:place.check.element' : 'start:place.check.no'),
    );
  }

  async #connect(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('invitation') ?? '').trim();
    const address = addressOf(text.split(/\s/)[0] ?? '');
    const granted = address ? grant(address) : Promise.resolve(false);
    await granted;
    await this.#act(async () => {
      this.#connected = await connectServer(this.#welcome.start.told.url, text);
    });
  }

  #publish({ origin }: Connected): Promise<void> {
    const { say } = this.#welcome.words;
    return this.#act(async (center) => {
      const status = await publishThere(origin, center, this.#confirm);
      this.#confirm = status === 'confirm';
      if (this.#confirm) return;
      const isThere = status === 'published' || status === 'nothing';
      this.#done = say(isThere ? 'start:place.server.done' : 'start:place.server.failed');
    });
  }

  async #act(work: (center: HelpCenter) => Promise<void>, done = ''): Promise<void> {
    const { announce, words } = this.#welcome;
    try {
      await work(await this.#center());
      announce(done);
    } catch (error) {
      const [{ loadWords }, { failureOf }] = await Promise.all([import('../words.ts'), import('../refusal.ts')]);
      announce((await loadWords(words.locale)).say(`editor:failure.${failureOf(error)}`));
    }
  }

  async #center(): Promise<HelpCenter> {
    return begin(this.#welcome.start.told, await loadStarter());
  }
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

function tagOf(help: string): string {
  const base = new URL('./', help).href;
  return `<link rel="shop-help" href="${base}">\n<script type="module" src="/shop-help/bundle.js"></script>\n<shop-faq></shop-faq>`;
}
