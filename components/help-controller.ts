import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../content/documents/finding.ts';
import type { PublishedFaq, PublishedHelp, PublishedShop } from '../content/documents/published.ts';
import { type Locale, localeChain, matchLocale } from '../content/values/locale.ts';
import type { PageKey, Say } from '../locales/keys.ts';
import { pageMessages } from '../locales/page.ts';
import { translator } from '../locales/say.ts';
import { HelpErrorEvent } from './events.ts';
import { LoadError, loadFile, loadHelp } from './published-files.ts';

/** The published documents that a FAQ needs, in one language. */
export interface HelpDocuments {
  readonly shop: PublishedShop;
  readonly faq: PublishedFaq;
}

/** What an element says, and in which language. */
export interface Words {
  readonly locale: Locale;
  readonly say: Say<PageKey>;
}

/** How documents stand: none were named, they are on their way, there, or not to be had. */
export type HelpState = 'ready' | (typeof unready)[number];

/** The states in which there are no documents. */
export const unready = ['absent', 'loading', 'broken', 'offline'] as const;

/** Loads documents and the words of their language for its host, and again when either is asked for anew. */
export class HelpController implements ReactiveController {
  state: HelpState = 'absent';
  documents: HelpDocuments | undefined;
  /** Absent until they are loaded. */
  words: Words | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked = '';
  #settled = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
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
    const asked = `${base} ${wanted}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (!this.documents) this.state = base ? 'loading' : 'absent';
    const words = loadWords([wanted, 'en']);
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

  async #load(base: string, wanted: Locale, words: Promise<Words>): Promise<News> {
    if (!base) return { state: 'absent', documents: undefined, words: await words };
    const help = await loadHelp(base);
    const locale = localeChain(wanted, help.locales, help.fallback)[0] ?? wanted;
    const [documents, own] = await Promise.all([loadDocuments(base, help, locale), loadWords([locale, wanted, 'en'])]);
    return { state: 'ready', documents, words: own };
  }

  /** What could not be loaded: documents, or the chunk of a language, without which nothing can be said. */
  async #failure(error: unknown, words: Promise<Words>): Promise<News> {
    const { state, url, reason } =
      error instanceof LoadError ? error : new LoadError('broken', import.meta.url, `${error}`);
    const finding = { code: 'documents-unreachable', severity: 'blocks', facts: { url, reason } } as const;
    const own = this.documents ? undefined : await words.catch(ignore);
    return { state, finding, ...(own ? { words: own } : {}) };
  }

  /** Takes news of what was asked for, unless something else has been asked for since. */
  #take(asked: string, { finding, ...news }: News): void {
    if (asked !== this.#asked) return;
    Object.assign(this, news);
    this.#host.requestUpdate();
    if (finding) this.#host.dispatchEvent(new HelpErrorEvent(finding));
  }

  readonly #onOnline = (): void => {
    if (this.state === 'offline') this.retry();
  };
}

interface News extends Partial<Pick<HelpController, 'state' | 'documents' | 'words'>> {
  readonly finding?: Finding;
}

/** It is said elsewhere. */
function ignore(): undefined {}

async function loadDocuments(base: string, help: PublishedHelp, locale: Locale): Promise<HelpDocuments> {
  const files = help.files[locale];
  const [shop, faq] = await Promise.all([
    loadFile<PublishedShop>(base, files?.shop ?? '', 'help-shop@1'),
    loadFile<PublishedFaq>(base, files?.faq ?? '', 'help-faq@1'),
  ]);
  return { shop, faq };
}

/** The words of the first of `wanted` that we speak. */
async function loadWords(wanted: readonly Locale[]): Promise<Words> {
  const spoken = Object.keys(pageMessages);
  const locale = wanted.map((each) => matchLocale(each, spoken)).find((each) => each !== undefined) ?? 'en';
  const messages = await pageMessages[locale]?.();
  return { locale, say: translator<PageKey>(locale, messages ?? {}) };
}

/** The address of a help centre, with a slash at its end; empty if the page names none. */
function baseOf(src: string): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="shop-help"][href]');
  if (!src && !link) return '';
  const { href } = new URL(src || (link?.href ?? ''), document.baseURI);
  return href.endsWith('/') ? href : `${href}/`;
}
