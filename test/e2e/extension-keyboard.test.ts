import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { Owner, openEditedShop } from './editor.ts';

test('from the page to what customers read, with the keyboard alone', async () => {
  await using shop = await openEditedShop();
  await using owner = await Owner.start();
  const page = await owner.context.newPage();
  await page.goto(shop.address);
  await page.locator('shop-faq summary').first().waitFor();
  const [id = ''] = await page.locator('shop-faq details').evaluateAll((all) => all.map((each) => each.id));
  await owner.pressToolbar(page);

  const panel = await owner.openPanel(page);
  await tabTo(panel, 'Twoje zaproszenie');
  await panel.keyboard.insertText(await shop.invite('Ola', ['texts']));
  await panel.keyboard.press('Enter');
  await panel.getByText('Klienci widzą wszystko tak, jak jest tutaj.').waitFor();

  // the pencils lie in a root that is closed to everybody: what is pressed is known by what comes of it
  await page.bringToFront();
  const frame = () => page.frames().find((each) => each.url().endsWith('/frame.html'));
  const texts = await page.locator('[data-unit]:visible').evaluateAll((all) => all.map((each) => each.dataset.unit));
  const steps = 1 + texts.indexOf(`faq/${id}/question`);
  expect(steps).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  for (let at = 0; at < steps; at++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => frame() !== undefined, { timeout: 20_000 }).toBe(true);
  const field = frame()?.getByRole('textbox');
  await expect.poll(() => field?.inputValue(), { timeout: 20_000 }).toBe(await shop.question(id));
  await expect
    .poll(() => field?.evaluate((own) => own === own.ownerDocument.activeElement), { timeout: 20_000 })
    .toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Pisane na samej klawiaturze?', { delay: 20 });
  await page.locator('summary', { hasText: 'Pisane na samej klawiaturze?' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => frame() === undefined, { timeout: 20_000 }).toBe(true);
  // back at the pencil
  await page.keyboard.press('Enter');
  await expect.poll(() => frame()?.getByRole('textbox').inputValue(), { timeout: 20_000 }).toContain('klawiaturze');
  await page.keyboard.press('Escape');
  await expect.poll(() => frame() === undefined, { timeout: 20_000 }).toBe(true);

  await panel.bringToFront();
  await tabTo(panel, 'Opublikuj 1 zmianę');
  await panel.keyboard.press('Enter');
  await panel.getByText('Klienci już to widzą.').waitFor();
  expect(await shop.question(id)).toBe('Pisane na samej klawiaturze?');
}, 240_000);

/** Presses Tab until what is called `name` has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name }).or(page.getByLabel(name)).first();
  await wanted.waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((own) => own === document.activeElement)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}
