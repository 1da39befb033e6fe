import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../tools/browsers.ts';
import { type Served, serve } from '../tools/serve.ts';
import { focused, inkIn, layoutShift, places, type Stop, stickingOut } from './measures.ts';
import { asksPolicy, patience, seesQuestions } from './reader.ts';
import { folders, openShop, type Shop, today } from './shop.ts';

const locales = Object.keys(folders) as (keyof typeof folders)[];

let shop: Shop;
let site: Served;

beforeAll(async () => {
  shop = await openShop();
  site = await serve(shop.folder);
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  shop?.[Symbol.dispose]();
});

describe('in chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch('chromium');
  });

  afterAll(() => browser?.close());

  test.each(locales.flatMap((locale) => [320, 1280].map((width) => [locale, width] as const)))(
    'nothing moves when the element takes over, in %s at %i px, and the focus stays',
    async (locale, width) => {
      await using page = await open(browser, { viewport: { width, height: 800 } });
      const release = await holdScripts(page);
      await page.goto(`${site.address}/${folders[locale]}/help.html`, { waitUntil: 'commit' });
      await page.locator('body > footer').waitFor();
      await page.locator('summary').nth(2).focus();
      const before = await places(page);
      // the shop's own header may move while the page arrives
      const since = await page.evaluate(() => performance.now());
      await release();
      await page.locator('shop-faq [part="entry"]').first().waitFor();
      expect(await layoutShift(page, since)).toBe(0);
      expect(await places(page)).toEqual(before);
      expect((await focused(page)).name).toBe(shop.entries(locale)[2]?.question);
    },
  );

  test('nothing moves but what the reader opens where motion is not wanted', async () => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
      await using page = await openHelp(browser, { reducedMotion });
      return await page.locator('shop-faq').evaluate(async ({ shadowRoot }) => {
        let transitions = 0;
        shadowRoot?.addEventListener('transitionrun', () => void transitions++);
        shadowRoot?.querySelector('summary')?.click();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return transitions;
      });
    };
    expect(await moving('no-preference')).toBeGreaterThan(0);
    expect(await moving('reduce')).toBe(0);
  });

  test.each(['light', 'dark'] as const)(
    'forced colours leave rows, signs and focus to be seen, in %s',
    async (colorScheme) => {
      await using page = await openHelp(browser, { forcedColors: 'active', colorScheme });
      const row = page.locator('[part="entry"]').nth(1);
      const box = await row.boundingBox();
      if (!box) throw new Error('the row is not drawn');
      expect(await inkIn(page, { ...box, y: box.y - 4, height: 8, width: 40 })).toBeGreaterThan(0);
      const sign = { x: box.x + box.width - 18, y: box.y + 16, width: 18, height: 26 };
      const plus = await inkIn(page, sign);
      expect(plus).toBeGreaterThan(0);
      await row.locator('summary').click();
      await expect.poll(() => inkIn(page, sign), { timeout: patience }).toBeLessThan(plus);
      expect(await inkIn(page, sign)).toBeGreaterThan(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect((await focused(page)).outlineWidth).toBe(3);
      const { x = 0, y = 0, height = 0 } = (await row.locator('summary').boundingBox()) ?? {};
      expect(await inkIn(page, { x: x - 8, y, width: 8, height })).toBeGreaterThan(0);
    },
  );
});

describe('in chromium, forced colours', () => {
  test.each(['light', 'dark'] as const)(
    'leave the line of dates and the fields to be seen, in %s',
    async (colorScheme) => {
      await using browser = await launch('chromium');
      await using page = await open(browser, { forcedColors: 'active', colorScheme });
      await openPolicy(page, 'pl');
      const [first, second] = await page.locator('[part="date"]').evaluateAll((rows) =>
        rows.map((row) => {
          const { x, y, width } = row.getBoundingClientRect();
          return { x, y: y + scrollY, width };
        }),
      );
      if (!first || !second) throw new Error('the dates are not drawn');
      await page.evaluate((top) => scrollTo(0, top), first.y - 100);
      const at = (x: number, width: number) => inkIn(page, { x, y: 96, width, height: 24 });
      expect(await at(first.x - 4, 20)).toBeGreaterThan(20);
      expect(await at(first.x + 20, 40)).toBeGreaterThan(40);
      expect(await at(second.x - 4, 14)).toBeGreaterThan(await at(first.x - 4, 14));
      await page.locator('[name="country"]').focus();
      expect((await focused(page)).outlineWidth).toBe(3);
    },
  );
});

