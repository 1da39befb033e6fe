/** All texts of a shop on one page: the list, what is open of it, what is told of the shop, and what is not published. */
import { html, nothing, render } from 'lit';
import { askPanel, onChanged } from '../ask.ts';
import type { FactView } from '../background/texts-facts.ts';
import type { ItemView } from '../background/texts-item.ts';
import type { Overview } from '../background/texts-requests.ts';
import { failureOf } from '../refusal.ts';
import type { ChangesScreen } from './changes-screen.ts';
import { type TextsContext, thingAt } from './context.ts';
import { loadFacts, renderFacts, type Screen, screens } from './facts.ts';
import { renderFrame } from './frame.ts';
import { renderItem } from './item.ts';
import { List } from './list.ts';
import { renderNew } from './new.ts';
import { Typings } from './typings.ts';
import type { TextsWords } from './words.ts';

/** So long after a change everything is looked at anew, in milliseconds: changes come in flocks while one types. */
const calm = 250;

export class TextsPage {
  readonly #root: HTMLElement;
  readonly #origin = new URLSearchParams(location.search).get('origin') ?? '';
  readonly #typings = new Typings(this.#origin, () => this.#draw());
  readonly #earlier = new Map<string, Promise<string | undefined>>();
  #words: TextsWords;
  #list: List | undefined;
  #overview: Overview | undefined;
  #item: ItemView | undefined;
  #facts: readonly FactView[] | undefined;
  #changes: ChangesScreen | undefined;
  #failure = '';
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
    addEventListener('hashchange', () => this.#go());
    await this.#load();
  }

  /** Somewhere else on the page: what was typed before is kept, and the title of what is open has the focus. */
  async #go(): Promise<void> {
    await this.#typings.leave();
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
    this.#turn += 1;
    const turn = this.#turn;
    const { hash } = location;
    const origin = this.#origin;
    const thing = thingAt(hash);
    const screen = screenAt(hash);
    await this.#try(async () => {
      const overview = await askPanel({ type: 'overview', origin });
      const item = thing && (await askPanel({ type: 'item', origin, thing }).catch(gone));
      const facts = screen && (await loadFacts(origin, screen));
      if (hash === '#changes') await this.#loadChanges(overview.kind);
      if (turn !== this.#turn) return;
      [this.#overview, this.#item, this.#facts] = [overview, item, facts];
      this.#words = { ...this.#words, names: overview.names };
    }).catch(() => {});
    if (turn === this.#turn) this.#draw();
  }

  async #loadChanges(kind: Overview['kind']): Promise<void> {
    const { ChangesScreen } = await import('./changes-screen.ts');
    const [page, origin] = [this, this.#origin];
    this.#changes ??= new ChangesScreen(
      {
        get words() {
          return page.#words;
        },
        tab: undefined,
        act: this.#act,
        draw: () => this.#draw(),
      },
      origin,
      kind,
    );
    await this.#changes.load();
  }

  readonly #act = async (work: () => Promise<unknown>): Promise<void> => {
    await this.#typings.keep();
    await this.#try(work).catch(() => {});
    await this.#load();
  };

  /** Says what fails, until something succeeds. */
  async #try<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      this.#failure = '';
      return result;
    } catch (error) {
      this.#failure = this.#words.say(`editor:failure.${failureOf(error)}`);
      this.#draw();
      throw error;
    }
  }

  #draw(): void {
    const overview = this.#overview;
    const context = overview && this.#context(overview);
    document.title = `${this.#words.say('texts:title')} · ${overview?.shop ?? 'Shop Help'}`;
    render(
      renderFrame(
        {
          words: this.#words,
          overview,
          failure: this.#failure,
          act: this.#act,
          origin: this.#origin,
        },
        context ? this.#renderBody(context) : nothing,
      ),
      this.#root,
    );
  }

  #context(overview: Overview): TextsContext {
    return {
      ...{ words: this.#words, origin: this.#origin, overview, typings: this.#typings },
      act: this.#act,
      draw: () => this.#draw(),
      earlier: (unit, of) => {
        const key = `${unit} ${of}`;
        const asked = this.#earlier.get(key) ?? askPanel({ type: 'earlier', origin: this.#origin, unit, of });
        this.#earlier.set(key, asked);
        return asked;
      },
    };
  }

  #renderBody(context: TextsContext): unknown {
    const { hash } = location;
    const screen = screenAt(hash);
    if (screen) return this.#facts ? renderFacts(context, screen, this.#facts) : nothing;
    if (hash === '#changes') return this.#changes?.render();
    this.#list ??= new List(() => this.#context(this.#overview ?? context.overview));
    const open = hash === '#new' ? renderNew(context) : this.#item ? renderItem(context, this.#item) : undefined;
    return html`<div class=${open ? 'desk open' : 'desk'}>
      ${this.#list.render(hash)}
      <div class="item">${open ?? html`<p class="muted">${context.words.say('texts:item.open')}</p>`}</div>
    </div>`;
  }
}

function screenAt(hash: string): Screen | undefined {
  return (Object.keys(screens) as Screen[]).find((screen) => `#${screen}` === hash);
}

/** What was open may be gone by now: removed, or its addition undone. */
function gone(): undefined {
  return undefined;
}
