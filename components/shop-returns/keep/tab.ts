/** Keeps a value in the tab; in the page alone, where the browser keeps nothing. Nothing here throws. */
import { isRecord } from './record.ts';

export interface Tab<Value> {
  read(): Value | undefined;
  /** Tells whether a reload would spare it. */
  write(value: Value): boolean;
  /** Tells whether it is gone. */
  remove(): boolean;
}

/** What the tab knows by `id`. A value that is read is an object; that it is a `Value` is for whoever wrote it. */
export function inTab<Value extends object>(
  id: string,
  session: () => Storage,
  page: Map<string, unknown>,
): Tab<Value> {
  return {
    read() {
      const kept = page.get(id) ?? attempt(() => JSON.parse(session().getItem(id) ?? 'null'));
      return isRecord(kept) ? (kept as Value) : undefined;
    },
    write(value) {
      const kept = succeeds(() => session().setItem(id, JSON.stringify(value)));
      if (kept) page.delete(id);
      else page.set(id, value);
      return kept;
    },
    remove() {
      page.delete(id);
      return succeeds(() => session().removeItem(id));
    },
  };
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
