/**
 * The page's side of editing: tells an editor what an element shows, and shows previews in the place of what is
 * published.
 *
 * A shop page loads it when an editor says hello, and not before. It can publish nothing and knows nothing that the
 * page does not show; what an editor no longer stands by is forgotten.
 */
import type { ReactiveControllerHost } from 'lit';
import {
  type EditorMessage,
  encode,
  fromPage,
  type PageMessage,
  type ProtocolError,
  previewMark,
  silence,
} from '../../content/documents/protocol/messages.ts';
import { readEditorMessage } from '../../content/documents/protocol/read.ts';
import type { Locale } from '../../content/values/locale.ts';
import { badgeOn } from './badge.ts';
import { allPreviewed, type Preview, previewed } from './previews.ts';
import { Rate } from './rate.ts';
import { drawnIn, reveal } from './regions.ts';

/** What an element is drawn from: what customers see, which `retry` loads anew. */
export interface Edited<Documents> {
  readonly published: Documents | undefined;
  retry(): Promise<void>;
}

/** Has a host draw an entry that it does not draw, now or once it is loaded. */
export type BringOut = (id: string) => unknown;

/** How long an element rests, in milliseconds, before it tells what it shows now. */
const rest = 200;

export class Editing<Documents extends object> {
  /** The language in which the editor wants to see the element; absent, the reader's own. */
  locale: Locale | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #help: Edited<Documents>;
  readonly #bringOut: BringOut;
  readonly #previews = new Map<string, Preview>();
  readonly #observer = new MutationObserver(() => this.#tellSoon());
  readonly #heard = new Rate();
  readonly #told = new Rate();
  #documents: Documents | undefined;
  #shown: Documents | undefined;
  #session = '';
  #label = '';
  #silence: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, help: Edited<Documents>, bringOut: BringOut = () => {}) {
    this.#host = host;
    this.#help = help;
    this.#bringOut = bringOut;
    addEventListener('pagehide', this.forget);
  }

  /** What is published, with what is previewed: the same object as before until something changes. */
  get documents(): Documents | undefined {
    const { published } = this.#help;
    if (published !== this.#documents) this.#shown = undefined;
    this.#documents = published;
    this.#shown ??= published && allPreviewed(published, this.#previews.values());
    return this.#shown;
  }

  /** Takes a message, if the event carries one that can be understood. */
  async hear(event: Event): Promise<void> {
    const message = this.#heard.allows() ? readEditorMessage((event as CustomEvent<unknown>).detail) : undefined;
    if (!message || (message.type !== 'hello' && message.session !== this.#session)) return;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(this.forget, silence);
    const code = await this.#obey(message);
    if (this.#session && message.type !== 'hello')
      this.#tell({ ...(code ? { type: 'error', code } : { type: 'ack' }), session: this.#session, to: message.id });
  }

  /** Shows what is published and listens to nobody, until the next hello. */
  readonly forget = (): void => {
    clearTimeout(this.#silence);
    clearTimeout(this.#rest);
    this.#observer.disconnect();
    this.#previews.clear();
    this.#session = '';
    this.locale = undefined;
    this.#redraw();
  };

  async #obey(message: EditorMessage): Promise<ProtocolError | undefined> {
    switch (message.type) {
      case 'hello':
        this.#session = message.session;
        this.#observer.observe(this.#root, { childList: true, subtree: true, attributeFilter: ['data-unit', 'lang'] });
        return this.#tell({ type: 'ready', tag: this.#host.localName, ...this.#drawn() });
      case 'show':
        this.locale = message.locale;
        this.#label = message.label;
        return this.#redraw();
      case 'preview': {
        const { published } = this.#help;
        const outcome = published ? previewed(published, message) : 'unknown-unit';
        if (typeof outcome === 'string') return outcome;
        this.#previews.set(message.unit, message);
        return this.#redraw();
      }
      case 'reset':
        if (message.unit) this.#previews.delete(message.unit);
        else this.#previews.clear();
        return this.#redraw();
      case 'reveal':
        if (reveal(this.#root, message.unit)) return;
        await this.#bringOut(message.unit.split('/')[1] ?? '');
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        return reveal(this.#root, message.unit) ? undefined : 'not-here';
      case 'renew':
        return void (await this.#help.retry());
      default:
        if (message.type === 'bye') this.forget();
    }
  }

  get #root(): ShadowRoot | HTMLElement {
    return this.#host.shadowRoot ?? this.#host;
  }

  #redraw(): undefined {
    this.#shown = undefined;
    this.#host.toggleAttribute(previewMark, this.#previews.size > 0);
    badgeOn(this.#root, this.#previews.size ? this.#label : '');
    this.#host.requestUpdate();
  }

  #drawn(): Pick<PageMessage & { type: 'regions' }, 'session' | 'locale' | 'regions'> {
    return { session: this.#session, ...drawnIn(this.#root) };
  }

  #tellSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#tell({ type: 'regions', ...this.#drawn() }), rest);
  }

  #tell(message: PageMessage): undefined {
    if (this.#told.allows()) this.#host.dispatchEvent(new CustomEvent(fromPage, { detail: encode(message) }));
  }
}
