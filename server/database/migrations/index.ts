/** Every step that the tables have taken, in order. A step that was released is never changed. */
import type { SchemaModule } from 'kysely';
import { requests } from './0001-requests.ts';

/** One step; it works alike on SQLite and PostgreSQL. */
export interface Migration {
  readonly name: string;
  readonly up: (schema: SchemaModule) => Promise<void>;
}

export const migrations: readonly Migration[] = [{ name: '0001-requests', up: requests }];
