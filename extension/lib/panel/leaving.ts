/** Disconnects a shop, once the person has read what ends with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Known } from '../connections.ts';
import { forgetStart } from '../welcome/start.ts';
import type { PanelContext } from './context.ts';
import { renderUpload } from './upload.ts';

export class Leaving {
  readonly #panel: PanelContext;
  readonly #origin: string;
  #isAsking = false;

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
  }

  /** `count` changes are not published. */
  render({ kind }: Known, count: number): TemplateResult {
    const { say } = this.#panel.words;
    const ask = (isAsking: boolean) => (): void => {
      this.#isAsking = isAsking;
      this.#panel.draw();
    };
    if (!this.#isAsking)
      return html`<p class="row"><button type="button" @click=${ask(true)}>${say('editor:panel.disconnect')}</button></p>`;
    return html`<section role="group" aria-label=${say('editor:panel.disconnect')}>
      <p>${say(`editor:leave.${kind}`)}</p>
      ${count ? html`<p class="problem">${say('editor:leave.changes', { count })}</p>` : nothing}
      ${kind === 'file' ? renderUpload(this.#panel, this.#origin) : nothing}
      <p class="row">
        <button type="button" @click=${() => this.#leave()}>${say('editor:leave.go')}</button>
        <button type="button" @click=${ask(false)}>${say('editor:leave.stay')}</button>
      </p>
    </section>`;
  }

  #leave(): Promise<void> {
    const origin = this.#origin;
    this.#isAsking = false;
    return this.#panel.act(async () => {
      await askPanel({ type: 'disconnect', origin });
      forgetStart(origin);
    });
  }
}
