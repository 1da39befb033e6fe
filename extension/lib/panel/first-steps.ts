import { html, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import type { EditorWords } from '../words.ts';

/** A way back to the page that opened when the editor was installed. */
export function renderFirstSteps({ say }: EditorWords): TemplateResult {
  const open = () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  return html`<p class="row"><button type="button" @click=${open}>${say('editor:panel.first-steps')}</button></p>`;
}
