/** The documents of the shop as this process knows them, and the way to change them. */

import { canonicalTexts } from '../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../content/documents/center.ts';
import type { Database } from '../database/database.ts';
import { errorCode, type Log } from '../log.ts';
import { hashesOf } from './contents.ts';
import { type Current, importSources, latestEdition, latestRevision } from './editions.ts';
import { sweepFiles } from './files.ts';
import { sweepNeedless } from './needless.ts';
import { readNewest } from './newest.ts';
import { createPress, type Press } from './press.ts';
import { createRetired, type Retired } from './retired.ts';
import { createShelf, type Shelf } from './shelf.ts';

export interface Documents {
  /** The newest edition that this process has seen. */
  readonly current: Current;
  readonly shelf: Shelf;
  readonly press: Press;
  readonly retired: Retired;
  /** The newest edition, which another process may have published just now. */
  refresh(): Promise<Current>;
  /** The same, to be worked on: throws if this version cannot read it. */
  readable(): Promise<Current>;
  /** Takes an edition for the newest, unless there is a newer one. */
  adopt(current: Current): void;
  stop(): Promise<void>;
}

/** How often it is looked whether another process has published, in milliseconds. */
const pause = 1_000;

/** Every so many looks, files that are past their time are deleted. */
const sweeps = 3_600;

export interface Opening {
  readonly database: Database;
  /** What is published if nothing ever was. */
  readonly center: () => Promise<HelpCenter>;
  readonly clock: () => Date;
  readonly log: Log;
}

/** Opens the documents of a database; the first time, `center` is imported. */
export async function openDocuments({ database, center, clock, log }: Opening): Promise<Documents> {
  await importOnce({ database, center, clock, log });
  const press = createPress(log);
  const shelf = createShelf({ database, press, clock, log });
  let current = await readNewest(database, clock());
  let looking: Promise<unknown> | undefined;
  let looks = 0;
  let trouble = '';

  const documents: Documents = {
    get current() {
      return current;
    },
    shelf,
    press,
    retired: createRetired(database),
    async refresh() {
      if ((await latestRevision(database.db)) > current.edition.revision)
        documents.adopt(await readNewest(database, clock()));
      return current;
    },
    async readable() {
      const { unread } = await documents.refresh();
      if (unread) throw unread;
      return current;
    },
    adopt(newer) {
      if (newer.edition.revision > current.edition.revision) current = newer;
    },
    async stop() {
      clearInterval(timer);
      await looking;
      await press.stop();
    },
  };

  async function look(): Promise<void> {
    if (looks++ % sweeps === 0) {
      shelf.sweep();
      await sweepFiles(database, clock());
      await sweepNeedless(database, clock());
    }
    await documents.readable();
  }

  /** What goes wrong each second is told once. */
  function troubled(error: unknown): void {
    const code = errorCode(error);
    if (code !== trouble) log('error', 'documents-not-read', { code });
    trouble = code;
  }

  const timer = setInterval(() => {
    looking ??= look()
      .then(() => (trouble = ''), troubled)
      .finally(() => (looking = undefined));
  }, pause);
  timer.unref();
  return documents;
}

/** Imports what is given if nothing was ever published; later it is of no use, and whoever edits it has to be told. */
async function importOnce({ database, center, clock, log }: Opening): Promise<void> {
  if (!(await latestRevision(database.db))) {
    if (await importSources(database, canonicalTexts(await center()), clock())) log('info', 'documents-imported');
    return;
  }
  const edition = await latestEdition(database.db);
  const given = await center().then(
    (read) => hashesOf(canonicalTexts(read)),
    () => undefined,
  );
  const differs = documentNames.filter((name) => given && edition && given[name] !== edition[name]);
  if (differs.length) log('info', 'folder-ignored', { names: differs });
}
