import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import settings from '../../package.json' with { type: 'json' };
import { readsAnswer, seesQuestions } from '../e2e/reader.ts';
import { publishedEntries } from '../e2e/shop.ts';
import { launch } from '../tools/browsers.ts';
import { type Consumer, installPackages } from '../tools/consumer.ts';
import { serve } from '../tools/serve.ts';

let consumer: Consumer;

beforeAll(async () => {
  consumer = installPackages('.');
  consumer.write(
    'index.html',
    `<!doctype html><html lang="pl"><title>A shop</title><link rel="shop-help" href="/help/">
    <script type="module" src="/main.js"></script><shop-faq></shop-faq>`,
  );
  consumer.write('main.js', `import 'shop-help/define';`);
  await build({ root: consumer.folder, configFile: false, logLevel: 'warn' });
  consumer.run('npx', '--no-install', 'shop-help', 'publish', resolve('content/starter'), '--out', 'dist/help');
}, 120_000);

afterAll(() => consumer?.[Symbol.dispose]());

test.each(['chromium', 'firefox'] as const)(
  'a page that a bundler builds shows what was published, in %s',
  async (engine) => {
    await using site = await serve(`${consumer.folder}/dist`);
    await using browser = await launch(engine);
    const page = await browser.newPage();
    await page.goto(site.address);
    const entries = publishedEntries(`${consumer.folder}/dist/help`, 'pl');
    await seesQuestions(page, entries);
    await readsAnswer(page, entries[2]);
  },
);

test('the documents are read and checked in Node', () => {
  consumer.write(
    'documents.js',
    `import { readCenter } from 'shop-help/documents';
    const { findings } = readCenter({ shop: '{', policy: '{}', faq: '{}' });
    console.log(JSON.stringify(findings.map(({ code }) => code)));`,
  );
  expect(JSON.parse(consumer.run('node', 'documents.js'))).toContain('not-json');
});

test('the rights of an order are worked out in Node', () => {
  consumer.write(
    'returns.js',
    `import { readFileSync } from 'node:fs';
    import { readCenter } from 'shop-help/documents';
    import { checkPolicy, rightOf, rights, shippedLaw, termsOf, versionsOf } from 'shop-help/returns';
    const [folder] = process.argv.slice(2);
    const text = (name) => readFileSync(folder + '/' + name + '.json', 'utf8');
    const { center } = readCenter({ shop: text('shop'), policy: text('policy'), faq: text('faq') });
    const item = { id: 'a', quantity: 1, price: { amount: 100, currency: 'PLN' }, discount: 0, category: 'cap' };
    const facts = { country: 'PL', timeZone: 'Europe/Warsaw', orderedOn: '2026-10-01',
      items: [{ ...item, deliveredOn: '2026-10-06' }] };
    const now = new Date('2026-10-10T10:00:00Z');
    const { items: [answer] } = rights(facts, termsOf(versionsOf(center)), shippedLaw, now);
    const days = ['withdrawal', 'return'].map((kind) => rightOf(answer, kind).lastDay.day);
    console.log(JSON.stringify([...days, checkPolicy(center, shippedLaw).length]));`,
  );
  const answer = consumer.run('node', 'returns.js', resolve('content/starter'));
  expect(JSON.parse(answer)).toEqual(['2026-10-20', '2026-11-05', 0]);
});

test('the command line runs where the package is installed', () => {
  expect(consumer.run('npx', '--no-install', 'shop-help', '--help')).toContain('shop-help publish');
  expect(consumer.run('npx', '--no-install', 'shop-help', '--version').trim()).toBe(settings.version);
});

test.each(['nodenext', 'esnext --moduleResolution bundler'])('types resolve with --module %s', (module) => {
  consumer.write(
    'page.ts',
    `import { ShopFaq } from 'shop-help';
    import 'shop-help/define';
    import { readCenter } from 'shop-help/documents';
    import { type Facts, type Reply, rightOf, rights, shippedLaw } from 'shop-help/returns';
    const lastDay = (facts: Facts): string | undefined => {
      const [item] = rights(facts, () => ({ windows: [], missing: [] }), shippedLaw, new Date()).items;
      const right = item && rightOf(item, 'withdrawal');
      return right?.status === 'open' ? right.lastDay?.day : undefined;
    };
    const outcome: Reply['outcome'] = lastDay({} as Facts) ? 'open' : 'closed';
    const faq: ShopFaq = document.createElement('shop-faq');
    faq.topic = 'returns';
    // @ts-expect-error
    faq.topic = 1;
    document.addEventListener('help-open', ({ id }) => faq.setAttribute('aria-label', id.trim()));
    // @ts-expect-error
    readCenter({ shop: 1 });`,
  );
  const options = `--noEmit --strict --target es2022 --lib es2022,dom,dom.iterable --module ${module} page.ts`;
  const tsc = resolve('node_modules/typescript/bin/tsc');
  expect(() => execFileSync(process.execPath, [tsc, ...options.split(' ')], { cwd: consumer.folder })).not.toThrow();
});
