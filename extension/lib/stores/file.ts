/** Documents that were taken in from files, for shops without a server: they stay in this browser until they are saved. */
import { canonicalTexts } from '../../../content/documents/canonical.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween } from '../../../content/documents/changes.ts';
import { check } from '../../../content/documents/check.ts';
import { blocks } from '../../../content/documents/finding.ts';
import { merge } from '../../../content/documents/merge.ts';
import { readCenter } from '../../../content/documents/read.ts';
import { promisesBefore, takenBack } from '../../../content/returns/take-back.ts';
import { wallClock } from '../../../content/values/calendar.ts';
import { openShelf, type Shelf } from '../shelf.ts';
import { Turns } from '../turns.ts';
import { isSame, openedAs, unitsOf } from './opened.ts';
import { type Opened, type Outcome, type Publication, type Reversal, type Store, StoreError } from './store.ts';

interface Version {
  readonly opened: Opened;
  readonly at: string;
  readonly kind: string;
  readonly of?: number;
  readonly units: readonly string[];
  readonly note?: string;
}

/** Every version, the newest first. */
export type Versions = readonly Version[];

/** So many versions are kept. */
const most = 50;

/** What is written over a version is written over the newest. */
const turns = new Turns();

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
  const put = async (documents: HelpCenter, kind: string, told: Pick<Version, 'note' | 'of'>): Promise<Outcome> => {
    // what cannot be read from there is not kept
    const read = readCenter(canonicalTexts(documents));
    const findings = read.center ? await check(read.center, { now: clock() }) : read.findings;
    if (blocks(findings)) return { status: 'blocked', findings };
    const opened = await openedAs(documents, (await newest()).revision + 1);
    const old = await versions();
    const units = old[0] ? unitsOf(old[0].opened.documents, documents) : [];
    const version = { opened, at: clock().toISOString(), kind, units, ...told };
    await shelf.put(origin, [version, ...old].slice(0, most));
    return { status: 'published', revision: opened.revision };
  };
  const back = async (then: HelpCenter, kind: string, of: number): Promise<Reversal> => {
    const current = await newest();
    const documents = takenBack(current.documents, then, wallClock(clock(), then.shop.about.timeZone).day);
    return isSame(current.etags, (await openedAs(documents, 0)).etags)
      ? { status: 'nothing' }
      : put(documents, kind, { of });
  };
  return {
    probe: async () => {
      const { about } = (await newest()).documents.shop;
      return { shop: about.name, name: '', roles: ['owner'], can: '', conditional: 'none', history: true };
    },
    read: newest,
    write: ({ opened, documents, note }: Publication) =>
      turns.take(origin, async () =>
        isSame((await newest()).etags, opened.etags)
          ? put(documents, 'publication', note ? { note } : {})
          : { status: 'conflict' },
      ),
    history: async (most, before = Number.POSITIVE_INFINITY) =>
      (await versions())
        .map(({ opened: { revision }, ...told }, index) => ({ revision, who: '', ...told, current: index === 0 }))
        .filter(({ revision }) => revision < before)
        .slice(0, most),
    past: async (revision) => {
      const all = await versions();
      const index = all.findIndex(({ opened }) => opened.revision === revision);
      const center = all[index]?.opened.documents;
      if (!center) throw new StoreError('broken', 'no such version');
      const before = all[index + 1]?.opened.documents;
      return { center, changes: before ? changesBetween(before, center) : [] };
    },
    restore: (revision, { current }) =>
      turns.take(origin, async () => {
        const all = await versions();
        const then = all.find(({ opened }) => opened.revision === revision);
        const isCurrent = all[0]?.opened.revision === current;
        return then && isCurrent ? back(then.opened.documents, 'restore', revision) : { status: 'conflict' };
      }),
    undo: (revision, { choices = {} }) =>
      turns.take(origin, async () => {
        const all = await versions();
        const index = all.findIndex(({ opened }) => opened.revision === revision);
        const [base, mine, theirs] = [all[index], all[index + 1], all[0]].map((each) => each?.opened.documents);
        if (!base || !mine || !theirs) return { status: 'conflict' };
        const merged = await merge(
          { base, mine: promisesBefore(base, mine), theirs },
          new Map(Object.entries(choices)),
        );
        if (merged.outcome === 'conflicts') return { status: 'conflict', conflicts: merged.conflicts };
        return back(merged.center, 'undo', revision);
      }),
  };
}

/** Takes in documents that were read from files, as a version on top of those that there are. */
export function takeIn(
  origin: string,
  documents: HelpCenter,
  shelf: Shelf<Versions> = openShelf('files'),
  clock = () => new Date(),
): Promise<void> {
  return turns.take(origin, async () => {
    const old = (await shelf.get(origin)) ?? [];
    const [before] = old;
    const opened = await openedAs(documents, (before?.opened.revision ?? 0) + 1);
    const units = before ? unitsOf(before.opened.documents, documents) : [];
    await shelf.put(origin, [{ opened, at: clock().toISOString(), kind: 'import', units }, ...old].slice(0, most));
  });
}
