import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { messageTrees } from '../../locales/trees.ts';

/** What a bundle of `source` is made of; the source stands in `locales/`. */
async function bundle(source: string, ...plugins: Plugin[]): Promise<Rolldown.OutputChunk[]> {
  const entry = fileURLToPath(new URL('../../locales/entry.ts', import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
      ...plugins,
      messageTrees(),
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [{ output: chunks }] = output as [Rolldown.RolldownOutput];
  return chunks.filter((chunk): chunk is Rolldown.OutputChunk => chunk.type === 'chunk');
}

test('the runtime of shop pages is below one kilobyte', async () => {
  const [chunk] = await bundle(`export { translator } from './say.ts';`);
  expect(chunk?.code).toContain('plural');
  expect(gzipSync(chunk?.code ?? '').length).toBeLessThan(1000);
  expect(chunk?.imports).toEqual([]);
});

test('each language is one chunk, loaded by itself', async () => {
  const [entry, ...languages] = await bundle(`export { pageMessages } from './page.ts';`);
  expect(languages).toHaveLength(4);
  expect(entry?.dynamicImports).toHaveLength(4);
  expect(languages.map(({ imports }) => imports)).toEqual([[], [], [], []]);
  expect(entry?.code).not.toContain('WhatsApp');
  const polish = languages.find(({ code }) => code.includes('Spróbuj ponownie'));
  expect(polish?.code).toMatch(/\["count",\s*"plural"|\[`count`,`plural`/);
  expect(polish?.code).not.toContain('{count, plural');
});

test('trees are for those who ask: others get the words', async () => {
  const [chunk] = await bundle(`export { default } from './pl/faq.json';`);
  expect(chunk?.code).toContain('{count, plural');
});

test.each<[string, string, string]>([
  ['a brace that stays open', 'Do {day', 'character 4: expect-argument-closing-brace'],
  ['a plural without `other`', '{count, plural, one {#}}', 'missing-other-clause'],
  ['a kind of value that texts do not know', 'O {at, time, short}', 'character 3: unsupported'],
])('%s fails the build, which says where', async (_, message, reason) => {
  const spoiled: Plugin = {
    name: 'spoiled',
    enforce: 'pre',
    load: (id) => (id.endsWith('/pl/faq.json?trees') ? JSON.stringify({ 'notice.until': message }) : null),
  };
  const failure = await bundle(`export { default } from './pl/faq.json?trees';`, spoiled).catch(String);
  expect(failure).toContain('/locales/pl/faq.json, "notice.until"');
  expect(failure).toContain(reason);
});
