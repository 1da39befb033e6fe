/** Holds the statements that wait: on the device, and in this page, where the device keeps nothing. */
import { atRest, awake, type PhotoAtRest } from './at-rest.ts';
import type { Clock } from './clock.ts';
import { isRecord } from './record.ts';
import type { Shelf } from './shelf.ts';
import type { Statement } from './statement.ts';

/** The statements to one shop. Nothing here rejects. */
export interface Statements {
  all(): Promise<readonly Statement[]>;
  /** As it stands by now, in whatever tab. */
  latest(statement: Statement): Promise<Statement | 'forgotten'>;
  keep(statement: Statement): Promise<void>;
  /** Whether it outlives this page. */
  isKept(key: string): boolean;
  remove(key: string): Promise<void>;
  /** Removes it, and tells the tabs that have it too. */
  forget(key: string): Promise<void>;
}

type StatementAtRest = Omit<Statement, 'photos'> & { readonly photos: readonly PhotoAtRest[] };

/** In place of a statement that is not to be sent any more. */
interface Forgotten {
  readonly key: string;
  readonly forgotten: Date;
}

/** A tab that is open for longer may send what was forgotten in another one. */
const longestTab = 30 * 86_400_000;

/** What nobody could send for so long stays on no device. */
const longestWait = 60 * 86_400_000;

/** The statements to `shop` on `shelf` and in `page`. */
export function statementsTo(shop: string, shelf: Shelf, page: Map<string, Statement>, clock: Clock): Statements {
  const kept = new Set<string>();
  /** What was read before it was removed may arrive after it. */
  const gone = new Set<string>();
  const drop = (key: string): void => {
    page.delete(key);
    kept.delete(key);
    gone.add(key);
  };
  return {
    async all() {
      const oldest = clock.now().getTime() - longestWait;
      for (const each of (await allowed(shelf.all())) ?? []) {
        if (isStatement(each) && Date.parse(each.request.madeAt) < oldest) {
          drop(each.request.key);
          await allowed(shelf.remove(each.request.key));
        } else if (isStatement(each) && each.shop === shop && !gone.has(each.request.key)) {
          page.set(each.request.key, { ...each, photos: awake(each.photos) });
          kept.add(each.request.key);
        }
      }
      return [...page.values()].filter((statement) => statement.shop === shop);
    },
    async latest(statement) {
      const { key } = statement.request;
      const there = await allowed(shelf.get(key));
      if (isForgotten(there)) drop(key);
      if (isForgotten(there)) return 'forgotten';
      return isStatement(there) ? { ...there, photos: awake(there.photos) } : (page.get(key) ?? statement);
    },
    async keep(statement) {
      const { key } = statement.request;
      page.set(key, statement);
      const put = async (): Promise<true> => {
        await shelf.put(key, { ...statement, photos: await atRest(statement.photos) } satisfies StatementAtRest);
        return true;
      };
      kept[(await allowed(put())) ? 'add' : 'delete'](key);
    },
    isKept: (key) => kept.has(key),
    async remove(key) {
      drop(key);
      await allowed(shelf.remove(key));
    },
    async forget(key) {
      drop(key);
      const now = clock.now();
      await allowed(shelf.put(key, { key, forgotten: now } satisfies Forgotten));
      for (const each of (await allowed(shelf.all())) ?? []) {
        const past = isForgotten(each) && now.getTime() - each.forgotten.getTime() > longestTab;
        if (past) await allowed(shelf.remove(each.key));
      }
    },
  };
}

/** Nothing, where the device does not let. */
async function allowed<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return asked.catch(() => undefined);
}

function isStatement(kept: unknown): kept is StatementAtRest {
  return isRecord(kept) && 'request' in kept && 'photos' in kept;
}

function isForgotten(kept: unknown): kept is Forgotten {
  return isRecord(kept) && 'forgotten' in kept;
}
