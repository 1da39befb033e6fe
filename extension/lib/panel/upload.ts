/** For a shop without a server: the pages that customers see once they are uploaded. */
import { html, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { PanelContext } from './context.ts';

/** Ways to save the pages of the shop at `origin`, and its texts. */
export function renderUpload({ words: { say }, act }: PanelContext, origin: string): TemplateResult {
  const save = (isPublic: boolean): Promise<void> =>
    act(async () => {
      const [center, { pagesOf, saved, textFiles }] = await Promise.all([
        askPanel({ type: 'texts', origin }),
        import('../welcome/pages.ts'),
      ]);
      const { name } = center.shop.about;
      if (isPublic) saved(`${name}.zip`, await pagesOf(center));
      else saved(`${name} texts.zip`, textFiles(center));
    });
  return html`<p>${say('editor:files.upload')}</p>
    <p class="row">
      <button type="button" @click=${() => save(true)}>${say('editor:files.pages')}</button>
      <button type="button" @click=${() => save(false)}>${say('editor:files.texts')}</button>
    </p>`;
}
