import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpeg } from '../server/photos.ts';
import { type ServerProcess, startServer } from '../server/process.ts';
import { newRequest, send } from '../server/send.ts';
import { type Staff, staffAt } from '../server/staff.ts';
import { launch } from '../tools/browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'shop-help-staff-'));
const locales = ['pl', 'pt-PT', 'ru', 'en'] as const;
let browser: Browser;
let server: ServerProcess;
let staff: Staff;
/** The request whose customer was asked for more, by the language of the customer. */
const asked = new Map<string, { readonly status: string; readonly path: string }>();

beforeAll(async () => {
  const url = `file:${join(folder, 'requests.sqlite')}`;
  // mails go nowhere: the list of them says so
  const env = { DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:9', PHOTOS_FOLDER: join(folder, 'photos') };
  [browser, server] = await Promise.all([launch('chromium'), startServer(env)]);
  staff = await staffAt((path, init) => fetch(`${server.address}${path}`, init), url);
  for (const locale of locales) asked.set(locale, await askedIn(locale));
  await send(server.address, newRequest({ kind: 'question', asRead: '14 dni', unit: 'q1', country: 'PL' }));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

async function askedIn(locale: (typeof locales)[number]) {
  const headers = { 'Content-Type': 'image/jpeg' };
  const answer = await fetch(`${server.address}/photos`, { method: 'POST', headers, body: jpeg });
  const { id } = (await answer.json()) as { id: string };
  const photos = [id, 'q'.repeat(24)];
  const { body } = await send(server.address, newRequest({ kind: 'complaint', locale, country: 'PL', photos }));
  const path = `/staff/requests/${body.receipt.reference}`;
  await staff.send(path, `${path}/answer`, { decision: 'ask', words: 'Which size is it?' });
  return { status: body.status, path };
}

test.each([
  ['pl', 'light'],
  ['pt-PT', 'dark'],
  ['ru', 'light'],
  ['en', 'dark'],
] as const)(
  'pages of the server in %s, %s: nothing keeps anybody out, and nothing sticks out at 320 px',
  async (locale, scheme) => {
    const viewport = { width: 320, height: 640 };
    const context = await browser.newContext({ locale, colorScheme: scheme, viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const { status, path } = asked.get(locale)!;
    await page.goto(`${server.address}/staff`);
    await expectFine(page, 'the sign-in');
    await page.locator('#token').fill('shop-help-wrong');
    await page.keyboard.press('Enter');
    await page.locator('#token-error').waitFor();
    await expectFine(page, 'a wrong key');
    await page.locator('#token').fill(staff.secret);
    await page.keyboard.press('Enter');
    await page.locator('.rows').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await expectFine(page, 'the list');
    await page.goto(`${server.address}/staff?kind=complaint`);
    await expectFine(page, 'the list, narrowed down');
    await page.goto(`${server.address}${path}`);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectFine(page, 'a request');
    await page.locator('#answer button').click();
    await page.locator('#answer [role=alert]').waitFor();
    await expectFine(page, 'an answer that is none');
    await page.goto(status);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectFine(page, 'how it stands');
    await page.goto(status.replace(/.$/, 'x'));
    await expectFine(page, 'a secret that opens nothing');
    await context.close();
  },
);

async function expectFine(page: Page, what: string): Promise<void> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([what, found, wide]).toEqual([what, [], 320]);
}
