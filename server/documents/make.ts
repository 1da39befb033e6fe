/** Makes the files that customers load. */
import type { HelpCenter } from '../../content/documents/center.ts';
import type { Finding } from '../../content/documents/finding.ts';
import { publish } from '../../content/documents/publish.ts';
import type { PublishedHelp } from '../../content/documents/published.ts';
import { rim } from '../../locales/rim.ts';

/** What is made of one publication. */
export interface Files {
  /** Named by the hash of what is in them: these never change. */
  readonly fixed: Readonly<Record<string, string>>;
  /** `help.json` and what else keeps its name. */
  readonly changing: Readonly<Record<string, string>>;
  /** That of `help.json`. */
  readonly revision: string;
}

/** The files of a help centre and what is to be said of it; no files if something stops that. */
export interface Made {
  readonly files?: Files;
  readonly findings: readonly Finding[];
}

/** The files of `center`; none if something stops that. */
export async function makeFiles(center: HelpCenter, now: Date): Promise<Made> {
  const { files, findings } = await publish(center, { words: rim, now });
  const manifest = files.get('help.json');
  if (!manifest) return { findings };
  const { revision } = JSON.parse(manifest) as PublishedHelp;
  const [fixed, changing] = [true, false].map((wanted) =>
    Object.fromEntries([...files].filter(([name]) => isFixed(name) === wanted)),
  );
  return { files: { fixed: fixed ?? {}, changing: changing ?? {}, revision }, findings };
}

/** The texts of all files by their names. */
export function textsOf({ fixed, changing }: Files): ReadonlyMap<string, string> {
  return new Map([...Object.entries(fixed), ...Object.entries(changing)]);
}

/** Whether a name carries the hash of what is in the file. */
export function isFixed(name: string): boolean {
  return /^[a-z]+\.[A-Za-z\d-]+(\.\d{4}-\d\d-\d\d)?\.[0-9a-f]{12}\.json$/.test(name);
}

/** Whether a name could be that of a file whose text may change. */
export function isChanging(name: string): boolean {
  return name === 'help.json' || /^faq\.[A-Za-z\d-]+\.html$/.test(name);
}
