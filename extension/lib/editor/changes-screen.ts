/** What is not published yet, and the way to publish it: the same as in the panel beside a page. */
import { html, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import type { Known } from '../connections.ts';
import { renderChanges } from '../panel/changes.ts';
import type { PanelContext } from '../panel/context.ts';
import { Publishing } from '../panel/publishing.ts';

export class ChangesScreen {
  readonly #panel: PanelContext;
  readonly #origin: string;
  readonly #kind: Known['kind'];
  readonly #publishing: Publishing;
  #changes: Changes | undefined;

  constructor(panel: PanelContext, origin: string, kind: Known['kind']) {
    this.#panel = panel;
    this.#origin = origin;
    this.#kind = kind;
    this.#publishing = new Publishing(panel, origin, () => {});
  }

  async load(): Promise<void> {
    this.#changes = await askPanel({ type: 'changes', origin: this.#origin });
  }

  render(): TemplateResult {
    if (!this.#changes) return html`<p>…</p>`;
    return html`${renderChanges(this.#panel, this.#origin, this.#changes, this.#kind)} ${this.#publishing.render(this.#changes)}`;
  }
}
