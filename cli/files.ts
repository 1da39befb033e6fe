/** Reads the folder of a help centre, and writes files so that each is there whole or not at all. */
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DocumentName, documentNames } from '../content/documents/center.ts';
import type { CenterFiles } from '../content/documents/read.ts';
import { Complaint } from './usage.ts';

/** The file of a document in `folder`. */
export function fileOf(folder: string, name: DocumentName): string {
  return join(folder, `${name}.json`);
}

/** The texts of the documents in `folder`, as far as they are there. */
export async function readFolder(folder: string): Promise<CenterFiles> {
  const found = await stat(folder).catch(unlessMissing(folder));
  if (!found?.isDirectory()) throw new Complaint('cli:error.not-folder', { folder });
  const texts = documentNames.map(async (name) => [name, await readText(fileOf(folder, name))] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Writes `text` beside `path` and moves it there; a file that says so already is left alone. */
export async function writeWhole(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(unlessMissing(path))) === text) return;
  // a link stays a link: what it points to is replaced
  const target = (await realpath(path).catch(unlessMissing(path))) ?? path;
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    const mode = (await stat(target).catch(unlessMissing(path)))?.mode;
    await writeFile(beside, text, { flush: true, ...(mode === undefined ? {} : { mode }) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw complaintAbout(path, error);
  }
}

/**
 * The text of a file; absent where there is none.
 *
 * Bytes that are no text would be lost without a word when the file is written again.
 */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(unlessMissing(path));
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Complaint('cli:error.encoding', { path });
  }
}

/** That nothing is there is no trouble; all else is. */
function unlessMissing(path: string): (error: unknown) => undefined {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw complaintAbout(path, error);
  };
}

function complaintAbout(path: string, error: unknown): Complaint {
  if (error instanceof Complaint) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new Complaint('cli:error.system', { path, reason: code ?? message });
}
