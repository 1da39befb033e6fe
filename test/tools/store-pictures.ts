/**
 * Takes the pictures that stores show of the extension, 1280 × 800, in the languages that browsers are told to speak:
 * `node test/tools/store-pictures.ts <folder> [pl pt-PT ru en]`.
 *
 * The extension has to be built: `npx wxt build --mode e2e`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from './browsers.ts';

const built = '.output/chrome-mv3-e2e';
const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('node test/tools/store-pictures.ts <folder> [languages]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const locale of wanted.length ? wanted : ['pl', 'pt-PT', 'ru', 'en']) await takeIn(locale, folder);

/** The five screens of the first run, with the demo shop. */
async function takeIn(locale: string, to: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'store-'));
  const { args = [], ...options } = launchOptions('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    locale,
    env: { ...process.env, LC_ALL: `${locale.replace('-', '_')}.UTF-8`, LANGUAGE: locale.replace('-', '_') },
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...args, `--lang=${locale}`, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/welcome.html`);
  // the third button tries a demo shop; the filled one goes on
  await page.locator('form').first().getByRole('button').nth(2).click();
  for (const name of ['shop', 'languages', 'facts', 'answers', 'place']) {
    if (name === 'answers') await keepSome(page);
    await page.evaluate(() => scrollTo(0, 0));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(to, `${locale}-${name}-${colorScheme}.png`) });
    }
    if (name !== 'place') await page.locator('button.main').last().click();
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

/** The first and the third of what is offered. */
async function keepSome(page: Page): Promise<void> {
  await page.locator('li [role="group"]').first().waitFor();
  for (const at of [0, 2]) await page.locator('li [role="group"]').nth(at).getByRole('button').first().click();
}
