/**
 * How many published documents one process serves in a second, and how many publications it takes.
 *
 * Measured over HTTP with the process that a shop would run; load and database share the machine. Once customers load
 * alone, once while somebody publishes all the time. Beside it, in the same run, sirv serves the same files.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as ask } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants } from 'node:zlib';
import { migrate } from '../server/database/migrate.ts';
import { openDatabase } from '../server/database/open.ts';
import { issueToken } from '../server/tokens/tokens.ts';
import { answered, personAt } from '../test/server/documents/office.ts';
import { type ServerProcess, startServer } from '../test/server/process.ts';
import { percentile } from './search-speed.ts';

const seconds = Number(process.argv[2] ?? 10);
const customers = 32;
const folder = mkdtempSync(join(tmpdir(), 'bench-documents-'));
const url = `file:${join(folder, 'documents.sqlite')}`;
const secret = await access();
const env = { DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:9', PHOTOS_FOLDER: join(folder, 'photos') };
const rows: string[] = [];
{
  await using server = await startServer(env);
  const { address } = server;
  const owner = personAt(async (path, init) => answered(await fetch(`${address}${path}`, init)), '', secret);
  const manifest = (await (await fetch(`${address}/help/help.json`)).json()) as { files: { pl: { faq: string } } };
  const faq = `/help/${manifest.files.pl.faq}`;
  const etag = (await fetch(`${address}/help/help.json`, { headers: { 'Accept-Encoding': 'br' } })).headers.get('ETag');
  const known = { 'If-None-Match': etag ?? '' };
  await using peer = await peerOf(address, ['help.json', manifest.files.pl.faq]);
  const theirs = await fetch(`${peer.address}/help.json`, { headers: { 'Accept-Encoding': 'br' } });
  const knownThere = { 'If-None-Match': theirs.headers.get('ETag') ?? '' };
  for (const [what, path, headers, there] of [
    ['the answers of one language', faq, {}, {}],
    ['the manifest', '/help/help.json', {}, {}],
    ['the manifest, unchanged', '/help/help.json', known, knownThere],
  ] as const) {
    await load(address, path, headers, 1);
    rows.push(`| ${what} | ${figures(await load(address, path, headers, seconds))} |`);
    const same = path.replace('/help', '');
    await load(peer.address, same, there, 1);
    rows.push(`| the same, sirv from a folder | ${figures(await load(peer.address, same, there, seconds))} |`);
  }
  const alone = await publishing(seconds);
  let stop = false;
  const beside = publishing(Number.POSITIVE_INFINITY, () => stop);
  rows.push(`| the answers, while somebody publishes | ${figures(await load(address, faq, {}, seconds))} |`);
  stop = true;
  rows.push(
    `| publications, one after another | ${alone} |`,
    `| publications, while customers load | ${await beside} |`,
  );

  async function publishing(lasting: number, ended = () => false): Promise<string> {
    const waits: number[] = [];
    const start = performance.now();
    while (performance.now() - start < lasting * 1000 && !ended()) {
      const { faq: document, base } = await owner.open();
      document.entries[0].fields.question.pl.text = `Ile to kosztuje, ${waits.length} ${lasting}?`;
      const since = performance.now();
      const { status } = await owner.publish({ base, documents: { faq: document } });
      if (status !== 201) throw new Error(`answered with ${status}`);
      waits.push(performance.now() - since);
    }
    return cells(waits, (performance.now() - start) / 1000);
  }
}
rmSync(folder, { recursive: true, force: true });
const [processor] = cpus();
console.log(`
${processor?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}

|  | a second | p50 | p99 |
| --- | --- | --- | --- |
${rows.join('\n')}`);

/** sirv with the files of the server. */
async function peerOf(address: string, names: readonly string[]): Promise<ServerProcess> {
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const name of names) {
    const text = await (await fetch(`${address}/help/${name}`)).text();
    writeFileSync(join(files, name), text);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(files, `${name}.br`), brotliCompressSync(text, { params }));
  }
  return startServer({ FILES_FOLDER: files }, ['bench/server-documents-peer.ts']);
}

interface Load {
  readonly waits: readonly number[];
  readonly seconds: number;
  readonly failed: number;
}

/** Asks for `path` as fast as the server answers. */
async function load(address: string, path: string, known: Record<string, string>, lasting: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: customers });
  const headers = { 'Accept-Encoding': 'br', ...known };
  const waits: number[] = [];
  let failed = 0;
  const start = performance.now();
  const customer = async (): Promise<void> => {
    while (performance.now() - start < lasting * 1000) {
      const since = performance.now();
      const status = await get(agent, `${address}${path}`, headers);
      if (status !== 200 && status !== 304) failed++;
      waits.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: customers }, customer));
  agent.destroy();
  return { waits, failed, seconds: (performance.now() - start) / 1000 };
}

function get(agent: Agent, address: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const sent = ask(address, { agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', () => resolve(0)).end();
  });
}

function figures({ waits, failed, seconds: lasted }: Load): string {
  return `${cells(waits, lasted)}${failed ? ` ${failed} failed` : ''}`;
}

function cells(waits: readonly number[], lasted: number): string {
  const of = (share: number) => `${percentile([...waits], share).toFixed(1)} ms`;
  return `${(waits.length / lasted).toFixed(waits.length / lasted < 100 ? 1 : 0)} | ${of(0.5)} | ${of(0.99)}`;
}

async function access(): Promise<string> {
  const database = openDatabase(url, () => {});
  const now = new Date();
  await migrate(database, now);
  const { secret: given } = await issueToken(database, 'Ania', 90, now, { roles: ['owner'], locales: [] });
  await database.close();
  return given;
}
