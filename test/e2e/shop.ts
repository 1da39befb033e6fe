/** The demo shop in a folder of its own: what was built, the published starter, and the pages that embed it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publishFolder } from '../../cli/publish.ts';
import type { PublishedEntry, PublishedFaq, PublishedHelp } from '../../content/documents/published.ts';
import { writeSite } from '../../demo/site.ts';

/** A folder to serve; disposing of it deletes it. */
export interface Shop extends Disposable {
  readonly folder: string;
  /** What is published in a language. */
  readonly entries: (locale: string) => readonly PublishedEntry[];
  /** Puts a page into it. */
  readonly write: (file: string, html: string) => void;
}

/** The folders of the languages in the demo shop. */
export const folders = { pl: 'pl', 'pt-PT': 'pt', ru: 'ru', en: 'en' } as const;

/** A day on which the starter’s notice holds, in opening hours. */
export const today = new Date('2026-12-07T10:00:00+01:00');

/** Publishes the help centre in `center` and writes the shop around it; the script is the one that the build left in dist. */
export async function openShop(center = 'content/starter', now = today): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const help = join(folder, 'help');
  await publishFolder(center, help, { now, site: true });
  cpSync('dist/bundle', join(folder, 'shop-help'), { recursive: true });
  await writeSite(pathToFileURL(`${center}/`), folder);
  return {
    folder,
    entries: (locale) => publishedEntries(help, locale),
    write: (file, html) => writeFileSync(join(folder, file), html),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** What is published in the folder `help` in a language. */
export function publishedEntries(help: string, locale: string): readonly PublishedEntry[] {
  const read = <Read>(name: string): Read => JSON.parse(readFileSync(join(help, name), 'utf8'));
  const { files } = read<PublishedHelp>('help.json');
  return read<PublishedFaq>(files[locale]?.faq ?? '').entries;
}
