import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentName } from '../content/documents/center.ts';
import type { Finding } from '../content/documents/finding.ts';
import { type Locale, localeChain, matchLocale } from '../content/values/locale.ts';
import type { Messages, PageKey, Say } from '../locales/keys.ts';
import { pageMessages } from '../locales/page.ts';
import { translator } from '../locales/say.ts';
import { type BringOut, EditController } from './edit-controller.ts';
import { HelpErrorEvent } from './events.ts';
import { baseOf, fileOf, forgetHelp, LoadError, loadFile, loadHelp } from './published-files.ts';

/** What an element says, and in which language. */
export interface Words<Name extends string = PageKey> {
  readonly locale: Locale;
  readonly say: Say<Name>;
}

/** What an element needs before it can be drawn. */
export interface HelpNeeds<Documents> {
  /** Loads its documents; `load` answers with one of them, which has to be of `schema`. */
  readonly documents: (load: LoadDocument) => Promise<Documents>;
  /** Its messages beside those of every page, by language. */
  readonly messages?: { readonly [locale: Locale]: () => Promise<Messages<string>> };
  /** It says nothing that other elements say, so that it need not wait for their words. */
  readonly bare?: true;
}

type LoadDocument = <File>(name: DocumentName, schema: string) => Promise<File>;

/** How documents stand: none were named, they are on their way, there, or not to be had. */
export type HelpState = 'ready' | (typeof unready)[number];

/** The states in which there are no documents. */
export const unready = ['absent', 'loading', 'broken', 'offline'] as const;

/** Loads documents and the words of their language for its host, and again when either is asked for anew. */
export class HelpController<Documents extends object, Name extends string = PageKey> implements ReactiveController {
  state: HelpState = 'absent';
  /** Absent until they are loaded. */
  words: Words<Name> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #needs: HelpNeeds<Documents>;
  readonly #edit: EditController;
  #loaded: Documents | undefined;
  #base = '';
  #asked = '';
  #settled = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, needs: HelpNeeds<Documents>, bringOut?: BringOut) {
    this.#host = host;
    this.#needs = needs;
    this.#edit = new EditController(host, () => this.retry(), bringOut);
    host.addController(this);
  }

  /** What was loaded, with what an editor previews. */
  get documents(): Documents | undefined {
    return this.#edit.shown(this.#loaded);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** Asks for the help centre at `src`, else at the page's `<link rel="shop-help">`, for `reader`. */
  ask(src: string, reader: Locale): void {
    const wanted = this.#edit.locale ?? reader;
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
      this.#needs.documents((name, schema) => loadFile(base, fileOf(help, locale, name), schema)),
      this.#words([locale, wanted, 'en']),
    ]);
    return { state: 'ready', loaded, words: own };
  }

  /** What could not be loaded: documents, or the chunk of a language, without which nothing can be said. */
  async #failure(error: unknown, words: Promise<Words<Name>>): Promise<News<Documents, Name>> {
    const { state, url, reason } =
      error instanceof LoadError ? error : new LoadError('broken', import.meta.url, `${error}`);
    const finding = { code: 'documents-unreachable', severity: 'blocks', facts: { url, reason } } as const;
    const own = this.documents ? undefined : await words.catch(ignore);
    return { state, finding, ...(own ? { words: own } : {}) };
  }

  /** Takes news of what was asked for, unless something else has been asked for since. */
  #take(asked: string, { finding, loaded = this.#loaded, ...news }: News<Documents, Name>): void {
    if (asked !== this.#asked) return;
    this.#loaded = news.state === 'absent' ? undefined : loaded;
    Object.assign(this, news);
    this.#host.requestUpdate();
    if (finding) this.#host.dispatchEvent(new HelpErrorEvent(finding));
  }

  /** The words of the first of `wanted` that we speak. */
  async #words(wanted: readonly Locale[]): Promise<Words<Name>> {
    const spoken = Object.keys(pageMessages);
    const locale = wanted.map((each) => matchLocale(each, spoken)).find((each) => each !== undefined) ?? 'en';
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
