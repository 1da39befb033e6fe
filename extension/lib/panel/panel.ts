/** The side panel: connect a shop, look over what is changed, publish it, and take it back. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import { askPanel, onChanged } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import type { FieldView } from '../background/field.ts';
import type { Status } from '../background/shop-requests.ts';
import { failureOf } from '../refusal.ts';
import { Staff } from '../staff/staff.ts';
import type { EditorWords } from '../words.ts';
import { renderChanges } from './changes.ts';
import { renderConnect } from './connect.ts';
import type { PanelContext } from './context.ts';
import { renderFiles } from './files.ts';
import { History } from './history.ts';
import { Languages } from './languages.ts';
import { Publishing } from './publishing.ts';

export class Panel implements PanelContext {
  words: EditorWords;
  tab: number | undefined;

  readonly #root: HTMLElement;
  readonly #publishing = new Publishing(this);
  readonly #history = new History(this);
  readonly #staff = new Staff(this);
  readonly #languages = new Languages(this);
  #views: readonly FieldView[] = [];
  #status: Status = {};
  #changes: Changes | undefined;
  #failure = '';
  #busy = false;

  constructor(root: HTMLElement, words: EditorWords) {
    this.#root = root;
    this.words = words;
  }

  async open(): Promise<void> {
    document.documentElement.lang = this.words.locale;
    onChanged(() => this.#load());
    browser.tabs.onActivated.addListener(() => this.#load());
    await this.#load();
  }

  readonly act = async (work: () => Promise<unknown>): Promise<void> => {
    this.#failure = '';
    this.#busy = true;
    this.#draw();
    try {
      await work();
    } catch (error) {
      this.#failure = this.words.say(`editor:failure.${failureOf(error)}`);
    }
    this.#busy = false;
    await this.#load();
  };

  async #load(): Promise<void> {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    // an extension page in a tab of its own belongs to the shop that it was opened for
    this.tab = Number(new URLSearchParams(location.search).get('tab')) || front?.id;
    try {
      this.#status = await askPanel({ type: 'status', ...(this.tab === undefined ? {} : { tab: this.tab }) });
      const { origin, connection } = this.#status;
      this.#changes = origin && connection ? await askPanel({ type: 'changes', origin }) : undefined;
      if (this.#changes) this.words = { ...this.words, names: this.#changes.names };
      const open = connection && this.tab !== undefined;
      this.#views = open ? await askPanel({ type: 'languages', tab: this.tab ?? 0 }).catch(() => []) : [];
    } catch (error) {
      this.#failure = this.words.say(`editor:failure.${failureOf(error)}`);
    }
    this.#draw();
  }

  #draw(): void {
    const { origin, connection, found } = this.#status;
    const { say } = this.words;
    render(
      html`
        <h1>${connection?.traits.shop || say('editor:panel.title')}</h1>
        ${this.#failure ? html`<p class="problem" role="alert">${this.#failure}</p>` : nothing}
        ${origin ? nothing : html`<p>${say('editor:panel.begin')}</p>`}
        ${origin && found === false ? html`<p>${say('editor:panel.nothing')}</p>` : nothing}
        ${origin && !connection ? renderConnect(this, origin) : nothing}
        ${origin && connection && this.#changes ? this.#renderWork(origin, this.#changes) : nothing}
        <p role="status">${this.#busy ? say('editor:panel.busy') : nothing}</p>
      `,
      this.#root,
    );
  }

  #renderWork(origin: string, changes: Changes): TemplateResult {
    const { connection } = this.#status;
    return html`
      ${connection?.traits.can ? html`<p class="muted">${connection.traits.name}: ${connection.traits.can}</p>` : nothing}
      ${connection?.traits.conditional === 'none' ? html`<p class="muted">${this.words.say('editor:panel.alone')}</p>` : nothing}
      ${this.#languages.render(this.tab ?? 0, this.#views)} ${renderChanges(this, origin, changes)} ${this.#publishing.render(origin, changes)}
      ${this.#staff.render(this.#status)} ${this.#history.render(origin)} ${connection ? renderFiles(this, connection) : nothing}
      <p class="row">
        <button
          ?disabled=${changes.changes.length > 0}
          @click=${() => this.act(() => askPanel({ type: 'disconnect', origin }))}
        >
          ${this.words.say('editor:panel.disconnect')}
        </button>
      </p>
    `;
  }
}
