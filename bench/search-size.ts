/** What an engine weighs on a page. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/** The module that a page would load for each engine, with its words of one language where it has them. */
export const modules: Record<string, string> = {
  'shop-help': `export * from '${root}content/faq/faq.ts'; export { words } from '${root}content/faq/words/pl/words.ts';`,
  'Fuse, defaults': `export { default } from 'fuse.js/basic';`,
  'Fuse, token search': `export { default } from 'fuse.js';`,
  MiniSearch: `export { default } from 'minisearch';`,
  Orama: `export { create, insertMultiple, search } from '@orama/orama'; export * from '@orama/stemmers/portuguese';`,
  FlexSearch: `export { Document, Charset } from 'flexsearch';`,
};

/** Gzipped bytes of `module`, bundled and minified. */
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
    build: { write: false, minify: true, rollupOptions: { input: name, preserveEntrySignatures: 'strict' } },
  });
  const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : [];
  const code = outputs.flatMap(({ output }) => output).map((file) => (file.type === 'chunk' ? file.code : ''));
  return gzipSync(code.join('\n'), { level: 9 }).length;
}
