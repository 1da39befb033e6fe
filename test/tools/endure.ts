/** `npm run endure`: ten thousand merges and spoiled bodies, hundreds of kills on each database; and tells. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endurePublications } from '../server/documents/endure.ts';
import { endure } from '../server/endure.ts';
import { bundleCommand } from './bundle.ts';
import { startPostgres } from './postgres.ts';

const rounds = Number(process.argv[2] ?? 200);
const publishing = Number(process.argv[3] ?? 50);
for (const test of [
  'server test/server/fuzz.test.ts test/server/documents/fuzz.test.ts',
  'node test/content/documents/merge.test.ts',
]) {
  const env = { ...process.env, FUZZ_BODIES: '10000', FUZZ_DOCUMENTS: '5000', MERGE_CASES: '10000' };
  const { status } = spawnSync(`vitest run --project ${test}`, { stdio: 'inherit', shell: true, env });
  if (status !== 0) process.exitCode = 1;
}
const folder = mkdtempSync(join(tmpdir(), 'endure-'));
await using cluster = await startPostgres({ durable: true });
const addresses = { SQLite: `file:${join(folder, 'requests.sqlite')}`, PostgreSQL: await cluster.createDatabase() };
using bundle = await bundleCommand();
process.env.SERVER_COMMAND = bundle.main;
const ends = Object.entries(addresses).map(async ([name, address]) => ({ name, ...(await endure(address, rounds)) }));
for (const { name, acknowledged, interrupted, repeated, faults } of await Promise.all(ends)) {
  console.log(`${name}: killed ${rounds} times, ${acknowledged} requests confirmed and ${interrupted} interrupted,`);
  console.log(`  ${repeated} mails repeated under their id, ${faults.length} faults`);
  const own = name === 'SQLite' ? `file:${join(folder, 'documents.sqlite')}` : await cluster.createDatabase();
  const told = await endurePublications(own, publishing);
  console.log(
    `  killed ${publishing} times more, ${told.acknowledged} publications told, ${told.faults.length} faults`,
  );
  for (const fault of [...faults, ...told.faults].slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length + told.faults.length) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
