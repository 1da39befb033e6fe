/** One of the ways to put it on a shop: a server, to which it is published. */
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { type Connected, connectServer, publishThere } from './server.ts';
import { act } from './work.ts';

export class ServerWay {
  readonly #welcome: WelcomeContext;
  #connected: Connected | undefined;
  #done = '';
  /** What can do harm has to be looked at once more. */
  #confirm = false;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
  }

  render(): TemplateResult {
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

  async #connect(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('invitation') ?? '').trim();
    const address = addressOf(text.split(/\s/)[0] ?? '');
    const granted = address ? grant(address) : Promise.resolve(false);
    await granted;
    await act(this.#welcome, async () => {
      this.#connected = await connectServer(this.#welcome.start.told.url, text);
    });
  }

  #publish({ origin }: Connected): Promise<void> {
    const { say } = this.#welcome.words;
    return act(this.#welcome, async (center) => {
      const status = await publishThere(origin, center, this.#confirm);
      this.#confirm = status === 'confirm';
      if (this.#confirm) return;
      const isThere = status === 'published' || status === 'nothing';
      this.#done = say(isThere ? 'start:place.server.done' : 'start:place.server.failed');
    });
  }
}

function tagOf(help: string): string {
  const base = new URL('./', help).href;
  return `<link rel="shop-help" href="${base}">\n<script type="module" src="/shop-help/bundle.js"></script>\n<shop-faq></shop-faq>`;
}
