/** What the background knows of one shop: its store, the documents and what is changed of them. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween } from '../../../content/documents/changes.ts';
import type { Connection } from '../connections.ts';
import { storeOf } from '../connections.ts';
import { beforeVisit, centerOf, type Draft, newDraft, withStep } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { openShelf, type Shelf } from '../shelf.ts';
import type { Store } from '../stores/store.ts';

/** Where connections and drafts lie, and how a store is reached. */
export interface Shelves {
  readonly connections: Shelf<Connection>;
  readonly drafts: Shelf<Draft>;
  readonly storeOf: (connection: Connection) => Store;
}

/** The shops that this browser edits. */
export class Shops {
  readonly #shelves: Shelves;
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(shelves: Shelves = { connections: openShelf('connections'), drafts: openShelf('drafts'), storeOf }) {
    this.#shelves = shelves;
  }

  connection(origin: string): Promise<Connection | undefined> {
    return this.#shelves.connections.get(origin);
  }

  async connect(connection: Connection): Promise<void> {
    await this.#shelves.connections.put(connection.origin, connection);
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

  /** What is changed, over the documents as they were opened; `fresh` opens them anew where nothing is changed. */
  draft(origin: string, fresh = false): Promise<Draft> {
    return this.#inTurn(origin, () => this.#draft(origin, fresh));
  }

  /** Makes another draft of the one that there is. */
  change(origin: string, make: (draft: Draft) => Draft | Promise<Draft>): Promise<Draft> {
    return this.#inTurn(origin, async () => {
      const draft = await make(await this.#draft(origin, false));
      await this.#shelves.drafts.put(origin, draft);
      return draft;
    });
  }

  /** Makes other documents of those that there are; what was made in one visit is one step. */
  edit(origin: string, visit: string, make: (center: HelpCenter) => HelpCenter | Promise<HelpCenter>): Promise<Draft> {
    return this.change(origin, async (draft) => {
      const before = beforeVisit(draft, visit);
      const center = centerOf(before);
      return withStep(before, changesBetween(center, await make(center)), visit);
    });
  }

  async #draft(origin: string, fresh: boolean): Promise<Draft> {
    const kept = await this.#shelves.drafts.get(origin);
    if (kept && (kept.steps.length || !fresh)) return kept;
    const draft = newDraft(await (await this.store(origin)).read());
    await this.#shelves.drafts.put(origin, draft);
    return draft;
  }

  /** One thing after another: two windows may edit one shop. */
  #inTurn<Result>(origin: string, act: () => Promise<Result>): Promise<Result> {
    const turn = (this.#turns.get(origin) ?? Promise.resolve()).then(act, act);
    this.#turns.set(origin, turn);
    return turn;
  }
}
