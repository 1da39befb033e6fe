import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../tools/browsers.ts';
import { type Served, serve } from '../tools/serve.ts';
import { readsAnswer, seesQuestions } from './reader.ts';
import { openShop, type Shop } from './shop.ts';

const fixtures = ['wordpress-classic', 'wordpress-blocks', 'prestashop'] as const;

let shop: Shop;
let site: Served;
/** The same shop, to browsers that run no scripts. */
let still: Served;

beforeAll(async () => {
  shop = await openShop();
  site = await serve(shop.folder);
  still = await serve(shop.folder, { 'Content-Security-Policy': `script-src 'none'` });
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await still?.[Symbol.asyncDispose]();
  shop?.[Symbol.dispose]();
});

describe.each(['chromium', 'firefox'] as const)('%s shows the starter', (engine) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser?.close());

  test('by a tag', async () => {
    shop.write('tag.html', pageOf('<shop-faq></shop-faq>', '<link rel="shop-help" href="/help/">'));
    await using page = await browser.newPage();
    await page.goto(`${site.address}/tag.html`);
    await showsStarter(page);
  });

  test.each(fixtures)('by a class, in what %s left of a page', async (name) => {
    shop.write('class.html', pageOf(fixture(name), '', '?src=/help/&lang=pl'));
    await using page = await browser.newPage();
    await page.goto(`${site.address}/class.html`);
    await showsStarter(page);
  });

  test('as HTML in a page of the shop, without scripts', async () => {
    await using page = await browser.newPage();
    await page.goto(`${still.address}/pl/help.html`);
    await showsStarter(page);
    expect(await page.locator('shop-faq').count()).toBe(0);
  });

  test('as finished pages without scripts: languages, an address for each answer, and the way back', async () => {
    await using page = await browser.newPage();
    await page.goto(`${still.address}/help/`);
    await page.locator('a[lang="pl"]').click();
    await showsStarter(page);
    const entry = shop.entries('pl').find(({ related }) => related?.length);
    await page.goto(`${still.address}/help/pl/faq/${entry?.id}.html`);
    expect(await page.locator('h1').innerText()).toBe(entry?.question);
    await page.locator('nav.languages a[lang="ru"]').click();
    const russian = shop.entries('ru').find(({ id }) => id === entry?.id)?.question ?? '';
    await page.locator('h1', { hasText: russian }).waitFor();
    await page.locator('nav.related a').first().click();
    await page.locator('h1', { hasNotText: russian }).waitFor();
    await page.locator('.links a').last().click();
    await seesQuestions(page, shop.entries('ru'));
  });
});

test('two copies of the script on one page are as good as one', async () => {
  cpSync('dist/bundle', join(shop.folder, 'again'), { recursive: true });
  const again = '<script type="module" src="/again/bundle.js"></script>';
  shop.write('twice.html', pageOf('<div class="shop-help-faq" data-src="/help/"></div>', again));
  await using browser = await launch('chromium');
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${site.address}/twice.html`, { waitUntil: 'networkidle' });
  await showsStarter(page);
  expect([await page.locator('shop-faq').count(), problems]).toEqual([1, []]);
});

describe('without documents all is shown that a purifier left,', () => {
  test.each<[(typeof fixtures)[number], string[], string[]]>([
    ['wordpress-classic', ['Gdzie jest moja paczka?', 'Ile trwa i ile kosztuje dostawa?'], ['+48 22 000 41 20']],
    [
      'wordpress-blocks',
      ['Gdzie jest moja paczka?', 'Ile trwa i ile kosztuje dostawa?', 'Jak zwrócić zakupy?'],
      ['Albo do nas napisz.', 'Polska: do 2 dni roboczych.'],
    ],
    [
      'prestashop',
      ['Dostawa', 'Nie ma tu odpowiedzi? Odezwij się do nas'],
      ['Gdzie jest moja paczka?', 'Polska: do 2 dni roboczych.', '+48 22 000 41 20'],
    ],
  ])('%s', async (name, questions, texts) => {
    shop.write('bare.html', pageOf(fixture(name)));
    await using browser = await launch('chromium');
    const page = await browser.newPage();
    await page.goto(`${site.address}/bare.html`);
    await page.locator('shop-faq [part="questions"]').first().waitFor();
    expect(await page.locator('shop-faq summary:visible').allInnerTexts()).toEqual(questions);
    const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('%s shows the terms', (engine) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser?.close());

  test.each(['wordpress-policy', 'prestashop-policy'])('by a class, in what a purifier left of %s', async (name) => {
    shop.write('policy.html', pageOf(fixture(name), '', '?src=/help/&lang=pl'));
    await using page = await browser.newPage();
    await page.goto(`${site.address}/policy.html`);
    await page.locator('shop-policy [part="facts"]').waitFor();
    expect(await page.locator('shop-policy h3:visible').allInnerTexts()).toContain('Zwrot pieniędzy');
    const left = page
      .locator('shop-policy')
      .evaluate(({ children }) => [...children].map((it) => it.checkVisibility()));
    expect((await left).includes(true)).toBe(false);
  });

  test('before scripts run, without documents, and where they cannot be had', async () => {
    const content = fixture('prestashop-policy');
    shop.write('policy.html', pageOf(content, '<link rel="shop-help" href="/help/">'));
    shop.write('bare.html', pageOf(content));
    shop.write('broken.html', pageOf(content, '<link rel="shop-help" href="/nowhere/">'));
    for (const address of [
      `${still.address}/policy.html`,
      `${site.address}/bare.html`,
      `${site.address}/broken.html`,
    ]) {
      await using page = await browser.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.locator('h2:visible').allInnerTexts()).toEqual(['Zwrot', 'Zwrot pieniędzy']);
      expect(await page.locator('[part="state"]').count()).toBe(0);
    }
  });
});

async function showsStarter(page: Page): Promise<void> {
  const entries = shop.entries('pl');
  await seesQuestions(page, entries);
  await readsAnswer(page, entries[2]);
}

function pageOf(content: string, head = '', options = ''): string {
  return `<!doctype html>
<html lang="pl"><title>Pomoc</title>${head}
<script type="module" src="/shop-help/bundle.js${options}"></script>
${content}`;
}

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8');
}
