import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../tools/browsers.ts';
import { type Served, serve, strictHeaders } from '../tools/serve.ts';
import { asksPolicy } from './reader.ts';
import { openShop, type Shop, today } from './shop.ts';

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

  test('a copy is one file, for what shares files: dated, whole, without anything to press', async () => {
    await using page = await browser.newPage();
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      const share = async ({ files: [file] = [] }: ShareData): Promise<void> => {
        shared.push({ name: file?.name, type: file?.type, text: await file?.text() });
      };
      Object.assign(navigator, { canShare: () => true, share });
      Object.assign(window, { shared });
    });
    await open(page);
    await asksPolicy(page, 'other');
    await page.locator('[part="keep"]').click();
    await page.waitForFunction(() => (window as unknown as { shared: unknown[] }).shared.length);
    const [file] = await page.evaluate(() => (window as unknown as { shared: Record<string, string>[] }).shared);
    expect([file?.name, file?.type]).toEqual(['Tarnina Pełne zasady.html', 'text/html']);
    const text = file?.text ?? '';
    await using copy = await browser.newPage();
    await copy.setContent(text);
    const read = (await copy.locator('body').innerText()).replace(/\s+/g, ' ');
    for (const words of [
      'Tarnina, ul. Starej Przędzalni 27',
      `Tarnina: ${site.address}/pl/returns.html, stan z 7 grudnia 2026`,
      'Obowiązują od 19 czerwca 2026',
      '30 dni na zwrot, od odbioru paczki',
      'Rzeczy wykonane na twoje zamówienie',
      'Za przesyłki, naprawę i wymianę płacimy my.',
    ])
      expect(read).toContain(words);
    expect(await copy.locator('button, input, select, nav, form, script, [data-unit], [part]').count()).toBe(0);
    expect([text.match(/<!--/g), await copy.locator('html').getAttribute('lang')]).toEqual([null, 'pl']);
  });

  // WebDriver BiDi tells nothing of downloads
  test.runIf(engine === 'chromium')('where nothing shares files, it is saved', async () => {
    await using page = await browser.newPage();
    await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }));
    await open(page);
    const saved = page.waitForEvent('download');
    await page.locator('[part="keep"]').click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('Tarnina Pełne zasady.html');
    expect(await readFile(await download.path(), 'utf8')).toContain('<html lang="pl">');
  });

  test('earlier terms are read on request, and say that they are that', async () => {
    await using page = await browser.newPage();
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await open(page);
    expect(files.filter((url) => url.includes('2025-01-01'))).toEqual([]);
    const earlier = page.locator('[part="earlier"]').first();
    await earlier.locator('summary').click();
    await earlier.locator('.notice', { hasText: 'To wcześniejsze zasady.' }).waitFor();
    expect(await earlier.locator('summary').innerText()).toBe('Od 1 stycznia 2025 do 18 czerwca 2026');
    expect((await earlier.innerText()).replace(/\s+/g, ' ')).toContain('14 dni');
    expect(await earlier.locator('[part="ask"]').count()).toBe(0);
    expect(files.filter((url) => url.includes('2025-01-01'))).toHaveLength(1);
  });

  test('an answer that cannot be loaded says whom to ask, and a letter likewise', async () => {
    await using page = await browser.newPage();
    await page.route(/policy-(answer|papers)/, (route) => route.abort());
    await open(page);
    await page.locator('[name="item"]').selectOption('other');
    const said = page.locator('[part="reply"]', { hasText: 'Napisz do nas: pomoc@tarnina.example' });
    await said.waitFor();
    await page.locator('[part="ask"]').first().click();
    await page.locator('[role="alert"]', { hasText: 'pomoc@tarnina.example' }).waitFor();
    // Firefox remembers a module that could not be had for as long as the page is open
    if (engine === 'firefox') return;
    await page.unroute(/policy-(answer|papers)/);
    await page.locator('[name="item"]').selectOption('hygiene');
    await page.locator('[part="answer"]').waitFor();
    await page.locator('[part="ask"]').nth(1).click();
    await page.locator('[part="letter"]').waitFor();
  });

  // WebDriver BiDi, by which Firefox is driven, cannot emulate print
  test.runIf(engine === 'chromium')(
    'prints dark on white: shop, address, day, terms, and nothing to press',
    async () => {
      await using page = await browser.newPage({ colorScheme: 'dark' });
      await open(page);
      await asksPolicy(page, 'other');
      await page.locator('[part="ask"]').nth(1).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('shop-policy :is(button, select, input, textarea, nav):visible').count()).toBe(0);
      const head = (await page.locator('shop-policy .printed').innerText()).replace(/\s+/g, ' ');
      expect(head).toContain('Tarnina, ul. Starej Przędzalni 27, 03-999 Warszawa, Polska');
      expect(head).toContain('stan z 7 grudnia 2026');
      expect(head).toContain('Obowiązują od 19 czerwca 2026');
      const colors = await page
        .locator('shop-policy :is(h2, h3, p, dt):visible')
        .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
      expect(colors.filter((color) => !/^(rgb\(0, 0, 0\)|oklch\(0 0 0 )/.test(color))).toEqual([]);
    },
  );
});

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(today);
  await page.goto(`${site.address}/pl/returns.html`);
  await page.locator('[part="facts"]').waitFor();
}
