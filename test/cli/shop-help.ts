import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { run } from '../../cli/run.ts';
import { canonicalJson } from '../../content/documents/canonical.ts';
import { type DocumentName, documentNames } from '../../content/documents/center.ts';
import { smallCenter } from './center.ts';

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Runs the command here, which is quicker; in English unless `env` says otherwise. */
export async function shopHelp(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const code = await run(args, {
    stdout: { write: (words) => (said.stdout += words) },
    stderr: { write: (words) => (said.stderr += words) },
    env,
  });
  return { code, ...said };
}

/** Runs the command as it is typed, in a process of its own. */
export function typed(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node: readonly string[] = [],
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...node, path('cli/main.ts'), ...args], { env }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error);
    });
  });
}

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shop-help-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** What a test does to the text of a file; `undefined` removes it. */
export type Spoil = (text: string) => string | Buffer | undefined;

/** A folder with the small help centre of these tests, spoiled where a test wants it. */
export async function centerFolder(spoils: { readonly [name in DocumentName]?: Spoil } = {}): Promise<string> {
  const folder = await emptyFolder();
  const center = await smallCenter();
  for (const name of documentNames) {
    const text = canonicalJson(name, center[name]);
    const spoil = spoils[name];
    const spoiled = spoil ? spoil(text) : text;
    if (spoiled !== undefined) await writeFile(join(folder, `${name}.json`), spoiled);
  }
  return folder;
}

/** Every file below `folder` with its text. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
