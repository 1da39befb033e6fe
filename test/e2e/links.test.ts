import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from './shop.ts';

/** The addresses of the starter’s shop, which the finished pages name in full. */
const own = 'https://tarnina.example';

let shop: Shop;
let files: Map<string, string>;

beforeAll(async () => {
  shop = await openShop();
  const names = globSync('**/*.{html,xml,css}', { cwd: shop.folder }).map((name) => `/${name.replaceAll('\\', '/')}`);
  files = new Map(names.map((name) => [name, readFileSync(join(shop.folder, name), 'utf8')]));
});

afterAll(() => shop?.[Symbol.dispose]());

test('every link of the finished pages leads somewhere, and every fragment is there', () => {
  const pages = [...files].filter(([name]) => name.startsWith('/help/') && name.endsWith('.html'));
  const links = pages.flatMap(([name, html]) =>
    [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to = '']) => ({ name, to })),
  );
  expect(pages.length).toBeGreaterThan(4 * 15);
  expect(links.filter(({ name, to }) => !leads(name, to))).toEqual([]);
});

test('every finished page is found from the first one', () => {
  const found = new Set<string>();
  const next = ['/help/index.html'];
  for (let page = next.pop(); page; page = next.pop()) {
    if (found.has(page)) continue;
    found.add(page);
    for (const [, to = ''] of (files.get(page) ?? '').matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      const target = resolve(page, to);
      if (target.startsWith('/help/')) next.push(target);
    }
  }
  const all = [...files.keys()].filter((name) => /^\/help\/[^/]+\/.+\.html$/.test(name));
  expect(all.filter((name) => !found.has(name))).toEqual([]);
});

test('the sitemap names every page in every language', () => {
  const named = [...(files.get('/help/sitemap.xml') ?? '').matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => url);
  const all = [...files.keys()].filter((name) => /^\/help\/[^/]+\/.+\.html$/.test(name));
  expect(named.map((url) => url.replace(own, '')).sort()).toEqual(all.sort());
});

/** Whether `to` is outside of the shop, or a file of it with the fragment that is named. */
function leads(page: string, to: string): boolean {
  if (/^(mailto|tel):/.test(to)) return true;
  if (/^https?:/.test(to) && !to.startsWith(`${own}/`)) return true;
  const [path = '', fragment] = to.replaceAll('&amp;', '&').split('#');
  const target = resolve(page, path.split('?')[0] ?? '');
  const html = files.get(target);
  if (html === undefined) return false;
  return !fragment || !target.startsWith('/help/') || html.includes(` id="${fragment}"`);
}

function resolve(page: string, path: string): string {
  const absolute = posix.join(posix.dirname(page), path.replace(own, '') || posix.basename(page));
  const target = path.startsWith('/') || path.startsWith(own) ? path.replace(own, '') || '/' : absolute;
  return target.endsWith('/') ? `${target}index.html` : target;
}
