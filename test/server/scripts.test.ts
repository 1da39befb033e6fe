import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openScripts } from '../../server/scripts/files.ts';
import { testFolder } from './databases.ts';
import { createBench } from './services.ts';

async function bench() {
  const folder = testFolder();
  const { services } = await createBench();
  const app = createApp({ ...services, documents: services.documents, scripts: openScripts(folder) });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers });
  return { get, write: (name: string, text: string) => writeFileSync(join(folder, name), text) };
}

test('the script of a shop may be loaded by any page, the loader for minutes and what it loads for ever', async () => {
  const { get, write } = await bench();
  write('bundle.js', 'import("./pl.BlGBL-sv.js")');
  write('pl.BlGBL-sv.js', 'export default "a".repeat(9)');
  write('light.css', 'p{}');
  const loader = await get('/shop-help/bundle.js', { 'Accept-Encoding': 'gzip, br' });
  expect(Object.fromEntries(loader.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Accept-Encoding',
  });
  expect(brotliDecompressSync(Buffer.from(await loader.arrayBuffer())).toString()).toContain('import(');
  const etag = loader.headers.get('ETag') ?? '';
  // a proxy may have weakened it, or may have others as well
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`])
    expect((await get('/shop-help/bundle.js', { 'Accept-Encoding': 'br', 'If-None-Match': known })).status).toBe(304);
  const part = await get('/shop-help/pl.BlGBL-sv.js');
  expect(part.headers.get('Cache-Control')).toContain('immutable');
  expect(await part.text()).toContain('repeat');
  expect((await get('/shop-help/light.css')).headers.get('Content-Type')).toBe('text/css; charset=utf-8');
});

test('nothing else of the machine is to be had, and what is not there yet may come', async () => {
  const { get, write } = await bench();
  write('secret.txt', 'no');
  for (const name of ['secret.txt', '..%2fbundle.js', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '.js'])
    expect((await get(`/shop-help/${name}`)).status, name).toBe(404);
  const missing = await get('/shop-help/bundle.js');
  expect([missing.status, missing.headers.get('Access-Control-Allow-Origin')]).toEqual([404, '*']);
  write('bundle.js', '1');
  expect((await get('/shop-help/bundle.js')).status).toBe(200);
});
