import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from '../../demo/open.ts';
import { writeCenter } from '../../demo/service/center.ts';
import { newRequest, send } from '../server/send.ts';
import { launch } from '../tools/browsers.ts';
import { patience } from './reader.ts';
import { openShop, type Shop } from './shop.ts';

const center = mkdtempSync(join(tmpdir(), 'demo-center-'));
let shop: Shop;
let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  await writeCenter(center);
  shop = await openShop(center);
  demo = await openDemo(shop.folder, 0);
  browser = await launch('chromium');
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  shop?.[Symbol.dispose]();
  rmSync(center, { recursive: true, force: true });
});

test('a request is confirmed by the server behind the shop, and the mail is in the mailbox', async () => {
  const { status, body } = await send(`${demo.address}/service`, newRequest());
  expect(status).toBe(201);
  expect(body.status).toMatch(new RegExp(`^${demo.address}/service/status/`));
  await using page = await browser.newPage();
  await page.goto(`${demo.address}/mailbox/`);
  // the list shows by itself what comes while it is open
  await page.getByRole('link', { name: body.receipt.reference }).first().waitFor({ timeout: patience });
  await expect.poll(() => demo.mails.length, { timeout: patience }).toBe(2);
  await page.reload();
  await page.locator('li', { hasText: 'anna@example.pl' }).getByRole('link').click();
  const letter = page.frameLocator('iframe');
  await letter.getByText('Ja, Anna Kowalska, odstępuję od umowy.').waitFor();
  await letter.getByRole('link').first().click();
  await page.waitForURL(body.status);
  expect(await page.locator('main').innerText()).toContain(body.receipt.reference);
});

test('behind the counter one press opens the list of requests', async () => {
  const { body } = await send(`${demo.address}/service`, newRequest());
  await using page = await browser.newPage();
  await page.goto(`${demo.address}/counter/`);
  for (const { number } of demo.orders) await page.getByText(number).waitFor();
  await page.getByRole('button').last().click();
  await page.waitForURL(/\/service\/staff/);
  await page.getByText(body.receipt.reference).first().waitFor({ timeout: patience });
});

test('an order that is asked for by its number and address opens from the mail', async () => {
  const [order] = demo.orders;
  const answer = await fetch(`${demo.address}/service/orders/lookup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ number: order?.number, email: order?.email, locale: 'pl' }),
  });
  expect(answer.status).toBe(202);
  const mail = () => demo.mails.find(({ text }) => text.includes('#order='));
  await expect.poll(mail, { timeout: patience }).toBeDefined();
  expect(mail()?.text).toContain(`${demo.address}/returns.html#order=`);
});

test('whoever takes the invitation behind the counter publishes what customers read on the help page', async () => {
  await using page = await browser.newPage();
  await page.goto(`${demo.address}/counter/`);
  const invitation = await page.locator('.invitation').innerText();
  expect(invitation).toBe(demo.invitation);
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const joined = await fetch(invitation, { method: 'POST', headers, body: '{}' });
  expect(joined.status).toBe(201);
  const { access, server } = (await joined.json()) as { access: string; server: string };
  const bearer = { ...headers, Authorization: `Bearer ${access}` };
  const opened = await fetch(`${server}documents/faq.json`, { headers: bearer });
  const faq = (await opened.json()) as { entries: { fields: { question: { pl: { text: string } } } }[] };
  const [entry] = faq.entries;
  if (!entry) throw new Error('no questions');
  entry.fields.question.pl.text = 'Czy to można zmienić na stronie?';
  const written = await fetch(`${server}documents/faq.json`, {
    method: 'PUT',
    headers: { ...bearer, 'If-Match': opened.headers.get('ETag') ?? '' },
    body: JSON.stringify(faq),
  });
  expect(written.status).toBe(200);
  await page.goto(`${demo.address}/pl/help.html`);
  await page.getByText('Czy to można zmienić na stronie?').first().waitFor({ timeout: patience });
});
