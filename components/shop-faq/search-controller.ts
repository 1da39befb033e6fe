import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry } from '../../content/faq/entry.ts';
import type { Results } from '../../content/faq/results.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { Finder } from './finder.ts';

/** What there is to search. */
export interface Searched {
  readonly locale: Locale;
  readonly entries: () => readonly Entry[];
}

/** A search that the reader has stopped typing at, in milliseconds. */
const settled = 1000;
/** Soon enough to be heard, late enough not to be heard at every key. */
const heard = 500;

/** Searches while the reader types: fetches the search when it is wanted, or when the page is idle. */
export class SearchController implements ReactiveController {
  query = '';
  /** Take the query as it was typed. */
  literal = false;
  /** What was found; absent while nothing is searched for, or the search is on its way. */
  results: Results | undefined;
  /** What was found last, once the reader paused: what a screen reader says. */
  announced: Results | undefined;
  failed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onSettled: (results: Results, query: string) => void;
  #searched: Searched | undefined;
  #finder: Promise<Finder | undefined> | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** `onSettled` is told what was found once the reader has stopped typing. */
  constructor(host: ReactiveControllerHost & HTMLElement, onSettled: (results: Results, query: string) => void) {
    this.#host = host;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Says what there is to search; called whenever that may have changed, and cheap where it has not. */
  over(searched: Searched, key: unknown): void {
    if (this.#key === key && this.#searched?.locale === searched.locale) return;
    this.#key = key;
    this.#searched = searched;
    this.#finder = undefined;
    if (this.query) this.#search();
    else whenIdle(() => this.prepare());
  }

  #key: unknown;

  /** Fetches the search and makes the questions searchable, once. */
  readonly prepare = (): Promise<Finder | undefined> => {
    const { locale, entries } = this.#searched ?? { locale: 'en', entries: () => [] };
    this.#finder ??= import('./finder.ts')
      .then(({ createFinder }) => createFinder(entries(), locale))
      .catch(() => undefined);
    return this.#finder;
  };

  /** Searches for `query`; empty, shows the list again. */
  readonly ask = (query: string, literal = false): void => {
    this.query = query;
    this.literal = literal;
    this.#search();
  };

  async #search(): Promise<void> {
    const { query, literal } = this;
    for (const timer of this.#timers) clearTimeout(timer);
    if (!query.trim()) {
      this.#show(undefined);
      this.announced = undefined;
      return;
    }
    const finder = await this.prepare();
    if (query !== this.query || literal !== this.literal) return;
    this.failed = !finder;
    if (!finder) this.#finder = undefined;
    const results = finder?.(query, literal);
    this.#show(results);
    if (!results) return;
    this.#timers = [
      setTimeout(() => this.#announce(results), heard),
      setTimeout(() => this.#onSettled(results, query), settled),
    ];
  }

  #show(results: Results | undefined): void {
    this.results = results;
    this.#host.requestUpdate();
  }

  #announce(results: Results): void {
    this.announced = results;
    this.#host.requestUpdate();
  }
}

/** Calls when the page has nothing better to do; not at all where the reader saves data. */
function whenIdle(call: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(call, { timeout: 5000 });
  else setTimeout(call, 1000);
}
