/** What is not published yet, and the way to publish it: the same as in the panel beside a page. */
import { html, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import type { Known } from '../connections.ts';
import { wordsOf } from '../kept-words.ts';
import { renderChanges } from '../panel/changes.ts';
import type { PanelContext } from '../panel/context.ts';
import { Publishing } from '../panel/publishing.ts';
import { wayTo } from './way.ts';

/** What the screen needs of the page; `words` as they are now. */
type Around = Omit<PanelContext, 'words' | 'wayTo'> & { readonly words: () => PanelContext['words'] };

export class ChangesScreen {
  readonly #panel: PanelContext;
  readonly #origin: string;
  readonly #publishing: Publishing;
  #changes: Changes | undefined;

  constructor({ words, ...page }: Around, origin: string, kind: Known['kind']) {
    // the names of things in the words change with them
    const now = (): PanelContext['words'] => wordsOf(kind, words());
    const around: PanelContext = { ...page, words: now(), wayTo: (spot) => wayTo(spot, now().names) };
    const panel: PanelContext = Object.defineProperty(around, 'words', { get: now });
    this.#panel = panel;
    this.#origin = origin;
    this.#publishing = new Publishing(panel, origin, () => {});
  }

  async load(): Promise<void> {
    this.#changes = await askPanel({ type: 'changes', origin: this.#origin });
  }

  render(): TemplateResult {
    if (!this.#changes) return html`<p>…</p>`;
    return html`${renderChanges(this.#panel, this.#origin, this.#changes)} ${this.#publishing.render(this.#changes)}`;
  }
}
