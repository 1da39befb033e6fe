/**
 * The page's side of editing: tells an editor what an element shows, and shows previews in the place of what is
 * published.
 *
 * A shop page loads it when an editor says hello, and not before. It can publish nothing and knows nothing that the
 * page does not show; what an editor no longer stands by is forgotten.
 */
import {
  type EditorMessage,
  encode,
  fromPage,
  type PageMessage,
  type ProtocolError,
  previewMark,
  silence,
  toPage,
} from '../../content/documents/protocol/messages.ts';
import { readEditorMessage } from '../../content/documents/protocol/read.ts';
import type { Locale } from '../../content/values/locale.ts';
import { badgeOn } from './badge.ts';
import { type Preview, previewed } from './previews.ts';
import { Rate } from './rate.ts';
import { drawnIn, regionsOf, reveal } from './regions.ts';

/** An element that can be edited. */
export interface EditedHost extends HTMLElement {
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
}

/** How long an element rests, in milliseconds, before it tells what it shows now. */
const rest = 200;

export class Editing {
  /** The language in which the editor wants to see the element; absent, the reader's own. */
  locale: Locale | undefined;

  readonly #host: EditedHost;
  readonly #renew: () => Promise<void>;
  readonly #bringOut: (unit: string) => void;
  readonly #previews = new Map<string, Preview>();
  readonly #observer = new MutationObserver(() => this.#tellSoon());
  readonly #heard = new Rate();
  readonly #told = new Rate();
  #documents: object | undefined;
  #shown: object | undefined;
  #session = '';
  #label = '';
  #silence: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `renew` loads the host's documents anew, `bringOut` has it draw a unit that it does not draw. */
  constructor(host: EditedHost, renew: () => Promise<void>, bringOut: (unit: string) => void = () => {}) {
    this.#host = host;
    this.#renew = renew;
    this.#bringOut = bringOut;
    host.addEventListener(toPage, this.hear);
    addEventListener('pagehide', this.forget);
  }

  /** `documents` with what is previewed: the same object as before until something changes. */
  shown<Documents extends object>(documents: Documents): Documents {
    if (documents !== this.#documents) this.#shown = undefined;
    this.#documents = documents;
    this.#shown ??= [...this.#previews.values()].reduce((before: object, preview) => {
      const after = previewed(before, preview);
      return typeof after === 'string' ? before : after;
    }, documents);
    return this.#shown as Documents;
  }

  /** Takes a message, if the event carries one that can be understood. */
  readonly hear = async (event: Event): Promise<void> => {
    const message = this.#heard.allows() ? readEditorMessage((event as CustomEvent<unknown>).detail) : undefined;
    if (!message || (message.type !== 'hello' && message.session !== this.#session)) return;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(this.forget, silence);
    const code = await this.#obey(message);
    if (this.#session && message.type !== 'hello')
      this.#tell({ ...(code ? { type: 'error', code } : { type: 'ack' }), session: this.#session, to: message.id });
  };

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
        return this.#tell({ type: 'ready', tag: this.#host.localName, ...this.#regions() });
      case 'show':
        this.locale = message.locale;
        this.#label = message.label;
        return this.#redraw();
      case 'preview': {
        const outcome = this.#documents ? previewed(this.#documents, message) : 'unknown-unit';
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
        this.#bringOut(message.unit);
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        return reveal(this.#root, message.unit) ? undefined : 'not-here';
      case 'renew':
        return void (await this.#renew());
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

  #regions(): Pick<PageMessage & { type: 'regions' }, 'session' | 'locale' | 'regions'> {
    return { session: this.#session, locale: drawnIn(this.#root), regions: regionsOf(this.#root) };
  }

  #tellSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#tell({ type: 'regions', ...this.#regions() }), rest);
  }

  #tell(message: PageMessage): undefined {
    if (this.#told.allows()) this.#host.dispatchEvent(new CustomEvent(fromPage, { detail: encode(message) }));
  }
}
