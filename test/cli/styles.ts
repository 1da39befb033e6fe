import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the style sheets that are published, where nobody has yet: they come with the elements. */
export async function buildStyles(): Promise<void> {
  if (existsSync(join(root, 'dist/bundle/light.css'))) return;
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'bundle'];
  await promisify(execFile)(process.execPath, vite, { cwd: root });
}
