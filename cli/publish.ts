/** `shop-help publish`: writes the files that shop pages load. */
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { blocks, type Finding } from '../content/documents/finding.ts';
import { publish } from '../content/documents/publish.ts';
import { rim } from '../locales/rim.ts';
import { checkFolder } from './check.ts';
import { writeWhole } from './files.ts';
import { readStyles } from './styles.ts';
import { Complaint } from './usage.ts';

export interface PublishFolderOptions {
  readonly now: Date;
  /** Also whole pages that need no script. */
  readonly site: boolean;
}

/** What was found, and the files that were written. */
export interface Published {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
}

/** Publishes the help centre in `folder` to the folder `out`: the manifest last, and nothing if something blocks. */
export async function publishFolder(folder: string, out: string, options: PublishFolderOptions): Promise<Published> {
  const { center, findings } = await checkFolder(folder, options);
  if (await isInside(folder, out)) throw new Complaint('cli:error.out-inside', { folder });
  if (!center || blocks(findings)) return { findings, files: [] };
  const { files } = await publish(center, { words: rim, site: options.site, now: options.now });
  const written = [...(await readStyles(options.site)), ...files];
  for (const [name, text] of written) await writeWhole(join(out, name), text);
  return { findings, files: written.map(([name]) => name) };
}

/** What lies inside a public folder is public, drafts and all. */
async function isInside(folder: string, out: string): Promise<boolean> {
  const outer = await realpath(out).catch(() => undefined);
  return outer !== undefined && join(await realpath(folder), sep).startsWith(join(outer, sep));
}
