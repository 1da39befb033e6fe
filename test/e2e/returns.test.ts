/** How the screens of the returns page look where there is little room, forced colours, no script or no server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCenter } from '../../demo/service/center.ts';
import { demoOrders, returnsOf } from '../../demo/service/orders.ts';
import { type Engine, launch } from '../tools/browsers.ts';
import { type Served, serve, strictHeaders } from '../tools/serve.ts';
import { inkIn, stickingOut } from './measures.ts';
import { patience } from './reader.ts';
import { folders, openShop, type Shop } from './shop.ts';

type Locale = keyof typeof folders;

const center = mkdtempSync(join(tmpdir(), 'returns-center-'));
let shop: Shop;
let site: Served;

beforeAll(async () => {
  await writeCenter(center);
  shop = await openShop(center, new Date());
  // nobody takes requests here
  site = await serve(shop.folder, strictHeaders);
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  shop?.[Symbol.dispose]();
  rmSync(center, { recursive: true, force: true });
});

describe.each<[Engine, readonly Locale[]]>([
  ['chromium', ['pl', 'pt-PT', 'ru', 'en']],
  ['firefox', ['ru']],
])('in %s', (engine, locales) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser?.close());

  test.each(locales)('nothing sticks out of a narrow screen, nor with text twice as large, in %s', async (locale) => {
    await using page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site.address}/${folders[locale]}/returns.html`);
    await page.locator('[part="withdraw"]').click();
    await page.locator('[part="continue"]').click();
    await page.locator('[part="summary"]').waitFor();
    await fits(page, 'what is missing');
    await who(page);
    await page.locator('#order').fill('10452');
    await page.locator('#whole input').first().check();
    await page.locator('[part="continue"]').click();
    await page.locator('[part="send"]').waitFor();
    await fits(page, 'the statement');
    await page.locator('[part="send"]').click();
    await page.locator('[part="unsent"]').waitFor({ timeout: patience });
    expect(await page.locator('[part="reference"], [part="received"]').count()).toBe(0);
    await fits(page, 'not sent yet');
  });

  test.each(locales)('nor of the screens of an exchange, in %s', async (locale) => {
    await using page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site.address + orderOf(locale));
    await page.locator('[part="aim"]').nth(1).waitFor();
    await fits(page, 'the door');
    await page.locator('[part="aim"]').nth(1).click();
    await page.locator('#items input').first().check();
    await page.locator('[id="reason_0"] input').first().check();
    await page.locator('[id="wish_0"] input:enabled').first().check();
    await fits(page, 'the wish');
    await page.locator('[part="continue"]').click();
    await who(page);
    await fits(page, 'the way back');
    await page.locator('[part="continue"]').click();
    await page.locator('[part="send"]').waitFor();
    await fits(page, 'what is asked for');
  });

  test('without scripts there is a way to write, and to the withdrawal', async () => {
    await using context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/pl/returns.html`);
    await page.locator('main a[href^="mailto:"]').first().waitFor();
    await page.getByRole('link', { name: 'Odstąp od umowy tutaj' }).waitFor();
  });
});

test.each(['light', 'dark'] as const)(
  'forced colours leave doors, choices and focus to be seen, in %s',
  async (colorScheme) => {
    await using browser = await launch('chromium');
    await using page = await browser.newPage({ forcedColors: 'active', colorScheme });
    await page.goto(site.address + orderOf('pl'));
    const door = page.locator('.doors li').first();
    await door.waitFor();
    expect(await inkAt(page, '.doors li:nth-child(1) button', 'edge')).toBeGreaterThan(0);
    expect(await inkAt(page, '[part="withdraw"]', 'edge')).toBeGreaterThan(0);
    await door.locator('button').click();
    const row = '#items .item:nth-child(1) .option';
    const before = await inkAt(page, row, 'sign');
    await page.locator(`${row} input`).first().check();
    expect(await inkAt(page, row, 'sign')).not.toBe(before);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const outline = () =>
      page
        .locator(row)
        .first()
        .evaluate((element) => getComputedStyle(element).outline);
    expect(await outline()).toMatch(/solid [23]px/);
  },
);

function orderOf(locale: Locale): string {
  const order = demoOrders(new Date()).find((each) => each.locale === locale);
  if (!order) throw new Error(`no order in ${locale}`);
  return returnsOf(order);
}

async function who(page: Page): Promise<void> {
  await page.locator('#name').fill('Wolfeschlegelsteinhausenbergerdorff');
  await page.locator('#email').fill('konstantynopolitanczykowianeczka@example.pl');
}

/** Nothing is wider than its place, with text as it is and twice as large. */
async function fits(page: Page, where: string): Promise<void> {
  const wide = await stickingOut(page);
  await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '200%'));
  const wideWhenLarge = await stickingOut(page);
  await page.locator('html').evaluate(({ style }) => style.removeProperty('font-size'));
  expect({ where, wide, wideWhenLarge }).toEqual({ where, wide: [], wideWhenLarge: [] });
}

/** What is drawn at the upper edge of a row, or where its sign stands. */
async function inkAt(page: Page, selector: string, what: 'edge' | 'sign'): Promise<number> {
  const row = page.locator(selector).first();
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return inkIn(page, what === 'edge' ? { x: box.x + 20, y: box.y - 4, width: 40, height: 8 } : { ...box, width: 44 });
}
