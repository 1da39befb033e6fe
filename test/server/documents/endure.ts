/**
 * Kills the server again and again while people publish, and looks whether it kept its word.
 *
 * Each of them rewrites one sentence of their own: whatever was acknowledged is there, in whole, and in the history.
 */
import { createHash } from 'node:crypto';
import { migrate } from '../../../server/database/migrate.ts';
import { openDatabase } from '../../../server/database/open.ts';
import { openDocuments } from '../../../server/documents/documents.ts';
import { issueToken } from '../../../server/tokens/tokens.ts';
import { startServer } from '../process.ts';
import { answered, type Body, newKey, type Person, personAt } from './office.ts';
import { small } from './small.ts';

/** What came of it; nothing in `faults` is what is hoped for. */
export interface Endured {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Publications that were on their way when the server was killed. */
  readonly interrupted: number;
  readonly faults: readonly string[];
}

const people = 3;

interface Known {
  /** What was acknowledged, by its revision: the unit, and its text then. */
  readonly acknowledged: Map<number, { readonly unit: string; readonly text: string }>;
  /** What nobody knows whether it was stored: to be sent again. */
  readonly open: Map<string, object>;
  readonly faults: string[];
  interrupted: number;
}

/** Runs `rounds` of it on the database at `url`. */
export async function endurePublications(url: string, rounds: number): Promise<Endured> {
  const env = { DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:9' };
  const secret = await accessAt(url);
  const known: Known = { acknowledged: new Map(), open: new Map(), faults: [], interrupted: 0 };
  for (let round = 0; round < rounds; round++) {
    const server = await startServer(env);
    const stop = new AbortController();
    const before = known.acknowledged.size;
    const working = Array.from({ length: people }, (_, at) =>
      work(server.address, secret, { at, round }, known, stop.signal),
    );
    // every round is to acknowledge something, and is then cut off somewhere
    const late = Date.now() + 60_000;
    while (known.acknowledged.size === before && Date.now() < late) await pause(20);
    await pause(Math.random() * 500);
    stop.abort();
    await server.kill();
    await Promise.all(working);
  }
  await using server = await startServer(env);
  const owner = at(server.address, secret);
  for (const [key, wish] of known.open) note(known, await owner.publish({ ...wish, key }), key);
  await inspect(owner, server.address, known);
  await server.stop();
  const { acknowledged, interrupted, faults } = known;
  return { rounds, acknowledged: acknowledged.size, interrupted, faults };
}

async function accessAt(url: string): Promise<string> {
  const database = openDatabase(url, () => {});
  const now = new Date();
  await migrate(database, now);
  // little to publish, and so much publishing
  const documents = await openDocuments({ database, center: async () => small, clock: () => now, log: () => {} });
  await documents.stop();
  const { secret } = await issueToken(database, 'Ania', 90, now, { roles: ['owner'], locales: [] });
  await database.close();
  return secret;
}

function at(address: string, secret: string): Person {
  return personAt(async (path, init) => answered(await fetch(`${address}${path}`, init)), '', secret);
}

/** Publishes one change after another, all of them in the sentence of this person. */
async function work(
  address: string,
  secret: string,
  { at: own, round }: { readonly at: number; readonly round: number },
  known: Known,
  signal: AbortSignal,
): Promise<void> {
  const person = at(address, secret);
  for (let count = 0; !signal.aborted; count++) {
    const key = newKey();
    try {
      const { faq, base } = await person.open();
      faq.entries[own].fields.question.pl.text = `Pytanie ${own}, runda ${round}, raz ${count}?`;
      const wish = { base, documents: { faq } };
      known.open.set(key, wish);
      note(known, await person.publish({ ...wish, key }), key);
    } catch {
      if (known.open.has(key)) known.interrupted++;
      return;
    }
  }
}

function note(known: Known, { status, body }: { status: number; body: Body }, key: string): void {
  // somebody's later sentence may have come before the repetition of an earlier one
  if (status !== 200 && status !== 201 && body.code !== 'conflict') known.faults.push(`${key}: ${status} ${body.code}`);
  known.open.delete(key);
  if (status === 201 && known.acknowledged.has(body.revision)) known.faults.push(`${body.revision}: told twice`);
  const [change] = body.changes ?? [];
  if (change) known.acknowledged.set(body.revision, { unit: change.unit, text: change.after.text });
}

/** The history has everything that was acknowledged, and customers have the end of it. */
async function inspect(owner: Person, address: string, { acknowledged, faults }: Known): Promise<void> {
  const history: Body[] = [];
  for (let before = 1e9; ; before = history.at(-1).revision) {
    const { body } = await owner.get(`/publications?limit=100&before=${before}`);
    if (!body.publications.length) break;
    history.push(...body.publications);
  }
  history.forEach(({ revision }, place) => {
    if (revision !== history.length - place) faults.push(`${revision}: out of its place`);
  });
  for (const [revision, { unit, text }] of acknowledged) {
    const { body } = await owner.get(`/publications/${revision}`);
    const [change] = body.changes ?? [];
    if (change?.unit !== unit || change.after.text !== text) faults.push(`${revision}: not what was acknowledged`);
    if (!JSON.stringify(body.documents ?? '').includes(text)) faults.push(`${revision}: its documents lack the change`);
  }
  const { faq, base } = await owner.open();
  const text = (await (await fetch(`${address}/help/help.json`)).json()) as Body;
  for (const name of Object.values(text.files).flatMap((files) => Object.values(files as Body)) as string[]) {
    const file = await (await fetch(`${address}/help/${name}`)).text();
    const hash = createHash('sha256').update(file).digest('hex').slice(0, 12);
    if (!name.includes(`.${hash}.`)) faults.push(`${name}: is not what its name says`);
  }
  const published = await (await fetch(`${address}/help/${text.files.pl.faq}`)).text();
  for (let own = 0; own < people; own++) {
    const question = faq.entries[own].fields.question.pl.text;
    if (!published.includes(question)) faults.push(`customers do not see: ${question}`);
  }
  const { body } = await owner.get(`/publications/${history.length}`);
  if (JSON.stringify(body.etags) !== JSON.stringify(base))
    faults.push('the documents are not those of the last publication');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
