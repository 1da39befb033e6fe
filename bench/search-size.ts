/** What an engine weighs on a page. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/** The module that a page would load for each engine, with its words of one language where it has them. */
export const modules: Record<string, string> = {
  'shop-help': `export * from '${root}content/faq/faq.ts';`,
  'Fuse, defaults': `export { default } from 'fuse.js/basic';`,
  'Fuse, token search': `export { default } from 'fuse.js';`,
  MiniSearch: `export { default } from 'minisearch';`,
  Orama: `export { create, insertMultiple, search } from '@orama/orama'; export * from '@orama/stemmers/portuguese';`,
  FlexSearch: `export { Document, Charset } from 'flexsearch';`,
};

/** Gzipped bytes of `module`, bundled and minified, with the largest of the languages that it loads. */
export async function size(module: string): Promise<number> {
  const name = 'virtual:engine';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? `${root}bench/engine.js` : null),
        load: (id) => (id === `${root}bench/engine.js` ? module : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: name, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : [];
  const chunks = outputs
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? [{ file, bytes: gzipSync(file.code, { level: 9 }).length }] : []));
  const loaded = chunks.filter(({ file }) => !file.isDynamicEntry).reduce((sum, { bytes }) => sum + bytes, 0);
  return loaded + Math.max(0, ...chunks.map(({ file, bytes }) => (file.isDynamicEntry ? bytes : 0)));
}
