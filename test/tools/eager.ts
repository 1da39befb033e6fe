/**
 * Lays beside the built extension what each of its pages loads before anything is asked of it: `.output/eager/<page>/`.
 *
 * The names of chunks change with every build; the folders can be measured.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const built = '.output/chrome-mv3';
const out = '.output/eager';

rmSync(out, { recursive: true, force: true });
for (const file of readdirSync(built).filter((name) => name.endsWith('.html'))) {
  const folder = join(out, basename(file, '.html'));
  mkdirSync(folder, { recursive: true });
  // the page names all modules that its own imports, and their style sheets
  const html = readFileSync(join(built, file), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    copyFileSync(join(built, path), join(folder, basename(path)));
}
