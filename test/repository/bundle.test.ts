import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../tools/browsers.ts';
import { serve, strictHeaders } from '../tools/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'shop-'));

beforeAll(() => {
  cpSync('dist/bundle', join(folder, 'shop-help'), { recursive: true });
  writeFileSync(join(folder, 'favicon.ico'), '');
  const script = '<script type="module" src="/shop-help/bundle.js"></script>';
  writeFileSync(join(folder, 'help.html'), `<!doctype html><title>Help</title>${script}<shop-faq></shop-faq>`);
  writeFileSync(join(folder, 'plain.html'), `<!doctype html><title>Plain</title>${script}<p>Shoes`);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['chromium', 'firefox'] as const)('one script tag defines what the page has, in %s', async (engine) => {
  await using site = await serve(folder, strictHeaders);
  await using browser = await launch(engine);
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${site.address}/help.html`);
  await page.waitForFunction(() => customElements.get('shop-faq') !== undefined);
  expect(problems).toEqual([]);
});

test('a page without an element loads the loader and nothing else', async () => {
  await using site = await serve(folder, strictHeaders);
  await using browser = await launch('chromium');
  const page = await browser.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(`${site.address}/plain.html`, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([`${site.address}/shop-help/bundle.js`]);
});
