import type { Browser, Page } from 'playwright';

/** What changed on the page when the elements had drawn themselves. */
export interface TakeOver {
  /** As Chromium counts it for an 800 px high screen; what is replaced in its place does not count. */
  readonly shift: number;
  /** By how many pixels the end of the page went down. */
  readonly moved: number;
}

/** Lets the page at `url`, whose HTML `edit` has changed, be painted first and only then sends its scripts. */
export async function takeOver(
  browser: Browser,
  url: string,
  width: number,
  edit: (html: string) => string,
): Promise<TakeOver> {
  await using page = await browser.newPage({ viewport: { width, height: 800 } });
  let send = (): void => {};
  const painted = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edit(await response.text()) });
  });
  await page.route('**/shop-help/*.js', async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('footer');
  await frames(page);
  const before = await height(page);
  send();
  await page.waitForFunction(() => document.querySelector('shop-faq')?.shadowRoot?.querySelector('details'));
  await frames(page);
  return { shift: await layoutShift(page), moved: (await height(page)) - before };
}

/** Two frames later, whatever was asked for is on the screen. */
function frames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function height(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
          resolve(shifts.reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 500, 0);
      }),
  );
}
