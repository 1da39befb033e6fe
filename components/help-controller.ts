import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../content/documents/finding.ts';
import { toPage } from '../content/documents/protocol/to-page.ts';
import { type Locale, localeChain, matchLocale } from '../content/values/locale.ts';
import type { PageKey, Say } from '../locales/keys.ts';
import { pageMessages } from '../locales/page.ts';
import { translator } from '../locales/say.ts';
import type { BringOut, Editing } from './editing/editing.ts';
import { HelpErrorEvent } from './events.ts';
import type { HelpNeeds } from './help-needs.ts';
import { baseOf, forgetHelp, LoadError, loadFile, loadHelp } from './published-files.ts';

/** What an element says, and in which language. */
export interface Words<Name extends string = PageKey> {
  readonly locale: Locale;
  readonly say: Say<Name>;
}

/** How documents stand: none were named, they are on their way, there, or not to be had. */
export type HelpState = 'ready' | (typeof unready)[number];

/** The states in which there are no documents. */
export const unready = ['absent', 'loading', 'broken', 'offline'] as const;

/** Loads documents and the words of their language for its host, and again when either is asked for anew. */
export class HelpController<Documents extends object, Name extends string = PageKey> implements ReactiveController {
  state: HelpState = 'absent';
  /** Absent until they are loaded. */
  words: Words<Name> | undefined;
  /** What was loaded. */
  published: Documents | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #needs: HelpNeeds<Documents>;
  #editing: Editing<Documents> | undefined;
  #base = '';
  #asked = '';
  #settled = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, needs: HelpNeeds<Documents>, bringOut?: BringOut) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
    // a page carries nothing more of editing until an editor says hello; one that is not answered says it again
    host.addEventListener(toPage, (message) => {
      if (this.#editing) this.#editing.hear(message);
      else
        import('./editing/editing.ts').then(({ Editing }) => {
          this.#editing ??= new Editing(host, this, bringOut);
          this.#editing.hear(message);
        }, ignore);
    });
  }

  /** What was loaded, with what an editor previews. */
  get documents(): Documents | undefined {
    return this.#editing ? this.#editing.documents : this.published;
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#editing?.forget();
  }

  /** Asks for the help centre at `src`, else at the page's `<link rel="shop-help">`, for `reader`. */
  ask(src: string, reader: Locale): void {
    const wanted = this.#editing?.locale ?? reader;
    this.#base = baseOf(src);
    const asked = `${this.#base} ${wanted}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (!this.documents) this.state = this.#base ? 'loading' : 'absent';
    const words = this.#words([wanted, 'en']);
    if (!this.documents) words.then((own) => this.#take(asked, { words: own }), ignore);
    this.#settled = this.#load(this.#base, wanted, words)
      .catch((error) => this.#failure(error, words))
      .then((news) => this.#take(asked, news), ignore);
  }

  /** Asks once more for what is published, and settles when it is there or cannot be had. */
  async retry(): Promise<void> {
    if (this.#base) forgetHelp(this.#base);
    this.#asked = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#settled;
  }

  /** A file of the help centre that a document names. */
  load<File>(name: string, schema: string): Promise<File> {
    return loadFile(this.#base, name, schema);
  }

  async #load(base: string, wanted: Locale, words: Promise<Words<Name>>): Promise<News<Documents, Name>> {
    if (!base) return { state: 'absent', words: await words };
    const help = await loadHelp(base);
    const locale = localeChain(wanted, help.locales, help.fallback)[0] ?? wanted;
    const [loaded, own] = await Promise.all([
      this.#needs.documents((name, schema) => loadFile(base, help.files[locale]?.[name] ?? '', schema)),
      this.#words([locale, wanted, 'en']),
    ]);
    return { state: 'ready', loaded, words: own };
  }

  /** What could not be loaded: documents, or the chunk of a language, without which nothing can be said. */
  async #failure(error: unknown, words: Promise<Words<Name>>): Promise<News<Documents, Name>> {
    const { state, url, reason } =
      error instanceof LoadError ? error : ({ state: 'broken', url: import.meta.url, reason: `${error}` } as const);
    const finding = { code: 'documents-unreachable', severity: 'blocks', facts: { url, reason } } as const;
    const own = this.documents ? undefined : await words.catch(ignore);
    return { state, finding, ...(own ? { words: own } : {}) };
  }

  /** Takes news of what was asked for, unless something else has been asked for since. */
  #take(asked: string, { finding, loaded = this.published, ...news }: News<Documents, Name>): void {
    if (asked !== this.#asked) return;
    this.published = news.state === 'absent' ? undefined : loaded;
    Object.assign(this, news);
    this.#host.requestUpdate();
    if (finding) this.#host.dispatchEvent(new HelpErrorEvent(finding));
  }

  /** The words of the first of `wanted` that we speak. */
  async #words(wanted: readonly Locale[]): Promise<Words<Name>> {
    const spoken = Object.keys(pageMessages);
    const locale = wanted.map((each) => matchLocale(each, spoken)).find(Boolean) ?? 'en';
    const shared = this.#needs.bare ? undefined : pageMessages[locale]?.();
    const messages = await Promise.all([shared, this.#needs.messages?.[locale]?.()]);
    return { locale, say: translator<Name>(locale, Object.assign({}, ...messages)) };
  }

  readonly #onOnline = (): void => {
    if (this.state === 'offline') this.retry();
  };
}

interface News<Documents, Name extends string> {
  readonly state?: HelpState;
  readonly loaded?: Documents;
  readonly words?: Words<Name>;
  readonly finding?: Finding;
}

/** It is said elsewhere. */
function ignore(): undefined {}
