/** For a shop without a server: the pages that customers see once they are uploaded. */
import { html, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { PanelContext } from './context.ts';

/** A way to save the pages of the shop at `origin`. */
export function renderUpload({ words: { say }, act }: PanelContext, origin: string): TemplateResult {
  const save = (): Promise<void> =>
    act(async () => {
      const [center, { pagesOf, saved }] = await Promise.all([
        askPanel({ type: 'texts', origin }),
        import('../welcome/pages.ts'),
      ]);
      saved(`${center.shop.about.name}.zip`, await pagesOf(center));
    });
  return html`<p>${say('editor:files.upload')}</p>
    <p class="row"><button type="button" @click=${save}>${say('editor:files.pages')}</button></p>`;
}
