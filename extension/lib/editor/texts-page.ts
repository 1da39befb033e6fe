/** All texts of a shop on one page: the list, what is open of it, what is told of the shop, and what is not published. */
import { html, nothing, render } from 'lit';
import { onChanged } from '../ask.ts';
import type { Overview } from '../background/texts-requests.ts';
import { Earlier } from '../earlier.ts';
import { failureOf } from '../refusal.ts';
import { Typings } from '../typings.ts';
import { renderUnkept } from '../unkept.ts';
import type { ChangesScreen } from './changes-screen.ts';
import type { TextsContext } from './context.ts';
import { renderFacts } from './facts.ts';
import { renderItem } from './item.ts';
import { List } from './list.ts';
import { renderNew } from './new.ts';
import { earlierTexts, type ReadPage, readPage, screenAt } from './reading.ts';
import { renderSurroundings } from './surroundings.ts';
import type { TextsWords } from './words.ts';

/** So long after a change everything is looked at anew, in milliseconds: changes come in flocks while one types. */
const calm = 250;

export class TextsPage {
  readonly #root: HTMLElement;
  readonly #origin = new URLSearchParams(location.search).get('origin') ?? '';
  readonly #typings = new Typings(this.#origin, () => this.#draw());
  readonly #earlier = new Earlier(earlierTexts(this.#origin), () => this.#draw());
  #words: TextsWords;
  #list: List | undefined;
  #read: ReadPage | undefined;
  #changes: ChangesScreen | undefined;
  /** Why what was done last was not, and why it cannot be seen what there is. */
  #refused = '';
  #unread = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(root: HTMLElement, words: TextsWords) {
    this.#root = root;
    this.#words = words;
  }

  async open(): Promise<void> {
    document.documentElement.lang = this.#words.locale;
    onChanged(() => this.#soon());
    addEventListener('pagehide', () => this.#typings.keep());
    addEventListener('beforeunload', (event) => this.#typings.unkept().length && event.preventDefault());
    addEventListener('hashchange', () => this.#go());
    await this.#load();
  }

  /** Somewhere else on the page: what was typed before is kept, and the title of what is open has the focus. */
  async #go(): Promise<void> {
    await this.#typings.leave();
    this.#refused = '';
    await this.#load();
    if (!location.hash) return;
    scrollTo(0, 0);
    this.#root.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#load(), calm);
  }

  /** Of two looks at once the later one holds. */
  async #load(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const { hash } = location;
    this.#unread = await this.#failureOf(async () => {
      const read = await readPage(this.#origin, hash);
      if (hash === '#changes') await this.#loadChanges(read.overview.kind);
      if (turn !== this.#turn) return;
      this.#read = read;
      this.#words = { ...this.#words, names: read.overview.names };
    });
    if (turn === this.#turn) this.#draw();
  }

  async #loadChanges(kind: Overview['kind']): Promise<void> {
    const { ChangesScreen } = await import('./changes-screen.ts');
    const panel = { tab: undefined, act: this.#act, draw: () => this.#draw() };
    this.#changes ??= new ChangesScreen({ ...panel, words: () => this.#words }, this.#origin, kind);
    await this.#changes.load();
  }

  readonly #act: TextsContext['act'] = async (work) => {
    this.#refused = await this.#failureOf(async () => work(await this.#typings.keep()));
    await this.#load();
  };

  /** Why something was not done; empty if it was. */
  async #failureOf(work: () => Promise<unknown>): Promise<string> {
    try {
      await work();
      return '';
    } catch (error) {
      return this.#words.say(`editor:failure.${failureOf(error)}`);
    }
  }

  #draw(): void {
    const overview = this.#read?.overview;
    const context = overview && this.#context(overview);
    document.title = `${this.#words.say('texts:title')} · ${overview?.shop ?? 'Shop Help'}`;
    render(
      renderSurroundings(
        {
          words: this.#words,
          overview,
          failure: this.#refused || this.#unread,
          act: this.#act,
          origin: this.#origin,
        },
        context ? [this.#renderUnkept(), this.#renderBody(context)] : nothing,
      ),
      this.#root,
    );
  }

  #context(overview: Overview): TextsContext {
    return {
      ...{ words: this.#words, origin: this.#origin, overview, typings: this.#typings },
      act: this.#act,
      draw: () => this.#draw(),
      earlier: this.#earlier,
    };
  }

  /** What could not be kept of what is not open any more is in sight wherever one goes. */
  #renderUnkept(): unknown {
    const open = this.#read?.item?.texts.flatMap(({ views }) => views.map(({ unit }) => unit));
    return renderUnkept(this.#words, this.#typings, open);
  }

  #renderBody(context: TextsContext): unknown {
    const { hash } = location;
    const screen = screenAt(hash);
    const { item, facts } = this.#read ?? {};
    if (screen) return facts ? renderFacts(context, screen, facts) : nothing;
    if (hash === '#changes') return this.#changes?.render();
    this.#list ??= new List(() => this.#context(this.#read?.overview ?? context.overview));
    const open = hash === '#new' ? renderNew(context) : item ? renderItem(context, item) : undefined;
    return html`<div class=${open ? 'desk open' : 'desk'}>
      ${this.#list.render(hash)}
      <div class="item">${open ?? html`<p class="muted">${context.words.say('texts:item.open')}</p>`}</div>
    </div>`;
  }
}
