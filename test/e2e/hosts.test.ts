import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostPage, hosts } from '../hosts/host.html.ts';
import { launch } from '../tools/browsers.ts';
import { type Served, serve } from '../tools/serve.ts';
import { type Drawn, drawn } from './colors.ts';
import { focused } from './measures.ts';
import { openShop, type Shop, today } from './shop.ts';

let shop: Shop;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  shop = await openShop();
  cpSync('test/hosts', join(shop.folder, 'hosts'), { recursive: true });
  site = await serve(shop.folder);
  browser = await launch('chromium');
});

afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  shop?.[Symbol.dispose]();
});

const palettes = hosts.flatMap((host) => [[host, 'light'] as const, [host, 'dark'] as const]);

describe.each(palettes)('with no token set, in %s, %s,', (host, palette) => {
  let page: Page;

  beforeAll(async () => {
    page = await open(host, palette === 'dark');
  });

  afterAll(() => page?.close());

  test('texts and links can be read', async () => {
    const texts = await all('summary, h2, .prose, .muted, .note, .label, .until, .marks, p, a, button');
    expect(texts.filter(({ text }) => text < 4.5)).toEqual([]);
  });

  test('what can be typed in or pressed has a border that can be seen', async () => {
    const controls = await all('input, .choices button, .all');
    expect(controls.length).toBeGreaterThan(1);
    expect(controls.filter(({ border }) => border < 3)).toEqual([]);
  });

  test('what can be pressed is 48 px high', async () => {
    const targets = await all('summary, button, input, .contact a, .links a, .related a');
    expect(targets.filter(({ height }) => height < 47.9)).toEqual([]);
  });

  test('the type is that of the shop, 16 px or more, small print 14', async () => {
    const family = await page
      .locator('article > p')
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
    const texts = await all('summary, h2, .prose, .prose p, p, a, button, input');
    expect(texts.filter(({ fontFamily }) => fontFamily !== family)).toEqual([]);
    expect(texts.filter(({ fontSize }) => fontSize < 14)).toEqual([]);
    expect((await all('summary, .prose p, input')).filter(({ fontSize }) => fontSize < 16)).toEqual([]);
  });

  test('the focus is shown where it is, not around everything', async () => {
    await page.locator('[part="question"]').nth(2).focus();
    await page.keyboard.press('Tab');
    const faq = page.locator('shop-faq');
    expect(await faq.evaluate((element) => element.matches(':focus-within'))).toBe(true);
    expect(await faq.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
    expect((await focused(page)).outlineWidth).toBe(3);
  });

  async function all(selector: string): Promise<Drawn[]> {
    const found = await drawn(page, selector);
    expect(found.length).toBeGreaterThan(0);
    return found;
  }
});

/** A page of a host with the whole FAQ, an answer of which did not help. */
async function open(host: Host, dark: boolean): Promise<Page> {
  const head = `<link rel="stylesheet" href="/shop-help/light.css"><link rel="shop-help" href="/help/">
<script type="module" src="/shop-help/bundle.js"></script>`;
  shop.write('host.html', hostPage({ host, dark, head, content: '<shop-faq></shop-faq>' }));
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.clock.setFixedTime(today);
  await page.goto(`${site.address}/host.html`);
  await page.locator('[part="question"]').first().click();
  await page.locator('[part="feedback"]').nth(1).click();
  await page.locator('[part="reason"]').first().waitFor();
  return page;
}
