/** The documents of the shop as this process knows them, and the way to change them. */
import type { HelpCenter } from '../../content/documents/center.ts';
import type { Database } from '../database/database.ts';
import { errorCode, type Log } from '../log.ts';
import { type Edition, importSources, latestEdition, latestRevision, sourcesAt } from './editions.ts';
import { sweepFiles } from './files.ts';
import { centerOf, sourcesOf } from './prepare.ts';
import { createPress, type Press } from './press.ts';
import { type Current, createShelf, type Shelf } from './shelf.ts';

export interface Documents {
  /** The newest edition that this process has seen. */
  readonly current: Current;
  readonly shelf: Shelf;
  readonly press: Press;
  /** The newest edition, which another process may have published just now. */
  refresh(): Promise<Current>;
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
  readonly center: HelpCenter;
  readonly clock: () => Date;
  readonly log: Log;
}

/** Opens the documents of a database; the first time, `center` is imported. */
export async function openDocuments({ database, center, clock, log }: Opening): Promise<Documents> {
  if (await importSources(database, sourcesOf(center), clock())) log('info', 'documents-imported');
  const press = createPress();
  const shelf = createShelf(database, press, clock);
  let current = await read(database);
  let looking: Promise<unknown> | undefined;
  let looks = 0;

  const documents: Documents = {
    get current() {
      return current;
    },
    shelf,
    press,
    async refresh() {
      if ((await latestRevision(database.db)) > current.edition.revision) documents.adopt(await read(database));
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
    await documents.refresh();
    if (looks++ % sweeps === 0) await sweepFiles(database, clock());
  }

  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => log('error', 'documents-not-read', { code: errorCode(error) }))
      .finally(() => (looking = undefined));
  }, pause);
  timer.unref();
  return documents;
}

async function read(database: Database): Promise<Current> {
  const edition = (await latestEdition(database.db)) as Edition;
  const sources = await sourcesAt(database.db, edition);
  return { edition, sources, center: centerOf(sources) };
}
