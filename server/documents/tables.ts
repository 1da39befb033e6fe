/** The tables of documents and of what was published, as queries see them. */

/** How a publication came about; `import`: the first, from a folder. */
export type PublicationKind = 'import' | 'publication' | 'write' | 'undo' | 'restore';

/** One publication: what the documents were from then on. */
export interface PublicationsTable {
  /** Counts from one, without a gap. */
  readonly revision: number;
  /** Made by the sender: a second submission with it is the first one again. */
  readonly key: string | null;
  /** Of what was submitted, to tell the same submission from another under its key. */
  readonly digest: string | null;
  readonly at: string;
  readonly who: string;
  /** The id of their token: names are no more than what somebody was called. */
  readonly who_id: string | null;
  readonly kind: PublicationKind;
  /** The publication that was undone or restored. */
  readonly of: number | null;
  readonly note: string | null;
  /** What it changed, in JSON. */
  readonly changes: string;
  /** The names of the units that it changed, in JSON. */
  readonly units: string;
  /** Whether somebody else had published since the documents were opened: 0 or 1. */
  readonly merged: number;
  /** Hashes of its documents. */
  readonly shop: string;
  readonly policy: string;
  readonly faq: string;
  /** What its files were made with, so that they are made anew by a later version or on another day; absent, they were not. */
  readonly made: string | null;
}

/** A submission with which there was nothing to do. */
export interface NeedlessTable {
  readonly key: string;
  /** Of what was submitted, to tell the same submission from another under its key. */
  readonly digest: string;
  /** The edition that had all of it already. */
  readonly revision: number;
  /** What else is told of it, in JSON. */
  readonly told: string;
  /** When it is deleted. */
  readonly until: string;
}

/** A document in canonical form, by its hash. */
export interface ContentsTable {
  readonly hash: string;
  readonly text: string;
}

/** A published file. */
export interface FilesTable {
  /** Of one whose text may change, the revision stands before it: `7/help.json`. */
  readonly name: string;
  readonly text: string;
  /** When it is deleted; absent, it belongs to what is published now. */
  readonly until: string | null;
}
