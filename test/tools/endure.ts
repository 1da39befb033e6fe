/** `npm run endure`: sends ten thousand spoiled bodies, kills the server two hundred times on each database, and tells. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endure } from '../server/endure.ts';
import { bundleCommand } from './bundle.ts';
import { startPostgres } from './postgres.ts';

const rounds = Number(process.argv[2] ?? 200);
const { status } = spawnSync('vitest run --project server test/server/fuzz.test.ts', {
  ...{ stdio: 'inherit', shell: true, env: { ...process.env, FUZZ_BODIES: '10000' } },
});
if (status !== 0) process.exitCode = 1;
const folder = mkdtempSync(join(tmpdir(), 'endure-'));
await using cluster = await startPostgres({ durable: true });
const addresses = { SQLite: `file:${join(folder, 'requests.sqlite')}`, PostgreSQL: await cluster.createDatabase() };
using bundle = await bundleCommand();
process.env.SERVER_COMMAND = bundle.main;
const ends = Object.entries(addresses).map(async ([name, address]) => ({ name, ...(await endure(address, rounds)) }));
for (const { name, acknowledged, interrupted, repeated, faults } of await Promise.all(ends)) {
  console.log(`${name}: killed ${rounds} times, ${acknowledged} requests confirmed and ${interrupted} interrupted,`);
  console.log(`  ${repeated} mails repeated under their id, ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
