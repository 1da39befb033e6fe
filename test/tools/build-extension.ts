/** The extension as it is tested: as it is shipped, once the shop of this machine is granted, for nobody can be asked. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from './browsers.ts';
import { newest, writtenAt } from './written.ts';

/** All that a build is made of. */
const sources = [
  ...['components', 'content', 'dist/bundle', 'extension', 'locales'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

const builds = {
  chromium: { shipped: '.output/chrome-mv3', options: [] },
  firefox: { shipped: '.output/firefox-mv3', options: ['--browser', 'firefox', '--mv3'] },
};

/** The folder of the extension that `engine` is tested with, made of what there is now. */
export function testedExtension(engine: Engine): string {
  const { shipped, options } = builds[engine];
  const folder = resolve(`${shipped}-tested`);
  if (writtenAt(join(shipped, manifest)) <= Math.max(...sources.map(newest))) build(options);
  if (writtenAt(join(folder, manifest)) > writtenAt(join(shipped, manifest))) return folder;
  rmSync(folder, { recursive: true, force: true });
  cpSync(shipped, folder, { recursive: true });
  const told = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
  const granted = { ...told, host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] };
  writeFileSync(join(folder, manifest), JSON.stringify(granted));
  return folder;
}

const manifest = 'manifest.json';

function build(options: readonly string[]): void {
  // whoever tests says so in the environment, which would make another build of it
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync('node_modules/.bin/wxt', ['build', ...options], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
}
