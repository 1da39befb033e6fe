import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublishedFaq } from '../../content/documents/published.ts';
import type { Entry } from '../../content/faq/entry.ts';
import type { Results } from '../../content/faq/results.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { Finder } from './finder.ts';
import { whenIdle } from './idle.ts';
import { type Reporting, tellSearch } from './report.ts';
import { isSearchKey } from './search-key.ts';

/** What there is to search: a published FAQ, or questions read from the page. */
export type Searched = PublishedFaq | readonly Entry[];

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

  readonly #host: ReactiveControllerHost & Reporting;
  #searched: Searched = [];
  #locale: Locale = 'en';
  #finder: Promise<Finder | undefined> | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** The search that the page was told of last: its own doings, as another language, are no search. */
  #told = '';

  constructor(host: ReactiveControllerHost & Reporting) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onPageKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onPageKey);
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Says what there is to search, for readers of `locale`; costs nothing where that has not changed. */
  over(searched: Searched, locale: Locale): void {
    if (searched === this.#searched && locale === this.#locale) return;
    this.#searched = searched;
    this.#locale = locale;
    this.#finder = undefined;
    if (this.query) this.#search();
    else whenIdle(this.prepare);
  }

  /** Fetches the search and makes the questions searchable, once. */
  readonly prepare = (): Promise<Finder | undefined> => {
    this.#finder ??= import('./finder.ts')
      .then(({ createFinder }) => createFinder(this.#searched, this.#locale))
      .catch(() => {
        this.#finder = undefined;
        return undefined;
      });
    return this.#finder;
  };

  /** Searches for `query`; empty, shows the list again. */
  readonly ask = (query: string, literal = false): void => {
    this.query = query;
    this.literal = literal;
    this.#host.requestUpdate();
    this.#search();
  };

  /** Searches at a button that is gone afterwards: the focus goes on to the first question. */
  readonly askAndGo = async (query: string, literal = false): Promise<void> => {
    this.query = query;
    this.literal = literal;
    await this.#search();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('summary, [part=all]')?.focus();
  };

  /** Shows the list again if an entry that is to be seen was not found. */
  makeRoomFor(id: string): void {
    if (this.results && !this.results.results.some((result) => result.id === id)) this.ask('');
  }

  /** In the field: Escape shows the list again, Enter and the arrow go to what was found. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.query) this.ask('');
    else if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    else this.#host.shadowRoot?.querySelector<HTMLElement>('.results summary')?.focus();
    event.preventDefault();
  };

  readonly #onPageKey = (event: KeyboardEvent): void => {
    const field = this.#host.shadowRoot?.querySelector<HTMLElement>('input[type=search]');
    if (!field?.checkVisibility() || !isSearchKey(event)) return;
    event.preventDefault();
    field.focus();
  };

  async #search(): Promise<void> {
    const { query, literal } = this;
    for (const timer of this.#timers) clearTimeout(timer);
    if (!query.trim()) {
      this.failed = false;
      this.announced = undefined;
      this.#told = '';
      this.#show(undefined);
      return;
    }
    const finder = await this.prepare();
    if (query !== this.query || literal !== this.literal) return;
    this.failed = !finder;
    const results = finder?.(query, literal);
    this.#show(results);
    if (!results) return;
    this.#timers = [
      setTimeout(() => this.#announce(results), heard),
      setTimeout(() => this.#tell(results, query), settled),
    ];
  }

  #show(results: Results | undefined): void {
    this.results = results;
    this.#host.requestUpdate();
  }

  #tell({ outcome, results }: Results, query: string): void {
    const search = `${this.literal} ${query}`;
    if (search === this.#told) return;
    this.#told = search;
    tellSearch(this.#host, { locale: this.#locale, query, outcome, count: results.length });
  }

  #announce(results: Results): void {
    this.announced = results;
    this.#host.requestUpdate();
  }
}
