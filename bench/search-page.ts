/** The search of `<shop-faq>` on a page, in a Chromium that is slowed down as a cheap phone is. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { PublishedFaq, PublishedHelp, PublishedPolicy, PublishedShop } from '../content/documents/published.ts';
import type { Entry } from '../content/faq/faq.ts';
import type { Locale } from '../content/values/locale.ts';
import { serve, strictHeaders } from '../test/tools/serve.ts';
import { percentile } from './search-speed.ts';

/** Milliseconds. */
export interface PageSpeed {
  /** From when the reader turned to the field and typed, before anything of the search was loaded, until results. */
  readonly searchable: number;
  /** The longest task meanwhile; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** From a key press until its results are painted. */
  readonly p50: number;
  readonly p95: number;
  readonly keys: number;
}

/** Types `queries` into the search field over `entries`, with the processor slowed down `slow` times. */
export async function pageSpeed(
  browser: Browser,
  entries: readonly Entry[],
  locale: Locale,
  queries: readonly string[],
  slow: number,
): Promise<PageSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeShop(folder, entries, locale);
    await using shop = await serve(folder, strictHeaders);
    await using page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.addInitScript(watch);
    await page.goto(shop.address);
    await page.locator('shop-faq details').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.waitForTimeout(1000);

    const field = page.locator('shop-faq input[type=search]');
    const first = await press(page, () => field.pressSequentially([...(queries[0] ?? '')][0] ?? ''), true);
    const longestTask = await page.evaluate(() => Math.max(0, ...window.bench.tasks));
    const times: number[] = [];
    for (const query of queries) {
      await field.fill('');
      for (const key of query) times.push(await press(page, () => field.pressSequentially(key), false));
    }
    return {
      searchable: first,
      longestTask,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      keys: times.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long after a key press its frame was painted; with `results`, how long after focus the first that shows some. */
async function press(page: Page, key: () => Promise<void>, results: boolean): Promise<number> {
  const painted = page.evaluate((wanted) => window.bench.next(wanted), results);
  await key();
  return painted;
}

/** Runs in the page, before anything else does. */
function watch(): void {
  // who saves data is not indexed for ahead of time: the search begins with the first key
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    if (focused) tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  let focused = 0;
  let pressed = 0;
  document.addEventListener('focusin', ({ timeStamp }) => {
    focused ||= timeStamp;
  });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
  );
  const shown = () => document.querySelector('shop-faq')?.shadowRoot?.querySelector('.results') !== null;
  const next = (results: boolean) =>
    new Promise<number>((resolve) => {
      const frame = () =>
        requestAnimationFrame(() => {
          if (results && !shown()) return frame();
          const { port1, port2 } = new MessageChannel();
          // a message arrives when the frame has been handed over
          port1.onmessage = () => resolve(performance.now() - (results ? focused : pressed));
          port2.postMessage(undefined);
        });
      document.addEventListener('input', frame, { capture: true, once: true });
    });
  window.bench = { tasks, next };
}

declare global {
  interface Window {
    bench: { readonly tasks: readonly number[]; readonly next: (results: boolean) => Promise<number> };
  }
}

/** A page with the FAQ, the built script, and `entries` as if they had been published. */
function writeShop(folder: string, entries: readonly Entry[], locale: Locale): void {
  const faq: PublishedFaq = {
    schema: 'help-faq@1',
    locale,
    categories: [{ id: 'all', title: 'Tarnina' }],
    entries: entries.map(({ id, question, answer, keywords }) => ({
      id,
      category: 'all',
      question,
      answer: [{ type: 'paragraph', children: [answer] }],
      terms: [keywords ?? []].flat(),
    })),
  };
  const policy: PublishedPolicy = {
    schema: 'help-policy@1',
    locale,
    values: {},
    sections: [],
    countries: [],
    sentences: [],
    rules: [],
    law: { jurisdictions: {} },
  };
  const shop: PublishedShop = {
    schema: 'help-shop@1',
    locale,
    name: 'Tarnina',
    country: 'PL',
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    contact: {},
    links: {},
  };
  const files = { shop: 'shop.json', policy: 'policy.json', faq: 'faq.json' };
  const help: PublishedHelp = {
    schema: 'help@1',
    revision: '1',
    locales: [locale],
    fallback: [],
    files: { [locale]: files },
  };
  mkdirSync(join(folder, 'help'));
  for (const [name, document] of Object.entries({ help, shop, policy, faq }))
    writeFileSync(join(folder, `help/${name}.json`), JSON.stringify(document));
  cpSync('dist/bundle', join(folder, 'shop-help'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="${locale}"><title>Tarnina</title><link rel="shop-help" href="/help/">
    <script type="module" src="/shop-help/bundle.js"></script><shop-faq></shop-faq>`,
  );
}
