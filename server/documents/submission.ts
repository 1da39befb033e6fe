/** What somebody wants to be published. */
import { createHash } from 'node:crypto';
import { documentNames } from '../../content/documents/center.ts';
import type { Choice } from '../../content/documents/merge/versions.ts';
import type { Current } from './editions.ts';
import type { Sources } from './sources.ts';
import type { PublicationKind } from './tables.ts';

export interface Submission {
  readonly kind: PublicationKind;
  /** Made by the sender, and the same when it is sent again; absent, nobody sends it again. */
  readonly key?: string | undefined;
  /** JSON whose `documents` are what it is about. */
  readonly submitted: string;
  /** What the documents were when they were opened, if not what they are now. */
  readonly base: Partial<Sources>;
  readonly choices?: Readonly<Record<string, Choice>> | undefined;
  readonly note?: string | undefined;
  readonly confirmed: boolean;
  /** The publication that it undoes or restores. */
  readonly of?: number | undefined;
  /** Throws if it must not be published over what is current now. */
  readonly guard?: (current: Current) => void;
}

/** Of what makes two submissions the same: not how it is written, nor that the second was confirmed. */
export function digestOf({ kind, submitted, base, choices = {}, note: words = '', of = 0 }: Submission): string {
  const parts: (string | number)[] = [kind, inOrder(submitted), words, of];
  for (const name of documentNames) parts.push(base[name] ?? '');
  for (const pair of Object.entries(choices).sort()) parts.push(...pair);
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part).length}\n${part}`);
  return hash.digest('base64url');
}

/** The documents of a submission with their keys in one order; what is nested too deeply is no document. */
function inOrder(submitted: string): string {
  const { documents } = JSON.parse(submitted) as { readonly documents: unknown };
  try {
    return JSON.stringify(documents, sorted);
  } catch {
    return submitted;
  }
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
