import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../tools/browsers.ts';
import { type Served, serve, strictHeaders } from '../tools/serve.ts';
import { patience } from './reader.ts';
import { folders, openShop, type Shop } from './shop.ts';
import { watch } from './watch.ts';

let shop: Shop;
let site: Served;

beforeAll(async () => {
  shop = await openShop();
  shop.write('favicon.ico', '');
  site = await serve(shop.folder, strictHeaders);
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  shop?.[Symbol.dispose]();
});

describe.each(['chromium', 'firefox'] as const)('in %s', (engine) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser?.close());

  test.each<[keyof typeof folders, string, string]>([
    ['pl', 'zwrto kasy za buty', 'refund-when'],
    ['ru', 'pfrfp yt ghbitk', 'parcel-where'],
    ['pt-PT', 'qnt demora a entrega', 'delivery-time-cost'],
    ['en', 'excahnge for biger size', 'exchange'],
    ['ru', 'gde moya posylka', 'parcel-where'],
    ['pl', 'ile mam czekać na przesyłkę', 'delivery-time-cost'],
  ])('in %s, “%s” finds %s', async (locale, query, id) => {
    await using page = await browser.newPage();
    await open(page, locale);
    await searchFor(page, query);
    await comesFirst(page, id);
  });

  test('what the shop does not answer shows a person, and an order number its own page', async () => {
    await using page = await browser.newPage();
    const watched = await watch(page, site.address);
    await open(page, 'pl');
    await searchFor(page, 'kod do siłowni');
    await page.getByText('Nie mamy na to gotowej odpowiedzi.').filter({ visible: true }).waitFor();
    expect(await page.locator('[part="results"] details').count()).toBe(0);
    await page.locator('[part="contact"] a[href="tel:+48220004120"]').waitFor();
    await searchFor(page, '10452');
    const order = page.locator('[part="results"] > p [part="action"]');
    await order.filter({ hasText: 'Sprawdź zamówienie 10452' }).waitFor();
    expect(await order.getAttribute('href')).toBe('/order.html?number=10452');
    await page.waitForTimeout(1200);
    expect(await watched()).toEqual({ problems: [], elsewhere: [], kept: [] });
  });

  test('a search that is there goes on without a connection', async () => {
    await using own = await serve(shop.folder, strictHeaders);
    await using page = await browser.newPage();
    await page.goto(`${own.address}/pl/help.html`);
    await searchFor(page, 'paczka');
    await page.locator('[part="results"]').waitFor();
    await own[Symbol.asyncDispose]();
    await searchFor(page, 'faktura z nipem');
    await comesFirst(page, 'invoice');
    await page.locator('[part="results"] summary').first().click();
    await page.locator('#invoice [data-unit="faq/invoice/answer"]').waitFor();
  });

  test('a search that cannot be loaded says so, and leaves the list', async () => {
    await using page = await browser.newPage();
    await page.route('**/finder.*.js', (route) => route.abort());
    await open(page, 'en');
    await searchFor(page, 'parcel');
    await page.getByText('The search could not be loaded.').filter({ visible: true }).first().waitFor();
    expect(await page.locator('summary:visible').count()).toBe(shop.entries('en').length);
    // Firefox remembers a module that could not be had for as long as the page is open
    if (engine === 'firefox') return;
    await page.unroute('**/finder.*.js');
    await searchFor(page, 'parcels');
    await page.locator('[part="results"] details').first().waitFor();
  });

  // WebDriver BiDi, by which Firefox is driven, cannot emulate print
  test.runIf(engine === 'chromium')('prints the answers that are open, and nothing to press', async () => {
    await using page = await browser.newPage();
    await open(page, 'pl');
    await searchFor(page, 'gdzie jest moja paczka');
    await page.locator('[part="results"] summary').first().click();
    await page.locator('#parcel-where [part="feedback"]').last().click();
    await page.locator('[part="reason"]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('shop-faq :is(button, input):visible').count()).toBe(0);
    expect(await page.locator('[data-unit="faq/parcel-where/answer"]').isVisible()).toBe(true);
    expect(await page.locator('[part="outcome"]').isVisible()).toBe(true);
  });
});

test('a closed answer is found by its words, as the browser finds them in a page', async () => {
  const browser = await launch('chromium');
  await using page = await browser.newPage();
  await open(page, 'pl');
  const { id } = shop.entries('pl')[3] ?? { id: '' };
  const answer = page.locator(`[data-unit="faq/${id}/answer"]`);
  const words = ((await answer.textContent()) ?? '').trim().split(/\s+/).slice(0, 4);
  await page.evaluate((text) => {
    location.hash = `:~:text=${encodeURIComponent(text)}`;
  }, words.join(' '));
  await expect
    .poll(() => page.locator(`details[part="entry"]#${id}`).getAttribute('open'), { timeout: patience })
    .toBe('');
  await browser.close();
});

/** Opens the help page of the shop and waits until it can be searched. */
async function open(page: Page, locale: keyof typeof folders): Promise<void> {
  await page.goto(`${site.address}/${folders[locale]}/help.html`);
  await page.locator('[part="field"]').waitFor();
}

/** Types as a reader does, a letter at a time. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('[part="field"]').fill('');
  await page.locator('[part="field"]').pressSequentially(query);
}

/** Waits until the answer `id` is the first that was found. */
async function comesFirst(page: Page, id: string): Promise<void> {
  const found = page.locator('[part="results"] details').first();
  await expect.poll(() => found.getAttribute('id'), { timeout: patience }).toBe(id);
}
