/** Documents that were taken in from files, for shops without a server: they stay in this browser until they are saved. */
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween, placeName } from '../../../content/documents/changes.ts';
import { check } from '../../../content/documents/check.ts';
import { blocks } from '../../../content/documents/finding.ts';
import { shortHash } from '../../../content/documents/state.ts';
import { openShelf, type Shelf } from '../shelf.ts';
import { type Etags, type Opened, type Outcome, type Publication, type Store, StoreError } from './store.ts';

interface Version {
  readonly opened: Opened;
  readonly at: string;
  readonly kind: string;
  readonly units: readonly string[];
}

/** Every version, the newest first. */
export type Versions = readonly Version[];

/** So many versions are kept. */
const most = 50;

/** The store of the files of the shop at `origin`. */
export function fileStore(
  origin: string,
  shelf: Shelf<Versions> = openShelf('files'),
  clock = () => new Date(),
): Store {
  const versions = async (): Promise<Versions> => (await shelf.get(origin)) ?? [];
  const newest = async (): Promise<Opened> => {
    const [current] = await versions();
    if (!current) throw new StoreError('broken', 'no files');
    return current.opened;
  };
  const put = async (documents: HelpCenter, kind: string): Promise<Outcome> => {
    const findings = await check(documents, { now: clock() });
    if (blocks(findings)) return { status: 'blocked', findings };
    const opened = await openedAs(documents, (await newest()).revision + 1);
    const old = await versions();
    const units = old[0] ? changesBetween(old[0].opened.documents, documents).map(({ place }) => placeName(place)) : [];
    await shelf.put(origin, [{ opened, at: clock().toISOString(), kind, units }, ...old].slice(0, most));
    return { status: 'published', revision: opened.revision };
  };
  return {
    probe: async () => {
      const { about } = (await newest()).documents.shop;
      return { shop: about.name, name: '', roles: ['owner'], can: '', conditional: 'none', history: true };
    },
    read: newest,
    write: async ({ opened, documents }: Publication) =>
      (await newest()).revision === opened.revision ? put(documents, 'publication') : { status: 'conflict' },
    history: async () =>
      (await versions()).map(({ opened: { revision }, at, kind, units }, index) => {
        return { revision, at, who: '', kind, units, current: index === 0 };
      }),
    undo: async (revision) => {
      const all = await versions();
      const index = all.findIndex(({ opened }) => opened.revision === revision);
      const before = all[index + 1];
      // later versions stand on this one
      return index === 0 && before ? put(before.opened.documents, 'undo') : { status: 'conflict' };
    },
  };
}

/** Takes in documents that were read from files. */
export async function takeIn(
  origin: string,
  documents: HelpCenter,
  shelf: Shelf<Versions> = openShelf('files'),
  clock = () => new Date(),
): Promise<void> {
  const opened = await openedAs(documents, 1);
  await shelf.put(origin, [{ opened, at: clock().toISOString(), kind: 'import', units: [] }]);
}

async function openedAs(documents: HelpCenter, revision: number): Promise<Opened> {
  const hashes = documentNames.map(async (name) => [name, await shortHash(canonicalJson(name, documents[name]))]);
  return { revision, documents, etags: Object.fromEntries(await Promise.all(hashes)) as Etags };
}
