/** Disconnects a shop, once the person has read what ends with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Known } from '../connections.ts';
import { type Failure, failureOf } from '../refusal.ts';
import { forgetStart } from '../welcome/forget.ts';
import type { PanelContext } from './context.ts';
import { renderUpload } from './upload.ts';

export class Leaving {
  readonly #panel: PanelContext;
  readonly #origin: string;
  #isAsking = false;
  /** Why the access was not taken back. */
  #kept: Failure | undefined;

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
  }

  /** `count` changes are not published. */
  render({ kind }: Known, count: number): TemplateResult {
    const { say } = this.#panel.words;
    const ask = (isAsking: boolean) => (): void => {
      this.#isAsking = isAsking;
      this.#kept = undefined;
      this.#panel.draw();
    };
    if (!this.#isAsking)
      return html`<p class="row"><button type="button" @click=${ask(true)}>${say('editor:panel.disconnect')}</button></p>`;
    const why = this.#kept && (this.#kept === 'last-owner' ? 'last-owner' : 'other');
    return html`<section role="group" aria-label=${say('editor:panel.disconnect')}>
      ${why ? html`<p class="problem" role="alert">${say(`editor:leave.kept.${why}`)}</p>` : html`<p>${say(`editor:leave.${kind}`)}</p>`}
      ${count ? html`<p class="problem">${say('editor:leave.changes', { count })}</p>` : nothing}
      ${kind === 'file' ? renderUpload(this.#panel, this.#origin) : nothing}
      <p class="row">
        <button type="button" @click=${() => this.#leave(why !== undefined)}>${say(why ? 'editor:leave.anyway' : 'editor:leave.go')}</button>
        <button type="button" @click=${ask(false)}>${say('editor:leave.stay')}</button>
      </p>
    </section>`;
  }

  #leave(anyway: boolean): Promise<void> {
    const origin = this.#origin;
    return this.#panel.act(async () => {
      try {
        await askPanel({ type: 'disconnect', origin, anyway });
      } catch (error) {
        this.#kept = failureOf(error);
        return;
      }
      this.#isAsking = false;
      forgetStart(origin);
    });
  }
}
