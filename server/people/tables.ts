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
  /** The name of who invited. */
  readonly by: string;
  readonly expires_at: string;
  /** When it was accepted or taken back. */
  readonly closed_at: string | null;
}

/** That somebody did something which the owner may want to know of later. */
export interface AuditTable {
  /** Sorts as things followed one another. */
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  /** In JSON; never a secret. */
  readonly facts: string;
}
