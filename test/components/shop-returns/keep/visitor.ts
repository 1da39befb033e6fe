/** A visitor with tabs on a device, in front of a server and a network: what the wizard does, without its screens. */
import { fetchChannel } from '../../../../components/shop-returns/keep/channel.ts';
import { type Draft, openDraft } from '../../../../components/shop-returns/keep/draft.ts';
import { type Outbox, openOutbox } from '../../../../components/shop-returns/keep/outbox.ts';
import { deviceShelf, type Shelf, type shelves } from '../../../../components/shop-returns/keep/shelf.ts';
import type { Update } from '../../../../components/shop-returns/keep/update.ts';
import type { Request } from '../../../../content/returns/request.ts';
import { type SetClock, setClock } from './clock.ts';
import { blocked } from './device.ts';
import { type Server, startServer } from './server.ts';

export interface Answers {
  readonly text: string;
  /** What was submitted of it. */
  readonly request?: Request | undefined;
}

export interface Tab {
  readonly draft: Draft<Answers>;
  readonly outbox: Outbox;
  /** Everything stops at once, in the middle of whatever it is doing. */
  readonly kill: () => void;
}

export interface Visitor {
  readonly server: Server;
  readonly clock: SetClock;
  /** Whether the browser keeps anything. */
  storage: boolean;
  /** Opens the page in the tab at `at`, which keeps what the tab kept before. */
  load(at: number): Tab;
  /** Closes the tab at `at` for good: the browser forgets what it kept for it. */
  close(at: number): void;
  /** Waits for `act`; where the network is silent, time passes. */
  after<Result>(act: Promise<Result>): Promise<Result>;
  /** Leaves nothing on the device. */
  leave(): Promise<void>;
}

/** A visitor who has not been here before; `tell` hears what the outboxes of living tabs say. */
export function visit(name: string, tell: (update: Update) => void): Visitor {
  const server = startServer();
  const clock = setClock();
  const visitor: Visitor = {
    server,
    clock,
    storage: true,
    load(at) {
      const dead = new AbortController();
      const alive = mortal(dead.signal);
      const shelf = (of: (typeof shelves)[number]): Shelf => {
        const kept = deviceShelf(of, { factory: () => (visitor.storage ? indexedDB : blocked()), clock: patient });
        return {
          get: (id) => alive(kept.get(id)),
          all: () => alive(kept.all()),
          put: (id, value) => alive(kept.put(id, value)),
          remove: (id) => alive(kept.remove(id)),
        };
      };
      const outbox = openOutbox({
        shop: name,
        channel: fetchChannel('/requests', { fetch: (...asked) => alive(server.fetch(...asked)) }),
        tell,
        signal: dead.signal,
        shelf: shelf('outbox'),
        clock,
        isOnline: () => server.fault !== 'offline',
        page: new Map(),
        locks: {
          // the browser takes the locks of a tab that closes
          request: (lock: string, options: LockOptions, act: LockGrantedCallback<unknown>) =>
            alive(navigator.locks.request(lock, options, (held) => Promise.race([act(held), over(dead.signal)]))),
        } as LockManager,
      });
      const session = (): Storage => (visitor.storage ? sessionOf(`${name} ${at} `) : blocked());
      const now = (): Date => clock.now();
      const draft = openDraft<Answers>(name, { session, shelf: shelf('drafts'), now, page: new Map() });
      return { draft, outbox, kill: () => dead.abort() };
    },
    close(at) {
      for (const key of Object.keys(sessionStorage))
        if (key.startsWith(`${name} ${at} `)) sessionStorage.removeItem(key);
    },
    async after(act) {
      let done = false;
      const ended = act.finally(() => {
        done = true;
      });
      while (!done) {
        if (server.silent) clock.advance(20_000);
        await Promise.race([ended.catch(() => {}), new Promise((resolve) => setTimeout(resolve))]);
      }
      return ended;
    },
    async leave() {
      const outbox = deviceShelf('outbox', { clock: patient });
      for (const kept of await outbox.all()) {
        const { key, request } = kept as { key?: string; request?: { key: string } };
        await outbox.remove(key ?? request?.key ?? '');
      }
      await deviceShelf('drafts', { clock: patient }).remove(`shop-help draft@1 ${name}`);
      sessionStorage.clear();
    },
  };
  return visitor;
}

/** The device answers, however busy it is: a clock that nobody sets forward. */
const patient = setClock();

/** Promises of a tab come to nothing once it is closed. */
function mortal(dead: AbortSignal): <Result>(act: Promise<Result>) => Promise<Result> {
  return async (act) => {
    const settled = await act.then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    return dead.aborted ? new Promise(() => {}) : settled();
  };
}

function over(dead: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (dead.aborted) resolve();
    dead.addEventListener('abort', () => resolve());
  });
}

/** The real session storage, as the tab sees it. */
function sessionOf(prefix: string): Storage {
  return {
    getItem: (key: string) => sessionStorage.getItem(prefix + key),
    setItem: (key: string, value: string) => sessionStorage.setItem(prefix + key, value),
    removeItem: (key: string) => sessionStorage.removeItem(prefix + key),
  } as Storage;
}
