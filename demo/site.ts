import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFacts } from './facts.ts';
import { basket } from './pages/basket.ts';
import { forward } from './pages/forward.ts';
import { frame } from './pages/frame.ts';
import { help } from './pages/help.ts';
import { home } from './pages/home.ts';
import { missing } from './pages/missing.ts';
import { order } from './pages/order.ts';
import { product } from './pages/product.ts';
import { returns } from './pages/returns.ts';
import { search } from './pages/search.ts';
import products from './products.json' with { type: 'json' };
import { type Product, shopIn } from './shop.ts';
import en from './texts/en.json' with { type: 'json' };
import pl from './texts/pl.json' with { type: 'json' };
import ptPT from './texts/pt-PT.json' with { type: 'json' };
import ru from './texts/ru.json' with { type: 'json' };

const here = dirname(fileURLToPath(import.meta.url));
const languages = [pl, ptPT, ru, en];
const sheets = [
  'colors',
  'base',
  'forms',
  'strip',
  'header',
  'footer',
  'cards',
  'home',
  'gallery',
  'sizes',
  'product',
  'pages',
  'order',
  'withdraw',
  'backstage',
];

/** Writes the shop into `out`, where its published help already lies in `help/`; `center` is what that was made from. */
export async function writeSite(center: URL, out: string): Promise<void> {
  const facts = await readFacts(center);
  for (const texts of languages) {
    const shop = shopIn(texts, facts, products as readonly Product[]);
    const answers = await readFile(join(out, 'help', `faq.${texts.locale}.html`), 'utf8');
    const pages = [home, order, search, basket, returns, missing].map((page) => page(shop));
    const ofProducts = shop.products.map((item) => product(shop, item));
    for (const page of [...pages, ...ofProducts, help(shop, answers)]) {
      await write(join(out, texts.folder, page.file || 'index.html'), frame(shop, languages, page).text);
    }
  }
  for (const file of ['', 'help.html', 'order.html', 'returns.html', 'search.html']) {
    await write(join(out, file || 'index.html'), forward(facts.name, languages, file).text);
  }
  await writeAssets(out);
}

async function writeAssets(out: string): Promise<void> {
  for (const [from, to] of [
    ['pictures', 'pictures'],
    ['scripts', ''],
  ] as const) {
    await mkdir(join(out, to), { recursive: true });
    for (const name of await readdir(join(here, from))) await copyFile(join(here, from, name), join(out, to, name));
  }
  const styles = sheets.map((name) => readFile(join(here, 'styles', `${name}.css`), 'utf8'));
  await write(join(out, 'shop.css'), (await Promise.all(styles)).join('\n'));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
