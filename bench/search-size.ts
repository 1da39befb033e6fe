/** What an engine weighs on a page. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Locale } from '../content/values/locale.ts';

/** What a page imports to search with each engine, by its name; in `locale` where that makes a difference. */
const imports: Record<string, (locale: Locale) => string> = {
  'shop-help': (locale) => `
    export { createIndex } from '${source('index')}';
    export { search } from '${source('search')}';
    export { words } from '${source(`words/${locale}/words`)}';`,
  'Fuse, defaults': () => `export { default } from 'fuse.js/basic';`,
  'Fuse, token search': () => `export { default } from 'fuse.js';`,
  MiniSearch: () => `export { default } from 'minisearch';`,
  Orama: (locale) => `
    export { create, insertMultiple, search } from '@orama/orama';
    ${stemmers[locale] ? `export { language, stemmer } from '@orama/stemmers/${stemmers[locale]}';` : ''}`,
  FlexSearch: () => `export { Document, Charset } from 'flexsearch';`,
};
const stemmers: Record<Locale, string> = { 'pt-PT': 'portuguese', ru: 'russian', en: 'english' };

/** The bytes of the engine `name` for `locale`, minified and gzipped. */
export async function sizeOf(name: string, locale: Locale): Promise<number> {
  const entry = '\0engine';
  const code = imports[name]?.(locale);
  if (code === undefined) throw new Error(`Nobody said how to import ${name}.`);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'engine',
        resolveId: (id) => (id === 'engine' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'engine', preserveEntrySignatures: 'strict' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${name} was not built.`);
  return gzipSync(output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n')).length;
}

function source(name: string): string {
  return fileURLToPath(new URL(`../content/faq/${name}.ts`, import.meta.url));
}
