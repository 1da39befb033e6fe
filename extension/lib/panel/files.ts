/** Saves changes to a file and takes them in again; and, for a shop without a server, writes its help into a folder. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Known } from '../connections.ts';
import type { PanelContext } from './context.ts';
import { helpFiles, saveFile, saveFolder } from './save.ts';

/** What can be saved of the shop of a connection. */
export function renderFiles({ words: { say }, act }: PanelContext, { origin, kind }: Known): TemplateResult {
  const saveChanges = (): Promise<void> =>
    act(async () => saveFile('changes.json', await askPanel({ type: 'export', origin })));
  const take = (event: Event): Promise<void> =>
    act(async () => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) await askPanel({ type: 'import', origin, text: await file.text() });
    });
  const saveHelp = (): Promise<void> =>
    act(async () => saveFolder(await helpFiles(await askPanel({ type: 'texts', origin }))));
  return html`<details>
    <summary>${say('editor:files.title')}</summary>
    <p class="row"><button @click=${saveChanges}>${say('editor:files.save')}</button></p>
    <label>${say('editor:files.take')} <input type="file" accept=".json" @change=${take}></label>
    ${kind === 'file' ? html`<p class="row"><button @click=${saveHelp}>${say('editor:files.folder')}</button></p>` : nothing}
  </details>`;
}
