/** One of the ways to put it on a shop: a server, to which it is published. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../../../content/documents/changes.ts';
import type { Told } from '../../../content/starter/told.ts';
import { failureOf, Refusal } from '../refusal.ts';
import { addressOf, grant } from './address.ts';
import type { WelcomeContext } from './context.ts';
import { tagOf } from './pages.ts';
import { type Connected, connectedServer, connectServer, type Laid, publishThere } from './server.ts';
import { Stopped } from './stopped.ts';
import { act } from './work.ts';

export class ServerWay {
  readonly #welcome: WelcomeContext;
  readonly #stopped: Stopped;
  /** The shop that all of this is about, and its server. */
  #origin: string | undefined;
  #connected: Connected | undefined;
  #done = '';
  /** What can do harm has to be looked at once more: as it is to be published, and only as long as nothing else is told. */
  #asked: { readonly told: Told; readonly mark: string; readonly changes: TemplateResult } | undefined;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
    this.#stopped = new Stopped(welcome);
  }

  render(): TemplateResult {
    const { say } = this.#welcome.words;
    const { told, published } = this.#welcome.start;
    this.#turnTo(told.url);
    const connected = this.#connected;
    const asked = this.#asked?.told === told ? this.#asked : undefined;
    return html`<section>
      <h2>${say('start:place.server')}</h2>
      <p>${say('start:place.server.about')}</p>
      ${
        connected
          ? html`${asked ? html`<div role="alert"><p><b>${say('start:place.server.confirm')}</b></p>${asked.changes}</div>` : nothing}
              <p class="row"><button class="main" @click=${() => this.#publish(connected, asked?.mark)}>${say(asked ? 'start:place.server.confirmed' : 'start:place.server.publish')}</button></p>`
          : html`<form @submit=${(event: SubmitEvent) => this.#connect(event)}>
              <label for="invitation">${say('start:place.server.invitation')}</label>
              <input id="invitation" name="invitation" type="text" required autocomplete="off" spellcheck="false">
              <p class="row"><button>${say('start:place.server.connect')}</button></p>
            </form>`
      }
      ${this.#done ? html`<p role="status"><b>${this.#done}</b></p>` : nothing} ${this.#stopped.render()}
      ${
        connected?.help && published === connected.origin
          ? html`<p>${say('start:place.server.tag')}</p>
              <textarea readonly rows="3" spellcheck="false" aria-label=${say('start:place.server.tag')} .value=${linesFor(connected.help)}></textarea>`
          : nothing
      }
    </section>`;
  }

  /** Whoever connected the shop before goes on from there: an invitation is good once. */
  #turnTo(url = ''): void {
    const origin = URL.canParse(url) ? new URL(url).origin : undefined;
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#connected = undefined;
    this.#done = '';
    if (origin) this.#find(origin);
  }

  async #find(origin: string): Promise<void> {
    const found = await connectedServer(origin).catch(() => undefined);
    if (!found || origin !== this.#origin) return;
    this.#connected ??= found;
    this.#welcome.announce('');
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

  #publish({ origin }: Connected, mark: string | undefined): Promise<void> {
    const { told } = this.#welcome.start;
    return act(this.#welcome, async (center) => {
      const laid = await publishThere(origin, center, mark).catch((error) => {
        // whose access is over needs an invitation
        if (failureOf(error) === 'not-allowed') this.#connected = undefined;
        throw error;
      });
      await this.#settle(laid, told, origin);
    });
  }

  async #settle(laid: Laid, told: Told, origin: string): Promise<void> {
    const { words, change } = this.#welcome;
    const { say } = words;
    this.#asked = laid.status === 'confirm' ? { ...laid, told, changes: await this.#listed(laid.changes) } : undefined;
    if (laid.status === 'confirm') {
      this.#done = '';
      return this.#stopped.show([]);
    }
    const isThere = laid.status === 'published' || laid.status === 'nothing';
    if (isThere || laid.status === 'beside') change({ published: origin });
    this.#done =
      laid.status === 'beside'
        ? say('start:place.beside', { count: laid.added })
        : say(isThere ? 'start:place.server.done' : 'start:place.server.failed');
    await this.#stopped.show(laid.status === 'blocked' ? laid.findings : []);
  }

  async #listed(changes: readonly Change[]): Promise<TemplateResult> {
    const [{ renderList }, { loadWords }] = await Promise.all([import('../panel/outcome.ts'), import('../words.ts')]);
    return renderList(await loadWords(this.#welcome.words.locale), changes);
  }
}

/** The lines for the server that publishes `help`. */
function linesFor(help: string): string {
  return tagOf(new URL('../shop-help/bundle.js', help).href, new URL('./', help).href);
}
