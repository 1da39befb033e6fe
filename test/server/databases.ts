/** A fresh database of each kind, for tests that hold on both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type Cluster, startPostgres } from '../tools/postgres.ts';

/** Makes an empty database and gives its address. */
export type MakeDatabase = () => Promise<string>;

/** The rows of `test.each`: a name, and how to come by a database. PostgreSQL runs for as long as the file's tests do. */
export function databases(): readonly (readonly [name: string, make: MakeDatabase])[] {
  let cluster: Cluster | undefined;
  beforeAll(async () => {
    cluster = await startPostgres();
  });
  afterAll(() => cluster?.[Symbol.asyncDispose]());
  return [
    ['SQLite', async () => sqliteFile()],
    ['PostgreSQL', async () => cluster?.createDatabase() ?? ''],
  ];
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
