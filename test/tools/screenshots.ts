/**
 * Takes pictures of the help page for people to look at: `node test/tools/screenshots.ts <folder>`.
 *
 * The demo shop in four languages, three widths, light and dark; and the six hosts, light and dark, with no token set.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';
import { folders, openShop, today } from '../e2e/shop.ts';
import { hostPage, hosts } from '../hosts/host.html.ts';
import { launch } from './browsers.ts';
import { serve } from './serve.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('node test/tools/screenshots.ts <folder>');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

using shop = await openShop();
cpSync('test/hosts', join(shop.folder, 'hosts'), { recursive: true });
await using site = await serve(shop.folder);
await using browser = await launch('chromium');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280])
    for (const [locale, path] of Object.entries(folders))
      await take(`${locale}-${width}-${colorScheme}`, `/${path}/help.html`, width, { colorScheme });
  for (const host of hosts) {
    shop.write('host.html', hostOf(host, colorScheme === 'dark'));
    await take(`${host}-${colorScheme}`, '/host.html', 1000);
  }
}

/** A picture of a whole page with its second answer open. */
async function take(name: string, path: string, width: number, options: BrowserContextOptions = {}): Promise<void> {
  await using page = await open(browser, { ...options, viewport: { width, height: 900 } });
  await page.goto(`${site.address}${path}`);
  await page.locator('[part="question"]').nth(1).click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder ?? '', `${name}.png`), fullPage: true, animations: 'disabled' });
  console.log(name);
}

async function open(from: Browser, options: BrowserContextOptions) {
  const page = await from.newPage(options);
  await page.clock.setFixedTime(today);
  return page;
}

function hostOf(host: (typeof hosts)[number], dark: boolean): string {
  const head = `<link rel="stylesheet" href="/shop-help/light.css"><link rel="shop-help" href="/help/">
<script type="module" src="/shop-help/bundle.js"></script>`;
  return hostPage({ host, dark, head, content: '<shop-faq></shop-faq>' });
}
