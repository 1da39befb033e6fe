import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension, type EditedShop, openEditedShop, Owner } from './editor.ts';

let shop: EditedShop;
let owner: Owner;

beforeAll(async () => {
  buildExtension();
  shop = await openEditedShop();
  owner = await Owner.start();
});

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

test('an owner connects the shop, changes an answer where it stands, publishes it, and a customer reads it', async () => {
  const page = await owner.context.newPage();
  await page.goto(shop.address);
  await page.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(page);
  owner.context.on('console', (m) => console.log('CONSOLE', m.text()));
  owner.context.on('weberror', (m) => console.log('WEBERROR', m.error()));
  const panel = await owner.openPanel(page);
  await panel.getByLabel('Twoje zaproszenie').fill(await shop.invite('Ola', ['texts']));
  await panel.getByRole('button', { name: 'Połącz', exact: true }).click();
  await panel.getByText('Klienci widzą wszystko tak, jak jest tutaj.').waitFor();
  await page.bringToFront();
  const unit = 'faq/parcel-where/question';
  const id = await page.locator('shop-faq details').first().getAttribute('id');
  const frame = await owner.pick(page, `faq/${id}/question`);
  await page.screenshot({ path: '/tmp/z-1.png' });
  const text = frame.getByRole('textbox');
  await text.fill('Gdzie teraz jest moja paczka?');
  await frame.getByText('Zachowano.').waitFor();
  await page.getByText('Gdzie teraz jest moja paczka?').first().waitFor();
  await page.screenshot({ path: '/tmp/z-3.png' });
  await frame.getByRole('button', { name: 'Gotowe' }).click();
  await panel.bringToFront();
  await panel.getByText('Gdzie teraz jest moja paczka?').waitFor();
  await panel.screenshot({ path: '/tmp/z-2.png' });
  await panel.getByRole('button', { name: 'Opublikuj 1 zmianę' }).click();
  await panel.getByText('Klienci już to widzą.').waitFor();
  await panel.screenshot({ path: '/tmp/z-4.png' });
  const customer = await owner.context.newPage();
  await customer.goto(shop.address);
  await customer.getByText('Gdzie teraz jest moja paczka?').first().waitFor();
}, 120_000);
