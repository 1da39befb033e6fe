/** The style sheets that published pages link to; they are built with the elements that look the same. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lightStyles, siteStyles } from '../content/documents/publish/styles.ts';
import { Complaint } from './usage.ts';

/** The style sheets by name: for light DOM, and for whole pages if there are some. */
export async function readStyles(site: boolean): Promise<[name: string, css: string][]> {
  const names = site ? [lightStyles, siteStyles] : [lightStyles];
  return Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readStyle(name)]));
}

/** Beside this folder in the package, where builds go in the repository. */
async function readStyle(name: string): Promise<string> {
  for (const folder of ['../components/', '../dist/bundle/']) {
    const css = await readFile(new URL(folder + name, import.meta.url), 'utf8').catch(() => undefined);
    if (css !== undefined) return css;
  }
  throw new Complaint('cli:error.styles', { path: fileURLToPath(new URL(`../components/${name}`, import.meta.url)) });
}
