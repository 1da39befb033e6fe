/**
 * Takes pictures for people to look at: `node test/tools/screenshots.ts <folder>`, or only those whose names begin with a
 * second word, as `returns`.
 *
 * Help, returns and withdrawal of the demo shop in four languages, three widths, light and dark; the finished page of the
 * policy; a product; and the six hosts, light and dark, with no token set.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { asksPolicy } from '../e2e/reader.ts';
import { folders, openShop, today } from '../e2e/shop.ts';
import { hostPage, hosts } from '../hosts/host.html.ts';
import { launch } from './browsers.ts';
import { serve } from './serve.ts';

const [folder, wanted = ''] = process.argv.slice(2);
if (!folder) {
  console.error('node test/tools/screenshots.ts <folder> [names]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

using shop = await openShop();
cpSync('test/hosts', join(shop.folder, 'hosts'), { recursive: true });
await using site = await serve(shop.folder);
await using browser = await launch('chromium');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280])
    for (const [locale, path] of Object.entries(folders)) {
      const name = `${locale}-${width}-${colorScheme}`;
      await take(`help-${name}`, `/${path}/help.html`, width, openAnswer, { colorScheme });
      await take(`returns-${name}`, `/${path}/returns.html`, width, askPolicy, { colorScheme });
      await take(`withdrawal-${name}`, `/${path}/returns.html#withdraw`, width, withdraw, { colorScheme });
      await take(`policy-${name}`, `/help/${locale}/policy.html`, width, undefined, { colorScheme });
      await take(`product-${name}`, `/${path}/products/narew.html`, width, openTopic, { colorScheme });
    }
  for (const host of hosts) {
    for (const [tag, act] of [['shop-faq', openAnswer] as const, ['shop-policy', askPolicy] as const]) {
      shop.write('host.html', hostOf(host, tag, colorScheme === 'dark'));
      await take(`${host}-${tag}-${colorScheme}`, '/host.html', 1000, act);
    }
  }
}

/** A picture of a whole page after what a reader does on it. */
async function take(
  name: string,
  path: string,
  width: number,
  act: (page: Page) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
): Promise<void> {
  if (!name.startsWith(wanted)) return;
  await using page = await open(browser, { ...options, viewport: { width, height: 900 } });
  await page.goto(`${site.address}${path}`);
  await act(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder ?? '', `${name}.png`), fullPage: true, animations: 'disabled' });
  console.log(name);
}

function openAnswer(page: Page): Promise<void> {
  return page.locator('[part="question"]').nth(1).click();
}

/** An answer, why, and a letter that is written. */
async function askPolicy(page: Page): Promise<void> {
  await asksPolicy(page, 'other');
  await page.locator('[part="why"] summary').click();
  await page.locator('[part="ask"]').nth(1).click();
  await page.locator('[part="continue"]').click();
  await page.locator('[part="unsent"]').waitFor();
}

/** A withdrawal as it stands before it is confirmed. */
async function withdraw(page: Page): Promise<void> {
  await page.locator('#name').fill('Anna Kowalska');
  await page.locator('#email').fill('anna@example.pl');
  await page.locator('#order').fill('10452');
  await page.locator('#whole input').first().check();
  await page.locator('[part="continue"]').first().click();
  await page.locator('[part="send"]').waitFor();
}

function openTopic(page: Page): Promise<void> {
  return page.locator('[part="topic"] summary').click();
}

async function open(from: Browser, options: BrowserContextOptions) {
  const page = await from.newPage(options);
  await page.clock.setFixedTime(today);
  return page;
}

function hostOf(host: (typeof hosts)[number], tag: string, dark: boolean): string {
  const head = `<link rel="stylesheet" href="/shop-help/light.css"><link rel="shop-help" href="/help/">
<script type="module" src="/shop-help/bundle.js"></script>`;
  return hostPage({ host, dark, head, content: `<${tag}></${tag}>` });
}
