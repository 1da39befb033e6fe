import { html, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import type { EditorWords } from '../words.ts';

/** The way to the page with all texts of the shop at `origin`. */
export function renderAllTexts({ say }: EditorWords, origin: string): TemplateResult {
  const address = `/editor.html?origin=${encodeURIComponent(origin)}` as const;
  const open = () => browser.tabs.create({ url: browser.runtime.getURL(address) });
  return html`<p class="row"><button type="button" @click=${open}>${say('editor:panel.texts')}</button></p>`;
}
