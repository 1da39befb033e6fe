/**
 * Takes the pictures of editing in README.md anew: `node test/tools/readme-pictures.ts`.
 *
 * The script for pages has to be built, `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { takeEditing } from './editing-pictures.ts';
import { takeStart } from './start-pictures.ts';

const folder = 'demo/editing';
const size = { width: 1200, height: 750, panel: 380 };
const keep = (name: string, picture: Buffer): void => {
  if (!['shop', 'languages', 'answers', 'place'].includes(name)) writeFileSync(`${folder}/${name}.png`, picture);
};

mkdirSync(folder, { recursive: true });
await takeStart('en', size, keep);
await takeEditing('en', 'pl', size, keep);
