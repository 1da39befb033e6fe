/**
 * Installs what package-lock.json names, where that is not there yet or is older than the file.
 *
 * Runs before `npm start`, `npm test` and `npm run extension`, on the Node that the machine has: nothing newer than Node 20, no package.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const installed = written('node_modules/.package-lock.json');

if (installed === undefined || installed < (written('package-lock.json') ?? 0)) {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm ci', { cwd: top, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

/** When a file was last written, if it is there. */
function written(file) {
  return statSync(join(top, file), { throwIfNoEntry: false })?.mtimeMs;
}
