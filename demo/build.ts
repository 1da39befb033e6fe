import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFacts } from './facts.ts';
import { frame } from './pages/frame.ts';
import { home } from './pages/home.ts';
import products from './products.json' with { type: 'json' };
import { type Product, shopIn } from './shop.ts';
import pl from './texts/pl.json' with { type: 'json' };

const here = dirname(fileURLToPath(import.meta.url));
const languages = [pl];

/** Writes the pages of the shop whose help centre lies in `center` into the folder `out`. */
export async function buildPages(center: URL, out: string): Promise<void> {
  const facts = await readFacts(center);
  for (const texts of languages) {
    const shop = shopIn(texts, facts, products as readonly Product[]);
    for (const page of [home(shop)]) {
      const file = join(out, texts.folder, page.file || 'index.html');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, frame(shop, languages, page).text);
    }
  }
  await copyAll('pictures', join(out, 'pictures'));
  await copyAll('scripts', out);
  const styles = ['base', 'frame', 'home'].map((name) => readFile(join(here, 'styles', `${name}.css`), 'utf8'));
  await writeFile(join(out, 'shop.css'), (await Promise.all(styles)).join('\n'));
}

async function copyAll(folder: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const name of await readdir(join(here, folder))) await copyFile(join(here, folder, name), join(out, name));
}
