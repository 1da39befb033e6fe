/** When files were written: what is built of them is built again once one is newer. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the file or folder at `path` was written; 0 if it is not there. */
export function writtenAt(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** When the last thing at `path` was written, or taken out of it. */
export function newest(path: string): number {
  const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(writtenAt(path), ...inside.map((name) => writtenAt(join(path, name))));
}
