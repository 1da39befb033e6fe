/**
 * Keeps what somebody types until it is sent: in the tab by itself, on the device only when asked.
 *
 * What the browser refuses to keep is kept in the page, and the caller is told. Nothing here throws.
 */
import { deviceShelf, type Shelf } from './shelf.ts';

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
  readonly id: string;
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

  const here = (): Here<Value> | undefined => {
    const kept = page.get(id) ?? attempt(() => JSON.parse(session().getItem(id) ?? 'null'));
    return isRecord(kept) && 'value' in kept ? (kept as unknown as Here<Value>) : undefined;
  };
  const put = (written: Here<Value>): boolean => {
    const kept = succeeds(() => session().setItem(id, JSON.stringify(written)));
    if (kept) page.delete(id);
    else page.set(id, written);
    return kept;
  };
  /** One after the other, so that the last write stays; nothing, if the device does not let. */
  const inOrder = <Result>(act: () => Promise<Result>): Promise<Result | undefined> => {
    const done = writing.then(act).catch(() => undefined);
    writing = done;
    return done;
  };
  /** Nothing, if the device does not let, or if the draft was removed from it in another tab. */
  const leave = (first: boolean, photos?: readonly Blob[]): Promise<Date | undefined> =>
    inOrder(async () => {
      const { value, until = 0 } = here() ?? {};
      const left = laterIn<Value>(await shelf.get(id));
      if (until <= now().getTime() || (!first && !left)) return undefined;
      await shelf.put(id, { id, value, photos: photos ?? left?.photos ?? [], until: new Date(until) });
      return new Date(until);
    });
  const onDevice = async (): Promise<Later<Value> | undefined> => {
    const drafts = await inOrder(() => shelf.all());
    const left = (drafts ?? []).flatMap((draft) => laterIn<Value>(draft) ?? []);
    const over = left.filter(({ until }) => until <= now());
    for (const draft of over) await inOrder(() => shelf.remove(draft.id));
    return left.find((draft) => draft.id === id && !over.includes(draft));
  };

  return {
    onDevice,
    inTab: () => here()?.value,
    write(value) {
      const until = here()?.until;
      const kept = put({ value, until });
      if (until) void leave(false);
      return kept;
    },
    async continueLater(photos) {
      const written = here();
      if (!written) return undefined;
      put({ ...written, until: now().getTime() + draftDays * day });
      const until = await leave(true, photos);
      const latest = here();
      if (!until && latest) put({ value: latest.value });
      return until;
    },
    async resume() {
      const left = await onDevice();
      if (left) put({ value: left.value, until: left.until.getTime() });
      return left;
    },
    async remove() {
      page.delete(id);
      const gone = succeeds(() => session().removeItem(id));
      const left = await inOrder(() => shelf.remove(id).then(() => false));
      return gone && left === false;
    },
  };
}

function laterIn<Value>(kept: unknown): Later<Value> | undefined {
  return isRecord(kept) && kept.until instanceof Date ? (kept as unknown as Later<Value>) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function succeeds(act: () => void): boolean {
  return attempt(() => act() ?? true) ?? false;
}

/** Where storage is forbidden, to look at it is an error already. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
