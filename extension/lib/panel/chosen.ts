/** Finds the texts of a shop among files that were chosen: as they lie in a folder, or packed into one file. */
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import { unzip } from '../unzip.ts';

/** The text of each document that is there; of several with one name, that which lies nearest to the top. */
export async function textsAmong(files: readonly File[]): Promise<{ [name in keyof HelpCenter]?: string }> {
  const all = new Map<string, () => Promise<string>>();
  for (const file of files) {
    if (!/\.zip$/i.test(file.name)) all.set(file.webkitRelativePath || file.name, () => file.text());
    else
      for (const [path, text] of await unzip(new Uint8Array(await file.arrayBuffer()))) all.set(path, async () => text);
  }
  const paths = [...all.keys()].sort((a, b) => a.split('/').length - b.split('/').length);
  const found = documentNames.map(async (name) => {
    const path = paths.find((each) => each.split('/').at(-1) === `${name}.json`);
    return [name, await all.get(path ?? '')?.()] as const;
  });
  return Object.fromEntries((await Promise.all(found)).filter(([, text]) => text !== undefined));
}
