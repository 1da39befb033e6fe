/** `npm run endure`: ten thousand merges and spoiled bodies, two hundred kills on each database; and tells. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endure } from '../server/endure.ts';
import { startPostgres } from './postgres.ts';

const rounds = Number(process.argv[2] ?? 200);
for (const test of ['server test/server/fuzz.test.ts', 'node test/content/documents/merge.test.ts']) {
  const env = { ...process.env, FUZZ_BODIES: '10000', MERGE_CASES: '10000' };
  const { status } = spawnSync(`vitest run --project ${test}`, { stdio: 'inherit', shell: true, env });
  if (status !== 0) process.exitCode = 1;
}
const folder = mkdtempSync(join(tmpdir(), 'endure-'));
await using cluster = await startPostgres({ durable: true });
const addresses = { SQLite: `file:${join(folder, 'requests.sqlite')}`, PostgreSQL: await cluster.createDatabase() };
for (const [name, address] of Object.entries(addresses)) {
  const { acknowledged, interrupted, repeated, faults } = await endure(address, rounds);
  console.log(`${name}: killed ${rounds} times, ${acknowledged} requests confirmed and ${interrupted} interrupted,`);
  console.log(`  ${repeated} mails repeated under their id, ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
