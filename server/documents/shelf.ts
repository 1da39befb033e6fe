/**
 * The files that customers load, in memory: those of the newest edition, and of those before it what was asked for.
 *
 * The files of an edition are made once: with it, or when somebody first asks. A later version of this server and
 * another day make them anew, behind the backs of customers: what is there is answered until something else is.
 */

import type { PublishedHelp } from '../../content/documents/published.ts';
import type { Database } from '../database/database.ts';
import { errorCode, type Log } from '../log.ts';
import { createEarlier } from './earlier.ts';
import { type Current, keepRenewed, latestRevision, madeWith } from './editions.ts';
import { readFiles, readFixedFile } from './files.ts';
import { type Files, isFixed, textsOf } from './make.ts';
import type { Press } from './press.ts';
import { type Served, servedFile } from './served.ts';
import { createStamp, stampOf } from './stamp.ts';
import { createUnhurried } from './unhurried.ts';

export interface Shelf {
  /** The file of this name, if there is one. */
  find(current: Current, name: string): Promise<Served | undefined>;
  /** The same where it is at hand. */
  atHand(current: Current, name: string): Served | undefined;
  /** Puts up files that were made together with their edition. */
  put(revision: number, made: string, files: Files): void;
  /** Lets go of what earlier editions had: it may be gone from the database. */
  sweep(): void;
  /** The revision that `help.json` says, as soon as its file is there. */
  published(current: Current): Promise<string | undefined>;
}

export interface Shelving {
  readonly database: Database;
  readonly press: Pick<Press, 'make'>;
  readonly clock: () => Date;
  readonly log: Log;
}

type Named = ReadonlyMap<string, Served>;

/** How many bytes of earlier editions are held. */
const room = 32_000_000;

/** After what could not be made, how long it is before it is tried again, in milliseconds. */
const pause = 60_000;

const manifest = 'help.json';

export function createShelf({ database, press, clock, log }: Shelving): Shelf {
  const earlier = createEarlier(room);
  const stampFor = createStamp(clock);
  const unhurried = createUnhurried(clock, pause);
  let held: { readonly revision: number; readonly stamp: string; readonly files: Named } | undefined;
  let coming: { readonly revision: number; readonly files: Promise<Named> } | undefined;

  const own = ({ edition }: Current): Named | undefined =>
    held?.revision === edition.revision ? held.files : undefined;

  /** What stays the same from one edition to the next is not compressed again. */
  function shelve(revision: number, stamp: string, texts: ReadonlyMap<string, string>): Named {
    const known = (name: string): Served | undefined => held?.files.get(name) ?? earlier.get(name);
    const files = new Map([...texts].map(([name, text]) => [name, servedFile(name, text, known(name))] as const));
    if (held && held.revision > revision) return files;
    for (const [name, file] of held?.files ?? []) if (isFixed(name) && !files.has(name)) earlier.put(name, file);
    held = { revision, stamp, files };
    return files;
  }

  async function make({ edition: { revision }, sources, center }: Current, stamp: string): Promise<void> {
    if ((await madeWith(database.db, revision)) === stamp) {
      const texts = await readFiles(database.db, revision);
      if (texts.has(manifest)) return void shelve(revision, stamp, texts);
    }
    const now = clock();
    const { files, findings } = await press.make(sources, now);
    if (!files) {
      const names = findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code);
      return log('error', 'not-publishable-by-this-version', { names: [...new Set(names)] });
    }
    const made = stampOf(center, now);
    shelve(revision, made, textsOf(files));
    await keepRenewed(database, revision, made, files, now).catch((error: unknown) =>
      log('error', 'files-not-kept', { code: errorCode(error) }),
    );
  }

  /** Makes the files of an edition anew. */
  function renew(current: Current): Promise<void> {
    const stamp = stampFor(current.center);
    return unhurried(`${current.edition.revision} ${stamp}`, () =>
      make(current, stamp).catch((error: unknown) => {
        log('error', 'files-not-made', { code: errorCode(error) });
        throw error;
      }),
    );
  }

  async function load(current: Current): Promise<Named> {
    const { revision, made } = current.edition;
    const texts = await readFiles(database.db, revision);
    if (texts.has(manifest)) return shelve(revision, made ?? '', texts);
    // whoever asks has not heard of what somebody published since
    if ((await latestRevision(database.db)) > revision) return new Map();
    if (current.unread) throw current.unread;
    await renew(current);
    return held?.files ?? new Map();
  }

  async function loaded(current: Current): Promise<Named> {
    const { revision } = current.edition;
    if (coming?.revision !== revision) coming = { revision, files: load(current) };
    const mine = coming;
    try {
      return await mine.files;
    } catch (error) {
      // those of the edition before are better than none
      if (held) return held.files;
      throw error;
    } finally {
      if (coming === mine) coming = undefined;
    }
  }

  function atHand(current: Current, name: string): Served | undefined {
    if (own(current) && !current.unread && held?.stamp !== stampFor(current.center))
      void renew(current).catch(() => undefined);
    return own(current)?.get(name) ?? earlier.get(name);
  }

  async function find(current: Current, name: string): Promise<Served | undefined> {
    const here = atHand(current, name) ?? (own(current) ?? (await loaded(current))).get(name);
    if (here || !isFixed(name)) return here;
    const text = await readFixedFile(database, name);
    return text === undefined ? undefined : earlier.put(name, servedFile(name, text));
  }

  return {
    atHand,
    find,
    put: (revision, made, files) => void shelve(revision, made, textsOf(files)),
    sweep: () => earlier.clear(),
    published: async (current) => {
      const file = await find(current, manifest);
      return file && (JSON.parse(Buffer.from(file.plain).toString()) as PublishedHelp).revision;
    },
  };
}
