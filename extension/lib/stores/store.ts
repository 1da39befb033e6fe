/** A place where the documents of a shop are kept. Each kind of place is one file beside this one. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Change } from '../../../content/documents/changes.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import type { Choice, Conflict } from '../../../content/documents/merge/versions.ts';
import type { Role } from '../../../content/documents/rights.ts';
import type { Locale } from '../../../content/values/locale.ts';

/** What a store can and cannot guarantee, and to whom. */
export interface Traits {
  /** The shop. */
  readonly shop: string;
  /** The person. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Those in which a translator may write. */
  readonly locales?: readonly Locale[];
  /** What the person may do, in the store's own words; empty if it has none. */
  readonly can: string;
  /** Until when the access is good, as an instant; absent where it does not end. */
  readonly until?: string;
  /** `none`: what two people write at once, the later one overwrites. */
  readonly conditional: 'strong' | 'none';
  readonly history: boolean;
  /** The manifest that customers read; absent where the store does not publish it. */
  readonly help?: string;
}

/** Marks of the documents as they were opened, by name. */
export type Etags = { readonly [name in keyof HelpCenter]: string };

/** The documents as they are now. */
export interface Opened {
  readonly revision: number;
  readonly etags: Etags;
  readonly documents: HelpCenter;
  /** Ids of what was removed, which nothing new may have; absent where nobody keeps them. */
  readonly retired?: { readonly policy: readonly string[]; readonly faq: readonly string[] };
}

/** What is to be published. */
export interface Publication {
  /** The same for every attempt to send it. */
  readonly key: string;
  /** What was edited, as it was opened. */
  readonly opened: Opened;
  readonly documents: HelpCenter;
  /** The owner has seen what of it can do harm. */
  readonly confirmed?: boolean;
  /** For the history, in the person's own words. */
  readonly note?: string;
}

/** What came of a publication. */
export type Outcome =
  | {
      readonly status: 'published';
      readonly revision: number;
      /** What customers read bears it; absent where the store does not publish. */
      readonly help?: { readonly url: string; readonly revision: string };
    }
  /** Somebody else published since; the two do not go together by themselves. */
  | { readonly status: 'conflict'; readonly conflicts?: readonly Conflict[] }
  /** Something else was stored under this key before. */
  | { readonly status: 'taken' }
  | { readonly status: 'blocked'; readonly findings: readonly Finding[] }
  /** It changes where money or goods go, or how the shop is reached. */
  | { readonly status: 'confirm'; readonly changes: readonly Change[] }
  | { readonly status: 'not-permitted'; readonly units: readonly string[] };

/** What came of taking something back, which may have been done before. */
export type Reversal = Outcome | { readonly status: 'nothing' };

/** One attempt to take something back. */
export interface Attempt {
  /** The same however often it is sent. */
  readonly key: string;
  /** The owner has seen what of it can do harm. */
  readonly confirmed: boolean;
  /** Where somebody changed it again since, by the keys of the conflicts. */
  readonly choices?: Readonly<Record<string, Choice>>;
}

/** One publication of the past. */
export interface Past {
  readonly revision: number;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  /** The publication that it undid or restored. */
  readonly of?: number | undefined;
  readonly units: readonly string[];
  readonly current: boolean;
  readonly note?: string | undefined;
}

/** A store; each method throws a `StoreError` where it cannot answer. */
export interface Store {
  /** Who I am here, and what the place can do. */
  probe(): Promise<Traits>;
  read(): Promise<Opened>;
  /** Writes all of it or nothing. */
  write(publication: Publication): Promise<Outcome>;
  /** At most so many publications, the newest first; those before one of them, if its number is told. */
  history(most: number, before?: number): Promise<Past[]>;
  /** What one publication changed, and the documents as they were with it. */
  past(revision: number): Promise<{ readonly changes: readonly Change[]; readonly center: HelpCenter }>;
  /** Takes back what one publication changed, and nothing else. */
  undo(revision: number, attempt: Attempt): Promise<Reversal>;
  /** Makes everything as it was with one publication, unless somebody published after `current`. */
  restore(revision: number, attempt: Attempt & { readonly current: number }): Promise<Reversal>;
}

/** Why a store does not answer. */
export type StoreFailure =
  | 'not-allowed'
  | 'not-for-you'
  | 'unreachable'
  | 'broken'
  | 'over'
  | 'too-large'
  | 'too-often'
  | 'name-taken'
  | 'last-owner';

/** Thrown where a store does not answer as it should. */
export class StoreError extends Error {
  readonly code: StoreFailure;
  /** Of the answer that said no, where one did. */
  readonly status: number | undefined;

  constructor(code: StoreFailure, detail = '', status?: number) {
    super(`${code} ${detail}`);
    this.code = code;
    this.status = status;
  }
}
