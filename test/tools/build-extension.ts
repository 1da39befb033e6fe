/** Builds the extension for tests, once for all that need the same one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** All that a build is made of. */
const sources = [
  ...['components', 'content', 'dist/bundle', 'extension', 'locales'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** Builds with `options` into `folder`, unless what lies there was made of what there is now. */
export function buildOnce(folder: string, options: readonly string[]): void {
  const mark = `${folder}/built-from`;
  const [before, now] = [existsSync(mark) ? readFileSync(mark, 'utf8') : undefined, state()];
  if (before === now) return;
  const { status, stderr } = spawnSync('wxt', ['build', ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(mark, now);
}

/** How many files there are, and when the last of them was written. */
function state(): string {
  const files = sources.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)
      : [path],
  );
  return `${files.length} ${Math.max(...files.map((file) => statSync(file).mtimeMs))}`;
}
