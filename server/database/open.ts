/** Opens the database that an address names. */
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** `postgres://…`, or `file:` and the path of a file. */
export function openDatabase(url: string, onError: (error: Error) => void): Database {
  return /^postgres(ql)?:/.test(url) ? openPostgres(url, onError) : openSqlite(url.replace(/^file:(\/\/)?/, ''));
}
