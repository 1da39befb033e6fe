import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostPage, hosts } from '../hosts/host.html.ts';
import { launch } from '../tools/browsers.ts';
import { type Served, serve } from '../tools/serve.ts';
import { type Drawn, drawn } from './colors.ts';
import { focused } from './measures.ts';
import { asksPolicy } from './reader.ts';
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

/** An element in a host, with something of everything that it draws. */
interface View {
  readonly content: string;
  /** Brings it all out. */
  readonly show: (page: Page) => Promise<void>;
  /** What can be typed in or pressed and has a border of its own. */
  readonly controls: string;
  readonly targets: string;
  /** What has at least the size of text. */
  readonly read: string;
  /** A row after which something else can have the focus. */
  readonly row: string;
}

const views: Readonly<Record<string, View>> = {
  'shop-faq': {
    content: '<shop-faq></shop-faq>',
    show: async (page) => {
      await page.locator('[part="question"]').first().click();
      await page.locator('[part="feedback"]').nth(1).click();
      await page.locator('[part="reason"]').first().waitFor();
    },
    controls: 'input, .choices button, .all',
    targets: 'summary, button, input, .contact a, .links a, .related a',
    read: 'summary, .prose p, input',
    row: '[part="question"]',
  },
  'shop-policy': {
    content: '<shop-policy></shop-policy>',
    show: async (page) => {
      await asksPolicy(page, 'hygiene');
      await page.locator('[part="ask"]').last().click();
      await page.locator('[part="continue"]').click();
      await page.locator('[part="unsent"]').waitFor();
    },
    controls: 'select, input:not([type="radio"]), textarea, .choices button, .unsent',
    targets: 'summary, button, select, input:not([type="radio"]), fieldset label, a.button, .outline a',
    read: 'summary, .answer > p:not(.muted), h3, select, input, textarea, time, strong',
    row: '[part="ask"]',
  },
};

const palettes = hosts.flatMap((host) =>
  Object.keys(views).flatMap((tag) => [[tag, host, 'light'] as const, [tag, host, 'dark'] as const]),
);

describe.each(palettes)('<%s> with no token set, in %s, %s,', (tag, host, palette) => {
  const view = views[tag] as View;
  let page: Page;

  beforeAll(async () => {
    page = await open(view, host, palette === 'dark');
  });

  afterAll(() => page?.close());

  test('texts and links can be read', async () => {
    const texts = await all(
      'summary, h2, h3, .prose, .muted, .note, .label, .until, .marks, p, a, button, dt, dd, label, legend, time, strong, li',
    );
    expect(texts.filter(({ text }) => text < 4.5)).toEqual([]);
  });

  test('what can be typed in or pressed has a border that can be seen', async () => {
    const controls = await all(view.controls);
    expect(controls.length).toBeGreaterThan(1);
    expect(controls.filter(({ border }) => border < 3)).toEqual([]);
  });

  test('what can be pressed is 48 px high', async () => {
    const targets = await all(view.targets);
    expect(targets.filter(({ height }) => height < 47.9)).toEqual([]);
  });

  test('the type is that of the shop, 16 px or more, small print 14', async () => {
    const family = await page
      .locator('article > p')
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
    const texts = await all('summary, h2, h3, .prose, .prose p, p, a, button, input, select, textarea');
    expect(texts.filter(({ fontFamily }) => fontFamily !== family)).toEqual([]);
    expect(texts.filter(({ fontSize }) => fontSize < 14)).toEqual([]);
    expect((await all(view.read)).filter(({ fontSize }) => fontSize < 16)).toEqual([]);
  });

  test('the focus is shown where it is, not around everything', async () => {
    await page.locator(view.row).nth(2).focus();
    await page.keyboard.press('Tab');
    const own = page.locator(tag);
    expect(await own.evaluate((element) => element.matches(':focus-within'))).toBe(true);
    expect(await own.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
    expect((await focused(page)).outlineWidth).toBe(3);
  });

  async function all(selector: string): Promise<Drawn[]> {
    const found = await drawn(page, selector);
    expect(found.length).toBeGreaterThan(0);
    return found;
  }
});

/** A page of a host with an element, all of which is brought out. */
async function open({ content, show }: View, host: Host, dark: boolean): Promise<Page> {
  const head = `<link rel="stylesheet" href="/shop-help/light.css"><link rel="shop-help" href="/help/">
<script type="module" src="/shop-help/bundle.js"></script>`;
  shop.write('host.html', hostPage({ host, dark, head, content }));
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.clock.setFixedTime(today);
  await page.goto(`${site.address}/host.html`);
  await show(page);
  return page;
}
