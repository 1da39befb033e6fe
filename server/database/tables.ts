/** The tables, as queries see them. Instants are ISO strings in UTC, which sort as they follow one another. */
import type { ContentsTable, FilesTable, NeedlessTable, PublicationsTable } from '../documents/tables.ts';
import type { AuditTable, InvitationsTable, PassesTable } from '../people/tables.ts';
import type {
  ChoresTable,
  ErasedTable,
  EventsTable,
  LookupsTable,
  Owner,
  PhotosTable,
  RemindersTable,
  RequestState,
  SecretsTable,
} from './desk-tables.ts';

/** What is stored of a request; what it says stands in its receipt alone. */
export interface RequestsTable {
  readonly reference: string;
  /** Made by the sender: a second submission with it is the first one again. */
  readonly key: string;
  /** Of the request, to tell the same submission from another under its key. */
  readonly digest: string;
  /** Of the secret that opens the page of its state. */
  readonly hash: string;
  readonly received_at: string;
  readonly kind: string;
  /** Why nobody should take its sender for granted; absent, nothing speaks against it. */
  readonly doubt: string | null;
  /** The receipt as it was answered, in JSON. */
  readonly receipt: string;
  /** What the shop has made of it. */
  readonly state: RequestState;
  /** Counts the decisions, so that nobody decides over the head of somebody else. */
  readonly revision: number;
  /** What it can be found by, folded. */
  readonly words: string;
  /** Whether the sender is the one who ordered; absent, nobody has looked yet. */
  readonly owner: Owner | null;
  /** Where the customer is written to, if it was corrected since. */
  readonly email: string | null;
  /** The day by which the shop has to act next. */
  readonly due_on: string | null;
  /** When somebody of the shop first opened it. */
  readonly read_at: string | null;
}

/** A mail that is to be sent, was sent, or never will be. */
export interface MessagesTable {
  /** The Message-ID, so that a receiver can tell a repeat. */
  readonly id: string;
  /** The request that it is about; absent, none. */
  readonly reference: string | null;
  readonly template: string;
  readonly recipient: string;
  /** What it says beyond the request, in JSON. */
  readonly facts: string | null;
  readonly state: MessageState;
  /** When somebody may try; who tries moves it behind the time that a try may take. */
  readonly due_at: string;
  /** How many attempts failed. */
  readonly attempts: number;
  /** What the last attempt failed of: a code, never the words of a mail server, which quote addresses. */
  readonly problem: string | null;
  readonly created_at: string;
  readonly settled_at: string | null;
}

/** `refused`: the receiver's server will not have it; `dead`: given up after days of trying. */
export type MessageState = 'waiting' | 'sent' | 'refused' | 'dead';

export interface KeysTable {
  readonly id: string;
  /** The public half, in base64url. */
  readonly public: string;
  /** PKCS #8, in base64; absent where the environment keeps it. */
  readonly private: string | null;
  readonly created_at: string;
}

export interface TokensTable {
  readonly id: string;
  readonly hash: string;
  /** Whom it was given to. */
  readonly name: string;
  /** What the bearer may do: roles, with commas between them. */
  readonly role: string;
  /** The languages of whoever may only translate, with commas between them. */
  readonly locales: string | null;
  readonly created_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  /** When its bearer was last here, to within minutes. */
  readonly seen_at: string | null;
}

export interface MigrationsTable {
  readonly name: string;
  readonly applied_at: string;
}

export interface Tables {
  readonly requests: RequestsTable;
  readonly messages: MessagesTable;
  readonly keys: KeysTable;
  readonly tokens: TokensTable;
  readonly events: EventsTable;
  readonly reminders: RemindersTable;
  readonly chores: ChoresTable;
  readonly erased: ErasedTable;
  readonly secrets: SecretsTable;
  readonly photos: PhotosTable;
  readonly lookups: LookupsTable;
  readonly publications: PublicationsTable;
  readonly needless: NeedlessTable;
  readonly contents: ContentsTable;
  readonly files: FilesTable;
  readonly invitations: InvitationsTable;
  readonly audit: AuditTable;
  readonly passes: PassesTable;
  readonly migrations: MigrationsTable;
}
