/** What the background knows of one shop: its store, the documents and what is changed of them. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Connection } from '../connections.ts';
import { storeOf } from '../connections.ts';
import { type Draft, inVisit, newDraft } from '../draft.ts';
import { rebased } from '../rebase.ts';
import { Refusal } from '../refusal.ts';
import { atHand, openShelf, type Shelf } from '../shelf.ts';
import type { Opened, Store } from '../stores/store.ts';
import { Turns } from '../turns.ts';

/** Where connections and drafts lie, and how a store is reached. */
export interface Shelves {
  readonly connections: Shelf<Connection>;
  readonly drafts: Shelf<Draft>;
  readonly storeOf: (connection: Connection) => Store;
}

/** The shops that this browser edits. */
export class Shops {
  readonly #shelves: Shelves;
  readonly #turns = new Turns();
  /** The newest publication that was made from here, of each shop, while this runs. */
  readonly published = new Map<string, number>();

  constructor(shelves: Shelves = { connections: openShelf('connections'), drafts: openShelf('drafts'), storeOf }) {
    // all of a help centre lies in a draft: it is read once, and not at each key
    this.#shelves = { ...shelves, drafts: atHand(shelves.drafts) };
  }

  connection(origin: string): Promise<Connection | undefined> {
    return this.#shelves.connections.get(origin);
  }

  connections(): Promise<Connection[]> {
    return this.#shelves.connections.all();
  }

  async connect(connection: Connection): Promise<void> {
    await this.#shelves.connections.put(connection.origin, connection);
  }

  /** Forgets documents of which nothing is changed: they were another store's, or another edition of it. */
  async openAnew(origin: string): Promise<void> {
    await this.#turns.take(origin, async () => {
      if (!(await this.#shelves.drafts.get(origin))?.done) await this.#shelves.drafts.remove(origin);
    });
  }

  /** Forgets the access and everything that was not published. */
  async disconnect(origin: string): Promise<void> {
    await this.#shelves.connections.remove(origin);
    await this.#shelves.drafts.remove(origin);
  }

  async store(origin: string): Promise<Store> {
    const connection = await this.connection(origin);
    if (!connection) throw new Refusal('not-connected');
    return this.#shelves.storeOf(connection);
  }

  /** The documents as they are now, whatever is changed here. */
  async read(origin: string): Promise<Opened> {
    return (await this.store(origin)).read();
  }

  /** The draft that lies here, whatever became of the store. */
  kept(origin: string): Promise<Draft | undefined> {
    return this.#shelves.drafts.get(origin);
  }

  /** What is changed, over the documents as they were opened; `fresh` opens them anew where nothing is changed. */
  async draft(origin: string, fresh = false): Promise<Draft> {
    const kept = await this.#shelves.drafts.get(origin);
    if (kept && (kept.done || !fresh)) return kept;
    // nobody who types waits for a server
    const opened = await this.read(origin);
    return this.#turns.take(origin, async () => {
      const now = await this.#shelves.drafts.get(origin);
      // only what was opened meanwhile can be newer: a store that went back to a backup has a lower number for good
      const isNewer = now && now.version !== kept?.version && now.opened.revision > opened.revision;
      if (now && (now.done || isNewer)) return now;
      const over = now ? await rebased(now, opened) : { draft: newDraft(opened) };
      return this.#put(origin, 'draft' in over ? over.draft : newDraft(opened), now);
    });
  }

  /** Makes another draft of the one that there is. */
  async change(origin: string, make: (draft: Draft) => Draft | Promise<Draft>): Promise<Draft> {
    await this.draft(origin);
    return this.#turns.take(origin, async () => {
      const kept = await this.#shelves.drafts.get(origin);
      if (!kept) throw new Refusal('not-connected');
      return this.#put(origin, await make(kept), kept);
    });
  }

  /** Makes other documents of those that there are; what was made in one visit is one step. */
  edit(origin: string, visit: string, make: (now: Draft) => HelpCenter | Promise<HelpCenter>): Promise<Draft> {
    return this.change(origin, async (draft) => inVisit(draft, await make(draft), visit));
  }

  async #put(origin: string, draft: Draft, before: Draft | undefined): Promise<Draft> {
    const next = { ...draft, version: (before?.version ?? 0) + 1 };
    await this.#shelves.drafts.put(origin, next);
    return next;
  }
}
