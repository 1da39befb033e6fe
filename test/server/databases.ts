/** A fresh database of each kind, for tests that hold on both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { createDatabase } from '../tools/postgres.ts';

/** Makes an empty database and gives its address. */
export type MakeDatabase = () => Promise<string>;

/** The rows of `test.each`: a name, and how to come by a database. */
export const databases: readonly (readonly [name: string, make: MakeDatabase])[] = [
  ['SQLite', async () => sqliteFile()],
  ['PostgreSQL', postgresDatabase],
];

async function postgresDatabase(): Promise<string> {
  const address = inject('postgres');
  if (!address) throw new Error('PostgreSQL is not installed (apt-get install postgresql).');
  return createDatabase(address);
}

/** A file that is gone after the test. */
export function sqliteFile(): string {
  return `file:${join(testFolder(), 'requests.sqlite')}`;
}

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shop-help-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
