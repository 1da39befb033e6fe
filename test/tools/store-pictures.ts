/**
 * Takes the pictures that stores show of the extension, 1280 × 800, in the languages that browsers are told to speak:
 * `node test/tools/store-pictures.ts <folder> [pl pt-PT ru en]`.
 *
 * The script for pages has to be built, `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../e2e/shop.ts';
import { type Language, takeEditing } from './editing-pictures.ts';
import { takeStart } from './start-pictures.ts';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('node test/tools/store-pictures.ts <folder> [languages]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const size = { width: 1280, height: 800, panel: 400 };
const all = Object.keys(folders) as Language[];
for (const language of all.filter((each) => !wanted.length || wanted.includes(each))) {
  const keep =
    (part: string) =>
    (name: string, picture: Buffer): void =>
      writeFileSync(join(folder, `${language}-${part}-${name}.png`), picture);
  await takeStart(language, size, keep('start'));
  await takeEditing(language, language, size, keep('editing'));
}
