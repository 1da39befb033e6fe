/** The tables of people who work on documents, as queries see them. */

/** A link that makes somebody one of the people. */
export interface InvitationsTable {
  readonly id: string;
  /** Of the secret in the link. */
  readonly hash: string;
  /** Whom it is for. */
  readonly name: string;
  readonly role: string;
  readonly locales: string | null;
  readonly created_at: string;
  /** The name of who invited; empty, the command line. */
  readonly by: string;
  /** The id of their token. */
  readonly by_id: string | null;
  readonly expires_at: string;
  /** When it was accepted or taken back. */
  readonly closed_at: string | null;
}

/** That somebody did something which the owner may want to know of later. */
export interface AuditTable {
  /** Sorts as things followed one another. */
  readonly id: string;
  readonly at: string;
  /** A name, as it was then; empty, the command line. */
  readonly who: string;
  /** The id of their token: names are no more than what somebody was called. */
  readonly who_id: string | null;
  readonly what: string;
  /** In JSON; never a secret. */
  readonly facts: string;
}

/** What lets the bearer of a token in without it: once by a link, or for a day by a cookie. */
export interface PassesTable {
  readonly hash: string;
  readonly token_id: string;
  readonly kind: 'link' | 'cookie';
  readonly expires_at: string;
}
