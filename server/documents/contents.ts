/** The texts of documents, kept once each by their hash: what two publications share is there once. */
import { createHash } from 'node:crypto';
import { type DocumentName, documentNames } from '../../content/documents/center.ts';
import type { Queries } from '../database/database.ts';
import type { Sources } from './sources.ts';

/** The hashes of documents, by which they are found again. */
export type Hashes = { readonly [name in DocumentName]: string };

/** What a text is found by. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

export function hashesOf(sources: Sources): Hashes {
  return { shop: hashText(sources.shop), policy: hashText(sources.policy), faq: hashText(sources.faq) };
}

/** A hash as a strong validator of HTTP. */
export function etagOf(hash: string): string {
  return `"${hash}"`;
}

/** The etags of documents by their names. */
export function etagsOf(hashes: Hashes): Hashes {
  return { shop: etagOf(hashes.shop), policy: etagOf(hashes.policy), faq: etagOf(hashes.faq) };
}

/** The texts behind `hashes`; those that nobody ever kept are missing. */
export async function readContents(queries: Queries, hashes: readonly string[]): Promise<Map<string, string>> {
  if (!hashes.length) return new Map();
  const rows = await queries
    .selectFrom('contents')
    .selectAll()
    .where('hash', 'in', [...hashes])
    .execute();
  return new Map(rows.map(({ hash, text }) => [hash, text]));
}

/** The documents behind `hashes`, all of which were kept. */
export async function readSources(queries: Queries, hashes: Hashes): Promise<Sources> {
  const texts = await readContents(queries, Object.values(hashes));
  const source = (name: DocumentName): string => {
    const text = texts.get(hashes[name]);
    if (text === undefined) throw new Error(`the text of a publication is lost: ${name}`);
    return text;
  };
  return { shop: source('shop'), policy: source('policy'), faq: source('faq') };
}

/** Keeps texts, as part of the transaction that refers to them. */
export async function keepContents(queries: Queries, sources: Sources): Promise<void> {
  const rows = documentNames.map((name) => ({ hash: hashText(sources[name]), text: sources[name] }));
  await queries
    .insertInto('contents')
    .values(rows)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}
