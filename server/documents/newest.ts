/**
 * Reads the newest edition, also where this version cannot: customers still have to be served.
 *
 * A later version may have written it, or an earlier one have allowed more. What is asked of the shop is then taken from
 * it as it stands, if it is of the kind that this version knows, or else from the newest edition that can be read.
 */
import { documentNames, type HelpCenter } from '../../content/documents/center.ts';
import { documentSchemas } from '../../content/documents/schemas.ts';
import type { Database } from '../database/database.ts';
import { type Current, type Edition, editionAt, latestEdition, sourcesAt } from './editions.ts';
import { centerIn, parsedCenter, type Sources, UnreadableDocuments } from './sources.ts';
import { stampOf } from './stamp.ts';

/** How many editions are tried. */
const tries = 50;

/** The newest edition; throws if there is none from which anything could be taken. */
export async function readNewest({ db }: Database, now: Date): Promise<Current> {
  const edition = (await latestEdition(db)) as Edition;
  const sources = await sourcesAt(db, edition);
  try {
    return { edition, sources, center: centerIn(sources) };
  } catch (error) {
    if (!(error instanceof UnreadableDocuments)) throw error;
    const center = asItStands(sources, now) ?? (await readBefore(db, edition.revision));
    if (!center) throw error;
    return { edition, sources, center, unread: error };
  }
}

function asItStands(sources: Sources, now: Date): HelpCenter | undefined {
  try {
    const center = parsedCenter(sources);
    stampOf(center, now);
    return documentNames.every((name) => center[name].schema === documentSchemas[name].entries.schema.literal)
      ? center
      : undefined;
  } catch {
    return undefined;
  }
}

async function readBefore(db: Database['db'], revision: number): Promise<HelpCenter | undefined> {
  for (let earlier = revision - 1; earlier > Math.max(0, revision - tries); earlier--) {
    const edition = await editionAt(db, earlier);
    try {
      if (edition) return centerIn(await sourcesAt(db, edition));
    } catch (error) {
      if (!(error instanceof UnreadableDocuments)) throw error;
    }
  }
  return undefined;
}
