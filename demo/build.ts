import { execFile } from 'node:child_process';
import { cp, rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeCenter } from './service/center.ts';
import { writeSite } from './site.ts';

const root = new URL('../', import.meta.url);

/** The folder of the finished shop. */
export const site = fileURLToPath(new URL('dist/demo', root));

/** Builds the shop as a merchant would: the script from its build, the help from the command line, then the pages. */
export async function build(): Promise<void> {
  await step('the script', () => node('node_modules/vite/bin/vite.js', 'build', '--mode', 'bundle'));
  const next = `${site}-${process.pid}`;
  const center = `${next}-center`;
  try {
    await step('the help', async () => {
      await writeCenter(center);
      await node('cli/main.ts', 'publish', center, '--out', `${next}/help`, '--site');
    });
    await step('the shop', async () => {
      await cp(new URL('dist/bundle', root), `${next}/shop-help`, { recursive: true });
      await writeSite(pathToFileURL(`${center}/`), next);
    });
    await replace(site, next);
  } finally {
    for (const folder of [next, center]) await rm(folder, { recursive: true, force: true });
  }
}

/** A shop that is open meanwhile misses its pages for no longer than this takes. */
async function replace(folder: string, next: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  process.stdout.write(`Building ${name} … `);
  await work();
  process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

async function node(...words: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, words, { cwd: root }).catch(({ stdout, message }) => {
    throw new Error(`\n${stdout}${message}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
