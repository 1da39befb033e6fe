/** The fifth screen: the ways to put it on a shop, and whether it is there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../../../content/starter/told.ts';
import { addressOf, fetchPage, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { foundOn, stoppingOf } from './pages.ts';
import { renderReady } from './ready.ts';
import { keepHere } from './server.ts';
import { ServerWay } from './server-way.ts';
import { Stopped } from './stopped.ts';
import { act, centerOf } from './work.ts';

export class Place {
  readonly #welcome: WelcomeContext;
  readonly #server: ServerWay;
  readonly #stopped: Stopped;
  /** What was told when it was looked whether something stops it, and whether something does. */
  #looked: { readonly told: Told; readonly stops?: boolean } | undefined;
  /** What became of keeping the texts: said where it was asked for, of the shop that it was. */
  #kept: { readonly url: string | undefined; readonly said: string } | undefined;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
    this.#server = new ServerWay(welcome);
    this.#stopped = new Stopped(welcome);
  }

  render(): TemplateResult {
    const { words, start } = this.#welcome;
    const { say } = words;
    const { told, read } = start;
    if (!told.kept.length) return html`<p class="problem">${say('start:place.none')}</p>`;
    if (this.#looked?.told !== told) this.#look(told);
    return html`
      ${this.#renderWays()}
      ${read === 'demo' ? html`<p><b>${say('start:place.demo')}</b></p>` : html`${this.#server.render()} ${this.#renderKeep()} ${this.#renderCheck()}`}
    `;
  }

  /** Nothing is made of what is not whole: that is why it is looked at first. */
  async #look(told: Told): Promise<void> {
    this.#looked = { told };
    await act(this.#welcome, async (center) => {
      const findings = await stoppingOf(center);
      if (this.#looked?.told !== told) return;
      await this.#stopped.show(findings);
      this.#looked = { told, stops: findings.length > 0 };
    });
  }

  #renderWays(): TemplateResult | typeof nothing {
    const title = this.#welcome.words.say('start:place.stopped');
    if (this.#looked?.stops) return html`<section><h2>${title}</h2>${this.#stopped.render()}</section>`;
    return this.#looked?.stops === false ? renderReady(this.#welcome) : nothing;
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
