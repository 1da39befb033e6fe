/** Files of earlier editions in memory, for pages that were loaded before: as many as there is room for. */
import type { Served } from './served.ts';

export interface Earlier {
  get(name: string): Served | undefined;
  put(name: string, file: Served): Served;
  clear(): void;
}

/** Holds files of `room` bytes together, before they are compressed; those that were put first make way. */
export function createEarlier(room: number): Earlier {
  const files = new Map<string, Served>();
  let size = 0;
  function drop(name: string): void {
    size -= files.get(name)?.plain.byteLength ?? 0;
    files.delete(name);
  }
  return {
    get: (name) => files.get(name),
    clear() {
      files.clear();
      size = 0;
    },
    put(name, file) {
      drop(name);
      files.set(name, file);
      size += file.plain.byteLength;
      for (const oldest of files.keys()) {
        if (size <= room) break;
        drop(oldest);
      }
      return file;
    },
  };
}