describe.each([
  ['chromium', locales],
  ['firefox', ['ru']],
] as const)('in %s', (engine, languages) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(engine);
  });

  afterAll(() => browser?.close());

  test.each(languages)(
    'nothing sticks out of a narrow page, nor with text or page twice as large, in %s',
    async (locale) => {
      await using page = await open(browser, { viewport: { width: 320, height: 800 } });
      await page.goto(`${site.address}/${folders[locale]}/help.html`);
      await seesQuestions(page, shop.entries(locale));
      await page.locator('shop-faq').evaluate((faq) => {
        for (const details of faq.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      });
      expect(await stickingOut(page)).toEqual([]);
      await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '200%'));
      expect(await stickingOut(page)).toEqual([]);
      await page.locator('html').evaluate(({ style }) => style.removeProperty('font-size'));
      // what is left of 1280 px at 200 %
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await stickingOut(page)).toEqual([]);
    },
  );

  test.each(languages)(
    'nothing sticks out of a narrow page of the policy, nor with text or page twice as large, in %s',
    async (locale) => {
      await using page = await open(browser, { viewport: { width: 320, height: 800 } });
      await openPolicy(page, locale);
      expect(await stickingOut(page)).toEqual([]);
      await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '200%'));
      expect(await stickingOut(page)).toEqual([]);
      await page.locator('html').evaluate(({ style }) => style.removeProperty('font-size'));
      for (const width of [640, 768, 1280]) {
        await page.setViewportSize({ width, height: 400 });
        expect(await stickingOut(page)).toEqual([]);
      }
    },
  );

  test('the keyboard reaches everything of the policy in its order, sees where it is, and gets out again', async () => {
    await using page = await open(browser);
    await openPolicy(page, 'pl');
    await page.locator('h1').click();
    const all: Stop[] = [];
    for (let stop: Stop | undefined; !all.length || stop?.inside; ) {
      await page.keyboard.press('Tab');
      stop = await focused(page);
      if (stop.inside) all.push(stop);
      expect(all.length).toBeLessThan(200);
    }
    const stops = all.filter(({ host }) => host === 'shop-policy');
    const names = stops.map(({ name }) => name);
    const order = [
      'Dlaczego?',
      'Wyślij ze swojej poczty',
      'Zwrot pieniędzy',
      'Wydrukuj kopię z datą',
      'Zachowaj kopię',
    ];
    expect(stops.slice(0, 2).map(({ tag }) => tag)).toEqual(['select', 'select']);
    expect(order.map((name) => names.indexOf(name)).every((at, index, all) => at > (all[index - 1] ?? 0))).toBe(true);
    expect(all.filter(({ outlineWidth }) => outlineWidth < 2)).toEqual([]);
  });

  test('the keyboard reaches everything in its order, sees where it is, and gets out again', async () => {
    await using page = await openHelp(browser);
    await page.locator('[part="question"]').first().click();
    await page.locator('h1').click();
    const stops: Stop[] = [];
    for (let stop: Stop | undefined; !stops.length || stop?.inside; ) {
      await page.keyboard.press('Tab');
      stop = await focused(page);
      if (stop.inside) stops.push(stop);
      expect(stops.length).toBeLessThan(200);
    }
    const questions = shop.entries('pl').map(({ question }) => question);
    expect(stops.filter(({ tag }) => tag === 'summary').map(({ name }) => name)).toEqual(questions);
    const names = stops.map(({ name }) => name);
    expect(stops[0]?.tag).toBe('input');
    expect(names.slice(0, names.indexOf('Kopiuj link'))).toContain(questions[0]);
    expect(names.at(-1)).toBe('Telegram');
    expect(stops.filter(({ outlineWidth }) => outlineWidth < 2)).toEqual([]);
  });
});

async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.clock.setFixedTime(today);
  return page;
}

/** The Polish help page, drawn by the element. */
async function openHelp(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(browser, options);
  await page.goto(`${site.address}/pl/help.html`);
  await page.locator('shop-faq [part="entry"]').first().waitFor();
  return page;
}

/** The returns page with an answer, why, and a letter that is written. */
async function openPolicy(page: Page, locale: keyof typeof folders): Promise<void> {
  await page.goto(`${site.address}/${folders[locale]}/returns.html`);
  await asksPolicy(page, 'other');
  await page.locator('[part="why"] summary').click();
  await page.locator('[part="ask"]').first().click();
  await page.locator('[part="continue"]').click();
  await page.locator('[part="unsent"]').waitFor();
}

/** Keeps the scripts of a page back until what this answers with is called, and the page has been painted. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let send = (): void => {};
  const painted = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/shop-help/*.js', async (route) => {
    await painted;
    await route.continue();
  });
  return async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    send();
  };
}
