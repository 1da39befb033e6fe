/** The bytes of photos: a file for each, outside the database, readable by the server alone. */
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of photos; an id is one that this server made. */
export interface PhotoFiles {
  /** Resolves when the bytes are on the disk. */
  keep(id: string, bytes: Uint8Array): Promise<void>;
  /** The bytes; nothing, where they are gone. */
  read(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  remove(id: string): Promise<void>;
  /** The ids of files that were last written before `time`. */
  writtenBefore(time: Date): Promise<string[]>;
}

/** Keeps photos in `folder`, which is made when the first one comes. */
export function openPhotoFiles(folder: string): PhotoFiles {
  const pathOf = (id: string): string => {
    // ids are made here, but they come back from outside
    if (!ours.test(id)) throw new RangeError('no id of a photo');
    return join(folder, id);
  };
  return {
    async keep(id, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = pathOf(id);
      const file = await open(`${path}.part`, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } catch (error) {
        // on a full disk, what was begun takes room from what is to come
        await rm(`${path}.part`, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
      // the name as well: it stands in the folder
      const named = await open(folder, 'r');
      await named.sync().finally(() => named.close());
    },
    read: (id) => readFile(pathOf(id)).then((bytes) => new Uint8Array(bytes), unlessMissing),
    remove: (id) => rm(pathOf(id), { force: true }),
    async writtenBefore(time) {
      const names = (await readdir(folder).catch(unlessMissing)) ?? [];
      const old = await Promise.all(
        names.map(async (name) => {
          const found = await stat(join(folder, name)).catch(unlessMissing);
          return found?.isFile() && found.mtime < time && ours.test(name) ? [name] : [];
        }),
      );
      return old.flat();
    },
  };
}

/** A photo, or one that was being written when the server ended. */
const ours = /^[A-Za-z0-9_-]{16,64}(\.part)?$/;

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
