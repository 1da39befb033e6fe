/** Takes in changes that were saved to a file; what was changed here as well is a person's choice. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../../content/documents/merge/versions.ts';
import { askPanel } from '../ask.ts';
import type { TakenIn } from '../background/changes.ts';
import type { Choosing } from './choosing.ts';
import type { PanelContext } from './context.ts';

export class TakingIn {
  readonly #panel: PanelContext;
  readonly #origin: string;
  #text = '';
  #anyway = false;
  #outcome: TakenIn | undefined;
  #choosing: Choosing | undefined;

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
  }

  /** A field for a file, and what came of it. */
  render(): TemplateResult {
    const { say } = this.#panel.words;
    const take = ({ target }: Event): Promise<void> =>
      this.#panel.act(async () => {
        const input = target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (!file) return;
        this.#text = await file.text();
        // the same file can be chosen once more
        input.value = '';
        this.#anyway = false;
        await this.#take();
      });
    return html`<label>${say('editor:files.take')} <input type="file" accept=".json" @change=${take}></label>
      ${this.#outcome ? this.#renderOutcome(this.#outcome) : nothing}`;
  }

  async #take(choices?: Record<string, Choice>): Promise<void> {
    this.#outcome = undefined;
    const outcome = await askPanel({
      type: 'import',
      origin: this.#origin,
      text: this.#text,
      anyway: this.#anyway,
      ...(choices ? { choices } : {}),
    });
    if (outcome.status === 'conflict') this.#choosing = new (await import('./choosing.ts')).Choosing(this.#panel);
    this.#outcome = outcome;
  }

  #renderOutcome(outcome: TakenIn): TemplateResult | undefined {
    const { words, act } = this.#panel;
    const { say } = words;
    const anyway = (): Promise<void> => {
      this.#anyway = true;
      return act(() => this.#take());
    };
    switch (outcome.status) {
      case 'done':
        return html`<p role="status">${say('editor:files.done')} ${outcome.gone ? say('editor:files.gone', { count: outcome.gone }) : nothing}</p>`;
      case 'other-shop':
        return html`<div role="alert">
          <p>${say('editor:files.other-shop', { shop: outcome.shop })}</p>
          <p class="row"><button type="button" @click=${anyway}>${say('editor:files.anyway')}</button></p>
        </div>`;
      case 'conflict':
        return this.#choosing?.render(outcome.conflicts, {
          title: say('editor:files.conflict', { count: outcome.conflicts.length }),
          mine: say('editor:files.mine'),
          theirs: say('editor:files.theirs'),
          go: say('editor:files.take-chosen'),
          onChosen: (choices) => act(() => this.#take(choices)),
        });
    }
  }
}
