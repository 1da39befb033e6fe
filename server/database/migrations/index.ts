/** Every step that the tables have taken, in order. A step that was released is never changed. */
import type { SchemaModule } from 'kysely';
import { requests } from './0001-requests.ts';
import { desk } from './0002-desk.ts';
import { photos } from './0003-photos.ts';
import { lookups } from './0004-lookups.ts';
import { documents } from './0005-documents.ts';
import { people } from './0006-people.ts';
import { passes } from './0007-passes.ts';
import { needless } from './0008-needless.ts';

/** One step; it works alike on SQLite and PostgreSQL. */
export interface Migration {
  readonly name: string;
  readonly up: (schema: SchemaModule) => Promise<void>;
}

export const migrations: readonly Migration[] = [
  { name: '0001-requests', up: requests },
  { name: '0002-desk', up: desk },
  { name: '0003-photos', up: photos },
  { name: '0004-lookups', up: lookups },
  { name: '0005-documents', up: documents },
  { name: '0006-people', up: people },
  { name: '0007-passes', up: passes },
  { name: '0008-needless', up: needless },
];
