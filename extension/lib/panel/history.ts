/** What was published, by whom, and a way to take one publication back. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Past } from '../stores/store.ts';
import type { PanelContext } from './context.ts';

export class History {
  readonly #panel: PanelContext;
  #past: readonly Past[] | undefined;

  constructor(panel: PanelContext) {
    this.#panel = panel;
  }

  /** Folded away until somebody wants to see it. */
  render(origin: string): TemplateResult {
    const { words, act } = this.#panel;
    const load = (): Promise<void> =>
      act(async () => {
        this.#past = await askPanel({ type: 'history', origin });
      });
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && !this.#past && load()}>
      <summary>${words.say('editor:history.title')}</summary>
      <ul>${this.#past?.map((past) => this.#renderPast(origin, past)) ?? nothing}</ul>
    </details>`;
  }

  #renderPast(origin: string, { revision, at, who, units, kind }: Past): TemplateResult {
    const { words, act } = this.#panel;
    const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(at),
    );
    const takeBack = (): Promise<void> =>
      act(async () => {
        await askPanel({ type: 'take-back', origin, revision });
        this.#past = await askPanel({ type: 'history', origin });
      });
    return html`<li>
      <b>${when}</b> ${who}
      <p class="muted">${words.say('editor:history.units', { count: units.length })}</p>
      ${kind === 'import' ? nothing : html`<p class="row"><button @click=${takeBack}>${words.say('editor:publish.undo')}</button></p>`}
    </li>`;
  }
}
