/**
 * How many requests the server stores in a second, each on the disk before it is answered, and how long customers wait.
 *
 * Measured over HTTP with the processes that a shop would run; load, mail server and database share the machine.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '../content/returns/request.ts';
import { withdrawal } from '../test/content/returns/request/request.ts';
import { startMailbox } from '../test/server/mailbox.ts';
import { startServer } from '../test/server/process.ts';
import { postgresFolder, startPostgres } from '../test/tools/postgres.ts';
import { fullSpeed, type Load, steadily } from './server-load.ts';

const seconds = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'bench-server-'));
await using cluster = postgresFolder() ? await startPostgres({ durable: true }) : undefined;
await using mailbox = await startMailbox();

const peer = ['bench/server-peer.ts'];
const rows: string[] = [];
for (const database of ['SQLite', 'PostgreSQL'] as const)
  for (const [name, command] of [['shop-help'], ['bare insert', peer]] as const) {
    const url = database === 'SQLite' ? `file:${join(folder, `${name}.sqlite`)}` : await cluster?.createDatabase();
    if (!url) continue;
    const env = { DATABASE_URL: url, SMTP_URL: mailbox.url, REQUESTS_PER_HOUR: '1000000' };
    await using server = await startServer({ ...env, PHOTOS_FOLDER: join(folder, 'photos') }, command);
    await fullSpeed(server.address, freshBody, Math.min(3, seconds));
    const full = await fullSpeed(server.address, freshBody, seconds);
    const half = await steadily(server.address, freshBody, full.perSecond / 2, seconds);
    rows.push(`| ${name} | ${database} | ${figures(full)} | ${figures(half)} |`);
    console.log(`${name} on ${database}: ${Math.round(full.perSecond)} a second`);
  }
rmSync(folder, { recursive: true, force: true });

const [processor] = cpus();
console.log(`
${processor?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}

|  | database | stored a second | p50 | p99 | at half of it | p50 | p99 |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`);

function figures({ perSecond, p50, p99, failed }: Load): string {
  const lost = failed ? ` (${failed} failed)` : '';
  return `${Math.round(perSecond)}${lost} | ${p50.toFixed(1)} ms | ${p99.toFixed(1)} ms`;
}

/** A withdrawal from two items, by somebody else each time. */
function freshBody(): string {
  const key = randomBytes(18).toString('base64url');
  const boots = { name: 'Czarne buty', variant: 'rozmiar 38', quantity: 1, price: { amount: 36_900, currency: 'PLN' } };
  const request: Request = {
    ...withdrawal,
    ...{ key, country: 'PL', timeZone: 'Europe/Warsaw', items: [boots, { ...boots, name: 'Sweter z wełny' }] },
    contact: { name: 'Anna Kowalska', email: `${key}@example.pl` },
  };
  return JSON.stringify(request);
}
