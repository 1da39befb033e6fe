/**
 * Keeps what somebody types until it is sent: in the tab by itself, on the device only when asked.
 *
 * What the browser refuses to keep is kept in the page, and the caller is told. Nothing here throws.
 */
import { atRest, awake, type PhotoAtRest } from './at-rest.ts';
import { isRecord } from './record.ts';
import { deviceShelf, type Shelf } from './shelf.ts';
import { inTab } from './tab.ts';

export interface Draft<Value> {
  /** What was written in this tab, before a reload too. */
  inTab(): Value | undefined;
  /** Keeps `value` in place of what was written before; tells whether a reload would spare it. */
  write(value: Value): boolean;
  /** Keeps what was written, and what will be, on the device; until when, or nothing if the device does not let. */
  continueLater(photos?: readonly Blob[]): Promise<Date | undefined>;
  /** What was left on this device, whoever left it: to be offered, not to be shown. */
  onDevice(): Promise<Later<Value> | undefined>;
  /** Goes on with what was left on this device. */
  resume(): Promise<Later<Value> | undefined>;
  /** Leaves nothing of it in the tab and on the device; tells whether that is so. */
  remove(): Promise<boolean>;
}

/** A draft that somebody asked to keep on this device. */
export interface Later<Value> {
  readonly value: Value;
  readonly photos: readonly Blob[];
  /** From then on it is gone. */
  readonly until: Date;
}

/** Where drafts are kept. */
export interface DraftPlaces {
  readonly session: () => Storage;
  readonly shelf: Shelf;
  readonly now: () => Date;
  /** Of this page, for what the browser does not keep. */
  readonly page: Map<string, unknown>;
}

/** How long a draft stays on the device. */
export const draftDays = 14;

const day = 86_400_000;
const thisPage = new Map<string, unknown>();

/** What is kept of a draft in the tab; `until`, if it is on the device as well. */
interface Here<Value> {
  readonly value: Value;
  readonly until?: number | undefined;
}

/** The draft that is known by `name`: that of a page, and of an element in it. */
export function openDraft<Value>(name: string, places: Partial<DraftPlaces> = {}): Draft<Value> {
  const { session = () => sessionStorage, shelf = deviceShelf('drafts') } = places;
  const { now = () => new Date(), page = thisPage } = places;
  const id = `shop-help draft@1 ${name}`;
  let writing: Promise<unknown> = Promise.resolve();

  const tab = inTab<Here<Value>>(id, session, page);

  /** One after the other, so that the last write stays; nothing, if the device does not let. */
  const inOrder = <Result>(act: () => Promise<Result>): Promise<Result | undefined> => {
    const done = writing.then(act).catch(() => undefined);
    writing = done;
    return done;
  };
  /** Nothing, if the device does not let, or if another tab has removed the draft there, or put another in its place. */
  const leave = (first: boolean, photos?: readonly Blob[]): Promise<Date | undefined> =>
    inOrder(async () => {
      const { value, until = 0 } = tab.read() ?? {};
      const left = laterIn(await shelf.get(id));
      if (until <= now().getTime() || (!first && left?.until.getTime() !== until)) return undefined;
      const kept = photos ? await atRest(photos) : (left?.photos ?? []);
      await shelf.put(id, { id, value, photos: kept, until: new Date(until) } satisfies LaterAtRest);
      return new Date(until);
    });
  const onDevice = async (): Promise<Later<Value> | undefined> => {
    const drafts = await inOrder(() => shelf.all());
    const left = (drafts ?? []).flatMap((draft) => laterIn(draft) ?? []);
    const over = left.filter(({ until }) => until <= now());
    for (const draft of over) await inOrder(() => shelf.remove(draft.id));
    const own = left.find((draft) => draft.id === id && !over.includes(draft));
    return own && { value: own.value as Value, photos: awake(own.photos), until: own.until };
  };

  return {
    onDevice,
    inTab: () => tab.read()?.value,
    write(value) {
      const until = tab.read()?.until;
      const kept = tab.write({ value, until });
      if (until) void leave(false);
      return kept;
    },
    async continueLater(photos = []) {
      const written = tab.read();
      if (!written) return undefined;
      tab.write({ ...written, until: now().getTime() + draftDays * day });
      const until = await leave(true, photos);
      const latest = tab.read();
      if (!until && latest) tab.write({ value: latest.value });
      return until;
    },
    async resume() {
      const left = await onDevice();
      if (left) tab.write({ value: left.value, until: left.until.getTime() });
      return left;
    },
    async remove() {
      const gone = tab.remove();
      const left = await inOrder(() => shelf.remove(id).then(() => false));
      return gone && left === false;
    },
  };
}

interface LaterAtRest {
  readonly id: string;
  readonly value: unknown;
  readonly photos: readonly PhotoAtRest[];
  readonly until: Date;
}

function laterIn(kept: unknown): LaterAtRest | undefined {
  return isRecord(kept) && kept.until instanceof Date ? (kept as unknown as LaterAtRest) : undefined;
}
