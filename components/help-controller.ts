import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentName } from '../content/documents/center.ts';
import type { Finding } from '../content/documents/finding.ts';
import type { PublishedHelp } from '../content/documents/published.ts';
import { type Locale, localeChain, matchLocale } from '../content/values/locale.ts';
import type { Messages, PageKey, Say } from '../locales/keys.ts';
import { pageMessages } from '../locales/page.ts';
import { translator } from '../locales/say.ts';
import { HelpErrorEvent } from './events.ts';
import { baseOf, LoadError, loadFile, loadHelp } from './published-files.ts';

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
export class HelpController<Documents, Name extends string = PageKey> implements ReactiveController {
  state: HelpState = 'absent';
  documents: Documents | undefined;
  /** Absent until they are loaded. */
  words: Words<Name> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #needs: HelpNeeds<Documents>;
  #base = '';
  #asked = '';
  #settled = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, needs: HelpNeeds<Documents>) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** Asks for the help centre at `src`, else at the page's `<link rel="shop-help">`, for a reader of `wanted`. */
  ask(src: string, wanted: Locale): void {
    const base = baseOf(src);
    this.#base = base;
    const asked = `${base} ${wanted}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (!this.documents) this.state = base ? 'loading' : 'absent';
    const words = this.#words([wanted, 'en']);
    if (!this.documents) words.then((own) => this.#take(asked, { words: own }), ignore);
    this.#settled = this.#load(base, wanted, words)
      .catch((error) => this.#failure(error, words))
      .then((news) => this.#take(asked, news), ignore);
  }

  /** Asks once more for what could not be had, and settles when it is there or again cannot be had. */
  async retry(): Promise<void> {
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
    if (!base) return { state: 'absent', documents: undefined, words: await words };
    const help = await loadHelp(base);
    const locale = localeChain(wanted, help.locales, help.fallback)[0] ?? wanted;
    const [documents, own] = await Promise.all([
      this.#needs.documents((name, schema) => loadFile(base, fileOf(help, locale, name), schema)),
      this.#words([locale, wanted, 'en']),
    ]);
    return { state: 'ready', documents, words: own };
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
  #take(asked: string, { finding, ...news }: News<Documents, Name>): void {
    if (asked !== this.#asked) return;
    Object.assign(this, news);
    this.#host.requestUpdate();
    if (finding) this.#host.dispatchEvent(new HelpErrorEvent(finding));
  }

  /** The words of the first of `wanted` that we speak. */
  async #words(wanted: readonly Locale[]): Promise<Words<Name>> {
    const spoken = Object.keys(pageMessages);
    const locale = wanted.map((each) => matchLocale(each, spoken)).find((each) => each !== undefined) ?? 'en';
    const { bare, messages: own } = this.#needs;
    const messages = await Promise.all([bare ? undefined : pageMessages[locale]?.(), own?.[locale]?.()]);
    return { locale, say: translator<Name>(locale, Object.assign({}, ...messages)) };
  }

  readonly #onOnline = (): void => {
    if (this.state === 'offline') this.retry();
  };
}

interface News<Documents, Name extends string> {
  readonly state?: HelpState;
  readonly documents?: Documents | undefined;
  readonly words?: Words<Name>;
  readonly finding?: Finding;
}

/** It is said elsewhere. */
function ignore(): undefined {}

function fileOf({ files }: PublishedHelp, locale: Locale, name: DocumentName): string {
  return files[locale]?.[name] ?? '';
}
