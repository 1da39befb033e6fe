/**
 * Compares custom-elements.json and the tables of the README with the comments in the source, and fails where they
 * differ; with `--write` it writes them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { apiTables, fillReadme, type Manifest } from './tables.ts';

const made = 'dist/manifest';
execFileSync(process.execPath, [
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  ...['analyze', '--config', 'test/tools/manifest.config.mjs', '--outdir', made],
]);
const manifest = readFileSync(`${made}/custom-elements.json`, 'utf8');
const tables = apiTables(JSON.parse(manifest) as Manifest);

const wanted = { 'custom-elements.json': manifest, 'README.md': fillReadme(read('README.md'), tables) };
const stale = Object.entries(wanted).filter(([file, text]) => read(file) !== text);

if (process.argv.includes('--write')) for (const [file, text] of stale) writeFileSync(file, text);
else if (stale.length) {
  console.error(`The elements say something else than ${stale.map(([file]) => file).join(' and ')}: npm run docs`);
  process.exitCode = 1;
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
