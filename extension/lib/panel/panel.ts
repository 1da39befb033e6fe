/** The side panel: connect a shop, look over what is changed, publish it, and take it back. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import { askPanel, onChanged } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import type { FieldView } from '../background/field.ts';
import type { Status } from '../background/shop-requests.ts';
import type { Known } from '../connections.ts';
import { wordsOf } from '../kept-words.ts';
import { type Failure, failureOf } from '../refusal.ts';
import { Repeated } from '../turns.ts';
import type { EditorWords } from '../words.ts';
import { renderConnect } from './connect.ts';
import type { PanelContext } from './context.ts';
import { renderFirstSteps } from './first-steps.ts';
import { ShopParts } from './shop-parts.ts';

/** All that is drawn of the shop in front. */
interface Loaded {
  readonly tab: number | undefined;
  readonly status: Status;
  readonly changes?: Changes | undefined;
  readonly views: readonly FieldView[];
  readonly failure?: Failure | undefined;
}

export class Panel implements PanelContext {
  words: EditorWords;

  readonly #ownWords: EditorWords;
  readonly #root: HTMLElement;
  readonly #parts = new Map<string, ShopParts>();
  #loaded: Loaded = { tab: undefined, status: {}, views: [] };
  /** What was tried last and failed, and for which shop. */
  #failed: { readonly failure: Failure; readonly origin: string | undefined } | undefined;
  #busy = false;
  #turn = 0;
  readonly #loads = new Repeated();

  constructor(root: HTMLElement, words: EditorWords) {
    this.#root = root;
    this.words = words;
    this.#ownWords = words;
  }

  get tab(): number | undefined {
    return this.#loaded.tab;
  }

  async open(): Promise<void> {
    document.documentElement.lang = this.words.locale;
    document.title = this.words.say('editor:panel.title');
    onChanged(() => this.#loads.take('', () => this.#load()));
    browser.tabs.onActivated.addListener(() => this.#load());
    await this.#load();
  }

  readonly act = async (work: (isKept: boolean) => Promise<unknown>): Promise<void> => {
    const { origin } = this.#loaded.status;
    this.#failed = undefined;
    this.#busy = true;
    this.draw();
    try {
      await work((await this.#parts.get(origin ?? '')?.keep()) ?? true);
    } catch (error) {
      this.#failed = { failure: failureOf(error), origin };
    }
    this.#busy = false;
    await this.#load();
  };

  /** Whatever overtakes an older answer is drawn, and the older one is not. */
  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const loaded = await this.#read();
    if (turn !== this.#turn) return;
    this.#loaded = loaded;
    const { status, changes } = loaded;
    this.words = { ...wordsOf(status.connection?.kind, this.#ownWords), ...(changes ? { names: changes.names } : {}) };
    this.draw();
  }

  async #read(): Promise<Loaded> {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    // an extension page in a tab of its own belongs to the shop that it was opened for
    const tab = Number(new URLSearchParams(location.search).get('tab')) || front?.id;
    let status: Status = {};
    try {
      status = await askPanel({ type: 'status', ...(tab === undefined ? {} : { tab }) });
      const { origin = '', connection } = status;
      // whoever connects next may be somebody else
      if (!connection) this.#parts.delete(origin);
      if (!origin || !connection) return { tab, status, views: [] };
      if (!this.#parts.has(origin)) this.#meet(origin);
      const changes = await askPanel({ type: 'changes', origin });
      const views = tab === undefined ? [] : await askPanel({ type: 'languages', tab }).catch(() => []);
      return { tab, status, changes, views, failure: changes.failure };
    } catch (error) {
      return { ...this.#known(status), tab, status, failure: failureOf(error) };
    }
  }

  /** What was read of the same shop before stays in sight when it cannot be read again. */
  #known({ origin }: Status): Pick<Loaded, 'changes' | 'views'> {
    return this.#loaded.status.origin === origin ? this.#loaded : { views: [] };
  }

  /** What a person may do can have changed since they were here, and so can whether they are known at all. */
  #meet(origin: string): void {
    this.#parts.set(origin, new ShopParts(this, origin));
    askPanel({ type: 'probe', origin }).then(
      () => this.#load(),
      (error) => {
        if (failureOf(error) !== 'not-allowed') return;
        this.#failed = { failure: 'not-allowed', origin };
        this.draw();
      },
    );
  }

  readonly draw = (): void => {
    const { status, changes, failure } = this.#loaded;
    const { origin, connection, found } = status;
    const { say } = this.words;
    const failed = (this.#failed?.origin === origin && this.#failed?.failure) || failure;
    const isOver = connection !== undefined && failed === 'not-allowed';
    render(
      html`
        <h1>${connection?.traits.shop || say('editor:panel.title')}</h1>
        ${failed ? html`<p class="problem" role="alert">${say(`editor:failure.${failed}`)}</p>` : nothing}
        ${origin ? nothing : html`<p>${say('editor:panel.begin')}</p>`}
        ${origin && found === false ? html`<p>${say('editor:panel.nothing')}</p>` : nothing}
        ${connection && found !== false ? nothing : renderFirstSteps(this.words)}
        ${origin && (!connection || isOver) ? renderConnect(this, { origin, found, again: isOver }) : nothing}
        ${origin && connection ? this.#renderWork(origin, connection, changes, isOver) : nothing}
        <p role="status">${this.#busy ? say('editor:panel.busy') : nothing}</p>
      `,
      this.#root,
    );
  };

  /** Whatever became of the store, there is a way out. */
  #renderWork(origin: string, connection: Known, changes: Changes | undefined, isOver: boolean): TemplateResult {
    const { status, views } = this.#loaded;
    const parts = this.#parts.get(origin);
    return html`${changes ? parts?.render(status, changes, views, isOver) : nothing}
      ${parts?.renderWayOut(connection, changes?.changes.length ?? 0, isOver)}`;
  }
}
