/** Saves changes to a file and takes them in again; and, for a shop without a server, the pages of its help. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Known } from '../connections.ts';
import { saveFile } from '../save.ts';
import type { PanelContext } from './context.ts';
import type { TakingIn } from './taking-in.ts';
import { renderUpload } from './upload.ts';

/** What can be saved of the shop of a connection; its changes, if it `isChanged`. */
export function renderFiles(
  panel: PanelContext,
  { origin, kind }: Known,
  isChanged: boolean,
  takingIn: TakingIn,
): TemplateResult {
  const {
    words: { say },
    act,
  } = panel;
  const saveChanges = (): Promise<void> =>
    act(async () => saveFile('changes.json', await askPanel({ type: 'export', origin })));
  return html`<details>
    <summary>${say('editor:files.title')}</summary>
    ${isChanged ? html`<p class="row"><button @click=${saveChanges}>${say('editor:files.save')}</button></p>` : nothing}
    ${takingIn.render()}
    ${kind === 'file' ? renderUpload(panel, origin) : nothing}
  </details>`;
}
