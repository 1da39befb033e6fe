import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../content/documents/publish.ts';
import { rim } from '../../locales/rim.ts';
import { helpCenter } from '../components/center.ts';
import { launch } from '../tools/browsers.ts';
import { type Served, serve, strictHeaders } from '../tools/serve.ts';
import { asksPolicy, patience, seesQuestions } from './reader.ts';
import { openShop, type Shop, today } from './shop.ts';
import { watch } from './watch.ts';

let shop: Shop;
let site: Served;

beforeAll(async () => {
  shop = await openShop();
  const { files } = await publish(await helpCenter(), { words: rim });
  for (const [name, text] of files) writeFileSync(join(shop.folder, name), text);
  writeFileSync(join(shop.folder, 'costs.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  writeFileSync(join(shop.folder, 'favicon.ico'), '');
  shop.write(
    'small.html',
    `<!doctype html><html lang="pl"><title>Pomoc</title><link rel="stylesheet" href="/shop-help/light.css">
<script type="module" src="/shop-help/bundle.js"></script><div class="shop-help-faq" data-src="/"></div>`,
  );
  site = await serve(shop.folder, strictHeaders);
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  shop?.[Symbol.dispose]();
});

describe.each(['chromium', 'firefox'] as const)('in %s a page that trusts nobody', (engine) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser?.close());

  test('has nothing to object to, sends nothing elsewhere and keeps nothing', async () => {
    await using page = await browser.newPage();
    const watched = await watch(page, site.address);
    await page.goto(`${site.address}/pl/help.html`);
    await seesQuestions(page, shop.entries('pl'));
    await page.locator('shop-faq [part="entry"]').first().waitFor();
    for (const at of [0, 1, 2]) await page.locator('summary:visible').nth(at).click();
    await page.locator('[part="copy"]').first().click();
    await page.evaluate(() => {
      document.documentElement.lang = 'ru';
      document.querySelector('shop-faq')?.removeAttribute('lang');
    });
    await seesQuestions(page, shop.entries('ru'));
    expect(await watched()).toEqual({ problems: [], elsewhere: [], kept: [] });
  });

  test('shows a table, a picture, a link and what stands around the questions', async () => {
    await using page = await browser.newPage();
    const watched = await watch(page, site.address);
    await page.goto(`${site.address}/small.html`);
    await page.locator('summary', { hasText: 'Ile kosztuje dostawa?' }).click();
    await page.locator('table td', { hasText: 'Portugal' }).waitFor();
    const picture = page.locator('img[alt="Koszt"]');
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: patience })
      .toBe(9);
    await page.locator('summary', { hasText: 'Jak coś zwrócić?' }).click();
    await page.locator('a', { hasText: 'Nadaj' }).waitFor();
    expect(await watched()).toEqual({ problems: [], elsewhere: [], kept: [] });
  });

  test('answers what can go back, writes a letter, keeps a copy and reads earlier terms', async () => {
    await using page = await browser.newPage();
    const watched = await watch(page, site.address);
    await page.clock.setFixedTime(today);
    await page.goto(`${site.address}/pl/returns.html`);
    await asksPolicy(page, 'other');
    await page.locator('[part="why"] summary').click();
    // the line is to scale: a script sets its lengths, which the page allows
    const rows = await page
      .locator('[part="date"]')
      .evaluateAll((all) =>
        (all as HTMLElement[]).map(({ dataset, offsetWidth }) => [Number(dataset.days), offsetWidth]),
      );
    const [[few = 0, short = 0] = [], , [many = 0, long = 0] = []] = rows;
    expect([rows.length, many > few + 30]).toEqual([4, true]);
    expect((long - short) / (many - few)).toBeGreaterThan(1);
    await page.locator('[part="ask"]').first().click();
    await page.locator('[name="order"]').fill('10452');
    await page.locator('[part="continue"]').click();
    expect(await page.locator('[part="mail"]').getAttribute('href')).toContain('10452');
    await page.locator('[part="unsent"] [part="copy"]').click();
    await page.locator('[part="keep"]').click();
    await page.locator('[part="earlier"] summary').first().click();
    await page.locator('[part="old"]').waitFor();
    expect(await watched()).toEqual({ problems: [], elsewhere: [], kept: [] });
  });

  test('shows a rule beside a buy button, and loads nothing that answers', async () => {
    await using page = await browser.newPage();
    const watched = await watch(page, site.address);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.clock.setFixedTime(today);
    await page.goto(`${site.address}/pl/products/narew.html`);
    await page.locator('[part="topic"] summary', { hasText: 'do 31 stycznia 2027' }).click();
    await page.locator('[part="topic"] .answer', { hasText: 'Świąteczne zakupy' }).waitFor();
    expect(scripts.filter((url) => url.includes('policy-answer'))).toEqual([]);
    expect(await watched()).toEqual({ problems: [], elsewhere: [], kept: [] });
  });

  test('is what it is here: something else would be objected to', async () => {
    await using page = await browser.newPage();
    const watched = await watch(page, site.address);
    await page.goto(`${site.address}/small.html`);
    await page.evaluate(() =>
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' })),
    );
    await expect.poll(async () => (await watched()).problems.join(), { timeout: patience }).toContain('img-src');
  });
});

test('a copied link opens its answer', async () => {
  await using browser = await launch('chromium');
  await using context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site.address}/pl/help.html`);
  const question = shop.entries('pl')[4]?.question ?? '';
  await page.locator('[part="question"]', { hasText: question }).click();
  await page.locator('[part="copy"]:visible').click();
  await page.locator('[part="copy"]', { hasText: 'Link skopiowany' }).waitFor();
  const next = await context.newPage();
  await next.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await next.locator('details[open] > summary', { hasText: question }).waitFor();
  expect(await next.locator('details[open]').count()).toBe(1);
});
