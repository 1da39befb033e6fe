/** Builds the script for the pages of shops, which the extension carries, where it is missing or older than its sources. */
import { spawnSync } from 'node:child_process';
import { newest, writtenAt } from './written.ts';

const sources = ['components', 'content', 'locales', 'vite.config.ts', 'vite.plugins.ts', 'package-lock.json'];

if (writtenAt('dist/bundle/bundle.js') <= Math.max(...sources.map(newest))) {
  console.log('Building the script …');
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'bundle', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, vite, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
