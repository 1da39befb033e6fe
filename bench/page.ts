/**
 * What a page with the FAQ costs its reader: the JavaScript that it really loads, and how far its content moves.
 *
 * Both are measured in Chromium, on the demo shop.
 */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { build as bundle } from 'vite';
import { build, site } from '../demo/build.ts';
import { launch } from '../test/tools/browsers.ts';
import { serve, strictHeaders } from '../test/tools/serve.ts';
import { takeOver } from './shift.ts';

const folders = { pl: 'pl', 'pt-PT': 'pt', ru: 'ru', en: 'en' };
const widths = [360, 1280];

await build();
await using shop = await serve(site, strictHeaders);
await using browser = await launch('chromium');

console.log('\nJavaScript of the help page, gzipped');
for (const [locale, folder] of Object.entries(folders)) {
  const scripts = await loaded(browser, `${shop.address}/${folder}/help.html`);
  const search = sum(scripts, /(^|\/)(finder|search-)/);
  const page = sum(scripts, /./) - search;
  print(
    locale,
    `${kilobytes(page)} for the FAQ, of which the loader ${kilobytes(loader(scripts))}; when idle the search, ${kilobytes(search)}`,
  );
}
const elsewhere = await loaded(browser, `${shop.address}/pl/`);
print('other pages', kilobytes([...elsewhere.values()].reduce((sum, bytes) => sum + bytes, 0)));
print('beside it', `lit alone ${kilobytes(await litAlone())}; <details> without script 0`);

console.log('\nThe elements take over the help page: layout shift, and how far what stands below moves');
for (const width of widths)
  for (const [name, edit] of Object.entries({ 'with light.css': same, 'from headings': headings, unstyled })) {
    const { shift, moved } = await takeOver(browser, `${shop.address}/pl/help.html`, width, edit);
    print(`${width} px`, `${name.padEnd(15)} ${shift.toFixed(4)} ${String(Math.round(moved)).padStart(6)} px`);
  }

/** The bytes of those `scripts` whose address is like `name`. */
function sum(scripts: ReadonlyMap<string, number>, name: RegExp): number {
  return [...scripts].reduce((bytes, [url, own]) => (name.test(url) ? bytes + own : bytes), 0);
}

/** The scripts of ours that a page loads, with their gzipped bytes. */
async function loaded(browser: Browser, url: string): Promise<Map<string, number>> {
  await using page = await browser.newPage();
  const bodies: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const name = /\/shop-help\/(.+\.js)$/.exec(response.url())?.[1];
    if (name) bodies.push(response.body().then((body) => [name, gzipSync(body).length]));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return new Map(await Promise.all(bodies));
}

function same(html: string): string {
  return html;
}

/** What light.css is there to avoid. */
function unstyled(html: string): string {
  return html.replace(/<link[^>]*light\.css">/, '');
}

/** The same questions as a CMS keeps them. */
function headings(html: string): string {
  return html
    .replace(/<details( id="[^"]*")?><summary>(.*?)<\/summary>\s*<div class="answer">/g, '<h3$1>$2</h3><div>')
    .replaceAll('</details>', '');
}

async function litAlone(): Promise<number> {
  const entry = '\0lit';
  const result = await bundle({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'lit-alone',
        resolveId: (id) => (id === 'lit-alone' ? entry : undefined),
        load: (id) => (id === entry ? `export * from 'lit'; export * from 'lit/decorators.js';` : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'lit-alone', preserveEntrySignatures: 'strict' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return gzipSync(output.output[0].code).length;
}

function loader(scripts: ReadonlyMap<string, number>): number {
  return scripts.get('bundle.js') ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function print(name: string, figures: string): void {
  console.log(`  ${name.padEnd(12)} ${figures}`);
}
