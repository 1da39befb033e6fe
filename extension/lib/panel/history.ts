/** What was published, by whom, what it changed, and ways back. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Change } from '../../../content/documents/changes.ts';
import { toldOf, type Undone } from '../../../content/documents/history.ts';
import { askPanel } from '../ask.ts';
import type { Past } from '../stores/store.ts';
import type { PanelContext } from './context.ts';
import { renderList } from './outcome.ts';
import type { Publishing } from './publishing.ts';

/** Some of the history. */
interface Page {
  readonly past: readonly Past[];
  readonly more: boolean;
}

export class History {
  readonly #panel: PanelContext;
  readonly #origin: string;
  readonly #publishing: Publishing;
  readonly #changes = new Map<number, readonly Change[]>();
  /** What was read of it, the newest first. */
  #known: Page | undefined;
  /** The publication of which it is asked whether everything shall be as it was then. */
  #asked: number | undefined;

  constructor(panel: PanelContext, origin: string, publishing: Publishing) {
    this.#panel = panel;
    this.#origin = origin;
    this.#publishing = publishing;
  }

  /** Something was published: what was read before is not all any more. */
  async reload(): Promise<void> {
    const known = this.#known;
    if (!known) return;
    const newest = await this.#read();
    const last = newest.past.at(-1)?.revision;
    const at = known.past.findIndex(({ revision }) => revision === last);
    // those that were read before go on from there, unless others lie between
    this.#known = at < 0 ? newest : { ...known, past: [...newest.past, ...known.past.slice(at + 1)] };
    this.#panel.draw();
  }

  /** Folded away until somebody wants to see it. */
  render(): TemplateResult {
    const { words, act } = this.#panel;
    const load = (): Promise<void> =>
      act(async () => {
        this.#known = await this.#read();
      });
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && !this.#known && load()}>
      <summary>${words.say('editor:history.title')}</summary>
      <ul>${repeat(
        this.#told(),
        ([{ revision }]) => revision,
        ([past, told]) => this.#renderPast(past, told),
      )}</ul>
      ${this.#known?.more ? html`<p class="row"><button type="button" @click=${() => act(() => this.#readOn())}>${words.say('editor:history.more')}</button></p>` : nothing}
    </details>`;
  }

  #read(before?: number): Promise<Page> {
    return askPanel({ type: 'history', origin: this.#origin, ...(before === undefined ? {} : { before }) });
  }

  async #readOn(): Promise<void> {
    const last = this.#known?.past.at(-1)?.revision;
    const { past, more } = await this.#read(last);
    // whoever presses twice reads on once
    if (this.#known?.past.at(-1)?.revision === last)
      this.#known = { past: [...(this.#known?.past ?? []), ...past], more };
  }

  #told(): [Past, Undone][] {
    const past = this.#known?.past ?? [];
    return toldOf(past).flatMap((told, at) => (past[at] ? [[past[at], told]] : []));
  }

  #renderPast(past: Past, { isUndone, isAgain }: Undone): TemplateResult {
    const { revision, at, who, units, kind, note, current } = past;
    const { say, locale } = this.#panel.words;
    const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
    const known = isAgain ? 'again' : kinds.find((each) => each === kind);
    const marks = [
      ...(current ? [say('editor:history.current')] : []),
      ...(isUndone ? [say('editor:history.undone')] : []),
    ];
    const undoes = kind === 'undo' && !isAgain;
    return html`<li>
      <b>${when}</b> ${who}
      <p class="muted">
        ${known ? say(`editor:history.kind.${known}`) : say('editor:history.units', { count: units.length })}${marks.map((mark) => ` · ${mark}`)}
      </p>
      ${note ? html`<p>${note}</p>` : nothing}
      ${kind === 'import' ? nothing : this.#renderChanges(revision)}
      <p class="row">
        ${kind === 'import' || isUndone ? nothing : html`<button type="button" @click=${() => this.#follow(this.#publishing.takeBack(revision, undoes))}>${say(undoes ? 'editor:publish.again' : kind === 'restore' ? 'editor:publish.unrestore' : 'editor:publish.undo')}</button>`}
        ${current ? nothing : html`<button type="button" @click=${() => this.#ask(revision)}>${say('editor:history.restore')}</button>`}
      </p>
      ${this.#asked === revision ? this.#renderAsked(revision) : nothing}
    </li>`;
  }

  #renderChanges(revision: number): TemplateResult {
    const { words, act } = this.#panel;
    const changes = this.#changes.get(revision);
    const load = (): Promise<void> =>
      act(async () => {
        this.#changes.set(revision, await askPanel({ type: 'past', origin: this.#origin, revision }));
      });
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && !changes && load()}>
      <summary>${words.say('editor:history.what')}</summary>
      ${changes ? renderList(words, changes) : nothing}
    </details>`;
  }

  #renderAsked(revision: number): TemplateResult {
    const { say } = this.#panel.words;
    const current = this.#known?.past.find((past) => past.current)?.revision ?? revision;
    const restore = (): void => {
      this.#asked = undefined;
      this.#follow(this.#publishing.restore(revision, current));
    };
    return html`<div role="alert">
      <p>${say('editor:history.restore-ask')}</p>
      <p class="row">
        <button type="button" @click=${restore}>${say('editor:history.restore-go')}</button>
        <button type="button" @click=${() => this.#ask(undefined)}>${say('editor:history.restore-no')}</button>
      </p>
    </div>`;
  }

  /** What came of it, or what it asks, is said further up: beside the button for publishing. */
  async #follow(done: Promise<void>): Promise<void> {
    await done;
    document.querySelector('.publishing :is([role="status"], [role="alert"])')?.scrollIntoView({ block: 'nearest' });
  }

  #ask(revision: number | undefined): void {
    this.#asked = revision;
    this.#panel.draw();
  }
}

const kinds = ['undo', 'restore', 'import'] as const;
