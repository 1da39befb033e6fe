/** Writes files to the person's own disk: into a folder where the browser lets us, else one by one. */

import { canonicalJson } from '../../../content/documents/canonical.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { documentNames } from '../../../content/documents/center.ts';

/** The three files that are edited, and under `help/` what is published of them. */
export async function helpFiles(center: HelpCenter): Promise<Map<string, string>> {
  const [{ publish }, { rim }] = await Promise.all([
    import('../../../content/documents/publish.ts'),
    import('../../../locales/rim.ts'),
  ]);
  const { files } = await publish(center, { words: rim, now: new Date(), site: true });
  const own = documentNames.map((name) => [`${name}.json`, canonicalJson(name, center[name])] as const);
  return new Map([...own, ...[...files].map(([name, text]) => [`help/${name}`, text] as const)]);
}

/** Saves one file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Writes `files` into a folder that the person chooses; without folders, those at its top are saved. */
export async function saveFolder(files: ReadonlyMap<string, string>): Promise<void> {
  const { showDirectoryPicker } = window as {
    showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
  };
  if (!showDirectoryPicker) {
    for (const [name, text] of files) if (!name.includes('/')) saveFile(name, text);
    return;
  }
  const top = await showDirectoryPicker.call(window, { mode: 'readwrite' });
  // the manifest, which names the others, is the last of them
  for (const [path, text] of files) await write(top, path.split('/'), text);
}

async function write(
  folder: FileSystemDirectoryHandle,
  [name = '', ...rest]: readonly string[],
  text: string,
): Promise<void> {
  if (rest.length) return write(await folder.getDirectoryHandle(name, { create: true }), rest, text);
  const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await file.write(text);
  await file.close();
}
