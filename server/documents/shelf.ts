/**
 * The files that customers load, in memory: those of the newest edition, and of those before it what was asked for.
 *
 * The files of an edition are made once: with it, or when somebody first asks. A later version of this server makes
 * them anew, and so does another day where a notice comes and goes.
 */

import type { HelpCenter } from '../../content/documents/center.ts';
import type { PublishedHelp } from '../../content/documents/published.ts';
import { wallClock } from '../../content/values/calendar.ts';
import type { Database } from '../database/database.ts';
import settings from '../package.json' with { type: 'json' };
import type { Sources } from './contents.ts';
import { type Edition, latestRevision } from './editions.ts';
import { keepFiles, readFiles, readFixedFile } from './files.ts';
import { type Files, isFixed } from './make.ts';
import type { Press } from './press.ts';
import { type Served, serve } from './served.ts';

/** What lies on the shelf: an edition with its documents. */
export interface Current {
  readonly edition: Edition;
  readonly sources: Sources;
  readonly center: HelpCenter;
}

export interface Shelf {
  /** The file of this name, if there is one. */
  find(current: Current, name: string): Promise<Served | undefined>;
  /** The same where it is at hand. */
  atHand(current: Current, name: string): Served | undefined;
  /** Puts up files that were made together with their edition. */
  put(revision: number, made: string, files: Files): void;
  /** The revision that `help.json` says, as soon as its file is there. */
  published(current: Current): Promise<string | undefined>;
}

/** How many files of earlier editions are held. */
const most = 300;

/** With what the files of `center` are made at `now`. */
export function stampOf({ shop }: HelpCenter, now: Date): string {
  return shop.notice ? `${settings.version} ${wallClock(now, shop.about.timeZone).day}` : settings.version;
}

export function createShelf(database: Database, press: Press, clock: () => Date): Shelf {
  let held: { readonly key: string; readonly files: ReadonlyMap<string, Served> } | undefined;
  let coming: { readonly key: string; readonly files: Promise<ReadonlyMap<string, Served>> } | undefined;
  const earlier = new Map<string, Served>();

  let stamped: { readonly current: Current; readonly minute: number; readonly key: string } | undefined;

  /** No day begins within a minute. */
  function keyOf(current: Current): string {
    const now = clock();
    const minute = Math.floor(now.getTime() / 60_000);
    if (stamped?.current !== current || stamped.minute !== minute)
      stamped = { current, minute, key: `${current.edition.revision} ${stampOf(current.center, now)}` };
    return stamped.key;
  }

  /** What stays the same from one edition to the next is not compressed again. */
  function shelve(key: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, Served> {
    const files = new Map(
      [...texts].map(([name, text]) => {
        const known = held?.files.get(name) ?? earlier.get(name);
        return [name, known?.text === text ? known : serve(name, text)] as const;
      }),
    );
    for (const [name, file] of held?.files ?? []) if (isFixed(name) && !files.has(name)) remember(name, file);
    held = { key, files };
    return files;
  }

  function remember(name: string, file: Served): Served {
    earlier.set(name, file);
    const [oldest] = earlier.keys();
    if (earlier.size > most && oldest !== undefined) earlier.delete(oldest);
    return file;
  }

  async function load(current: Current): Promise<ReadonlyMap<string, Served>> {
    const { edition, sources, center } = current;
    const stamp = stampOf(center, clock());
    if (edition.made === stamp) return shelve(keyOf(current), await readFiles(database.db, edition.revision));
    const files = await press.make(sources, clock());
    if (!files) return shelve(keyOf(current), new Map());
    await database.alone(async (queries) => {
      // where somebody has published since, these files are nobody's any more
      if ((await latestRevision(queries)) !== edition.revision) return;
      await keepFiles(queries, edition.revision, files, clock());
      await queries.updateTable('publications').set({ made: stamp }).where('revision', '=', edition.revision).execute();
    });
    return shelve(keyOf(current), textsOf(files));
  }

  function shelved(current: Current): Promise<ReadonlyMap<string, Served>> {
    const key = keyOf(current);
    if (coming?.key === key) return coming.files;
    const files = load(current);
    coming = { key, files };
    files.catch(() => (coming = undefined));
    return files;
  }

  const atHand = (current: Current, name: string): Served | undefined =>
    (held?.key === keyOf(current) ? held.files.get(name) : undefined) ?? earlier.get(name);

  async function find(current: Current, name: string): Promise<Served | undefined> {
    const here =
      atHand(current, name) ?? (held?.key === keyOf(current) ? held.files : await shelved(current)).get(name);
    if (here || !isFixed(name)) return here;
    const text = await readFixedFile(database, name);
    return text === undefined ? undefined : remember(name, serve(name, text));
  }

  return {
    atHand,
    find,
    put: (revision, made, files) => void shelve(`${revision} ${made}`, textsOf(files)),
    published: async (current) => {
      const manifest = await find(current, 'help.json');
      return manifest && (JSON.parse(manifest.text) as PublishedHelp).revision;
    },
  };
}

function textsOf({ fixed, changing }: Files): ReadonlyMap<string, string> {
  return new Map([...Object.entries(fixed), ...Object.entries(changing)]);
}
