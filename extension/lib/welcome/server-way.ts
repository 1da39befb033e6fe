/** One of the ways to put it on a shop: a server, to which it is published. */
import { html, nothing, type TemplateResult } from 'lit';
import { Refusal } from '../refusal.ts';
import { addressOf, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { tagOf } from './pages.ts';
import { type Connected, connectServer, type Laid, publishConfirmed, publishThere } from './server.ts';
import { Stopped } from './stopped.ts';
import { act } from './work.ts';

export class ServerWay {
  readonly #welcome: WelcomeContext;
  readonly #stopped: Stopped;
  #connected: Connected | undefined;
  #done = '';
  /** What can do harm has to be looked at once more; this is what it was looked over by. */
  #mark: string | undefined;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
    this.#stopped = new Stopped(welcome);
  }

  render(): TemplateResult {
    const { say } = this.#welcome.words;
    const connected = this.#connected;
    return html`<section>
      <h2>${say('start:place.server')}</h2>
      <p>${say('start:place.server.about')}</p>
      ${
        connected
          ? html`${this.#mark ? this.#renderConfirm() : nothing}
              <p class="row"><button class="main" @click=${() => this.#publish(connected)}>${say(this.#mark ? 'start:place.server.confirmed' : 'start:place.server.publish')}</button></p>`
          : html`<form @submit=${(event: SubmitEvent) => this.#connect(event)}>
              <label for="invitation">${say('start:place.server.invitation')}</label>
              <input id="invitation" name="invitation" type="text" required autocomplete="off" spellcheck="false">
              <p class="row"><button>${say('start:place.server.connect')}</button></p>
            </form>`
      }
      ${this.#done ? html`<p role="status"><b>${this.#done}</b></p>` : nothing} ${this.#stopped.render()}
      ${
        connected?.help && this.#done
          ? html`<p>${say('start:place.server.tag')}</p>
              <textarea readonly rows="3" spellcheck="false" aria-label=${say('start:place.server.tag')} .value=${linesFor(connected.help)}></textarea>`
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
    await act(this.#welcome, async () => {
      if (!(await granted)) throw new Refusal('not-granted');
      this.#connected = await connectServer(this.#welcome.start.told.url, text);
    });
  }

  #publish({ origin }: Connected): Promise<void> {
    const mark = this.#mark;
    return act(this.#welcome, async (center) =>
      this.#settle(await (mark === undefined ? publishThere(origin, center) : publishConfirmed(origin, mark))),
    );
  }

  #settle(laid: Laid): void {
    const { say } = this.#welcome.words;
    this.#mark = laid.status === 'confirm' ? laid.mark : undefined;
    if (laid.status === 'confirm') return;
    const isThere = laid.status === 'published' || laid.status === 'nothing';
    this.#done =
      laid.status === 'beside'
        ? say('start:place.beside', { count: laid.added })
        : say(isThere ? 'start:place.server.done' : 'start:place.server.failed');
    this.#stopped.show(laid.status === 'blocked' ? laid.findings : []);
  }
}

/** The lines for the server that publishes `help`. */
function linesFor(help: string): string {
  return tagOf(new URL('../shop-help/bundle.js', help).href, new URL('./', help).href);
}
