/** The list of all texts: narrowed down to somebody's work, and each with what is left to be done. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Found } from '../../../content/documents/overview/find.ts';
import { standings } from '../../../content/documents/overview/standing.ts';
import { countStandings, type Wanted, wantedBy, wantedOf } from '../../../content/documents/overview/work.ts';
import type { Group, Listed } from '../../../content/documents/overview.ts';
import { languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import { addressOf, type TextsContext } from './context.ts';
import { renderFound, shortened, thingTitle } from './title.ts';

export class List {
  readonly #open: () => TextsContext;
  #wanted: Wanted;
  #found: readonly Found[] = [];

  /** `open` tells what there is now. */
  constructor(open: () => TextsContext) {
    this.#open = open;
    const { overview, words } = open();
    this.#wanted = wantedBy(overview.own, overview.locales, words.locale);
  }

  /** The list, with the thing at `current` marked in it. */
  render(current: string): TemplateResult {
    const { words, overview } = this.#page;
    const groups = wantedOf(overview.groups, { ...this.#wanted, found: this.#found.map(({ thing }) => thing) });
    const count = groups.reduce((sum, group) => sum + group.things.length, 0);
    return html`<nav class="list" aria-label=${words.say('texts:title')}>
      ${this.#renderFilter()}
      <p class="muted" role="status">${count ? words.say('texts:list.count', { count }) : words.say('texts:list.none')}</p>
      ${groups.map((group) => this.#renderGroup(group, current))}
    </nav>`;
  }

  get #page(): TextsContext {
    return this.#open();
  }

  #renderFilter(): TemplateResult {
    const { words, overview } = this.#page;
    const { say, locale } = words;
    const { locales } = overview;
    const languages = [
      ['', say('texts:filter.languages')],
      ...locales.map((each) => [each, languageName(each, locale)]),
    ];
    const counts = this.#wanted.locale ? countStandings(overview.groups, this.#wanted.locale) : undefined;
    const states = ['', 'open', ...standings.filter((each) => each !== 'current'), 'not-adopted'] as const;
    const stateWords = (state: (typeof states)[number]): string => {
      const count = counts && state in counts ? ` (${counts[state as keyof typeof counts]})` : '';
      return say(`texts:filter.${state || 'all'}`) + count;
    };
    return html`<search class="filter">
      ${this.#renderSelect('language', say('texts:filter.language'), languages, this.#wanted.locale, (value) => this.#choose(value))}
      ${this.#renderSelect(
        'state',
        say('texts:filter.state'),
        states.map((each) => [each, stateWords(each)]),
        this.#wanted.standing,
        (value) => this.#want({ standing: value as NonNullable<Wanted['standing']> }),
      )}
      <div class="field wide">
        <label for="words">${say('texts:filter.words')}</label>
        <input id="words" type="text" .enterKeyHint=${'search'} @input=${({ target }: Event) => this.#find((target as HTMLInputElement).value)}>
      </div>
    </search>`;
  }

  #renderSelect(
    id: string,
    label: string,
    choices: readonly (readonly string[])[],
    chosen: string | undefined,
    tell: (value: string) => void,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${({ target }: Event) => tell((target as HTMLSelectElement).value)}>
        ${choices.map(([value = '', text]) => html`<option value=${value} ?selected=${value === (chosen ?? '')}>${text}</option>`)}
      </select>
    </div>`;
  }

  #want(changes: { readonly [name in 'locale' | 'standing' | 'words']?: string }): void {
    const all = Object.entries({ ...this.#wanted, ...changes }).filter(([, value]) => value);
    this.#wanted = Object.fromEntries(all) as Wanted;
    this.#page.draw();
  }

  /** What was found is shown in the language that is chosen. */
  #choose(locale: string): void {
    this.#want({ locale });
    if (this.#wanted.words) this.#find(this.#wanted.words);
  }

  /** Titles are at hand; what stands in other texts is found a moment later. */
  async #find(words: string): Promise<void> {
    this.#found = [];
    this.#want({ words });
    if (!words.trim()) return;
    const { locale } = this.#wanted;
    const wanted = { words, ...(locale ? { locale } : {}) };
    const found = await askPanel({ type: 'find', origin: this.#page.origin, ...wanted }).catch(() => []);
    if (this.#wanted.words !== words || this.#wanted.locale !== locale) return;
    this.#found = found;
    this.#page.draw();
  }

  #renderGroup({ of, category, things }: Group, current: string): TemplateResult {
    const { say } = this.#page.words;
    const title = category
      ? html`<a href=${addressOf(category)} aria-current=${ifDefined(addressOf(category) === current ? 'page' : undefined)}>${thingTitle(this.#page.words, category, this.#wanted.locale)}</a> ${this.#renderStanding(category)}`
      : say(`texts:group.${of}` as 'texts:group.rules');
    return html`<h2>${title}</h2>
      <ul>${things.map((thing) => this.#renderThing(thing, current))}</ul>`;
  }

  #renderThing(thing: Listed, current: string): TemplateResult {
    const { words } = this.#page;
    const address = addressOf(thing);
    return html`<li>
      <a href=${address} aria-current=${ifDefined(address === current ? 'page' : undefined)}>${shortened(thingTitle(words, thing, this.#wanted.locale))}</a>
      ${renderFound(this.#found, thing)} ${this.#renderStanding(thing)}
    </li>`;
  }

  /** What is left to be done: in the language that was asked for, or in each where something is. */
  #renderStanding({ adopted, standing }: Listed): TemplateResult | typeof nothing {
    const { words, overview } = this.#page;
    const { say, locale } = words;
    if (!adopted) return html`<small>${say('texts:list.not-adopted')}</small>`;
    const open = overview.locales.flatMap((each) => {
      const own = standing[each] ?? 'missing';
      if (own === 'current' || (this.#wanted.locale && each !== this.#wanted.locale)) return [];
      return [`${languageName(each, locale)}: ${say(`editor:state.${own}`)}`];
    });
    return open.length ? html`<small>${open.join(', ')}</small>` : nothing;
  }
}
