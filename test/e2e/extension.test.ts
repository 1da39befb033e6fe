import type { Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EditedShop, Owner, objections, openEditedShop } from './editor.ts';

let shop: EditedShop;
let owner: Owner;

beforeAll(async () => {
  [shop, owner] = await Promise.all([openEditedShop(), Owner.start()]);
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

/** A busy machine takes its time. */
const soon = { timeout: 20_000 };

/** Presses until it is heard: a browser drops a click into a frame that moved a moment ago. */
async function press(frame: Frame, name: string, isHeard: () => Promise<boolean>): Promise<void> {
  const button = frame.getByRole('button', { name });
  const pressed = async (): Promise<boolean> => {
    if (!(await isHeard())) await button.click({ timeout: 2000 }).catch(() => {});
    return isHeard();
  };
  await expect.poll(pressed, { timeout: 30_000, interval: 700 }).toBe(true);
}

test('an owner changes a question where it stands, translates it, publishes it, and customers read it', async () => {
  const { page, panel } = await owner.connect(shop);
  const id = await page.locator('shop-faq details').first().getAttribute('id');
  await page.locator('shop-faq summary').first().click();
  const choice = await owner.pick(page, `faq/${id}/action`);
  await expect.poll(() => choice.locator('option:checked').allInnerTexts(), soon).toEqual(['śledź paczkę']);
  expect(await choice.getByRole('combobox').getByRole('option').allInnerTexts()).toContain('napisz do sklepu');
  expect(await objections(choice)).toEqual([]);
  await choice.getByRole('combobox').press('Escape');
  await expect.poll(() => choice.isDetached(), soon).toBe(true);
  const frame = await owner.pick(page, `faq/${id}/question`);
  const text = frame.getByRole('textbox');
  await text.fill('Gdzie teraz jest moja paczka?');
  await frame.getByText('Zachowano.').waitFor();
  await page.getByText('Gdzie teraz jest moja paczka?').first().waitFor();
  await page.getByText('Podgląd: klienci jeszcze tego nie widzą').waitFor();
  for (const [language, words] of [
    ['europejski portugalski', 'Onde está agora a minha encomenda?'],
    ['rosyjski', 'Где сейчас моя посылка?'],
  ] as const) {
    await press(frame, language, () => frame.locator('[aria-current="true"]', { hasText: language }).isVisible());
    await expect.poll(() => frame.locator('blockquote ins').allInnerTexts(), { timeout: 20_000 }).toEqual(['teraz ']);
    await text.fill(words);
    // the element on the page speaks the language that is edited
    await page.getByText(words).first().waitFor();
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(frame, colorScheme === 'dark')).toEqual([]);
  }
  await text.press('Escape');
  await expect.poll(() => frame.isDetached(), { timeout: 20_000 }).toBe(true);
  await page.getByText('Gdzie teraz jest moja paczka?').first().waitFor();
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Opublikuj 3 zmiany' }).waitFor();
  expect(await objections(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Opublikuj 3 zmiany' }).click();
  await panel.getByText('Klienci już to widzą.').waitFor();
  const customer = await owner.context.newPage();
  await customer.goto(shop.address);
  await customer.getByText('Gdzie teraz jest moja paczka?').first().waitFor();
  const { documents } = await (await shop.owner('/documents')).json();
  const { question } = documents.faq.entries.find((entry: { id: string }) => entry.id === id).fields;
  expect(question.ru.text).toBe('Где сейчас моя посылка?');
  expect(question.ru.of).toBe(question['pt-PT'].of);
  expect(question.en.of).not.toBe(question.ru.of);

  await panel.getByRole('button', { name: 'Cofnij tę publikację' }).first().click();
  await panel.getByText('Klienci już to widzą.').waitFor();
  await customer.reload();
  await customer.getByText('Gdzie jest moja paczka?').first().waitFor();
}, 120_000);

test('what was typed is there after the browser ended; the same sentence changed twice is a choice', async () => {
  const page = await owner.context.newPage();
  await page.goto(shop.address);
  await page.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(page);
  const id = await page.locator('shop-faq details').nth(1).getAttribute('id');
  const frame = await owner.pick(page, `faq/${id}/question`);
  await frame.getByRole('textbox').fill('Moje słowa?');
  await frame.getByText('Zachowano.').waitFor();
  owner = await owner.restart();

  const opened = await (await shop.owner('/documents')).json();
  const entry = opened.documents.faq.entries.find((each: { id: string }) => each.id === id);
  entry.fields.question.pl.text = 'Cudze słowa?';
  const body = { key: crypto.randomUUID(), base: { faq: opened.etags.faq }, documents: { faq: opened.documents.faq } };
  const theirs = await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) });
  expect(await theirs.json()).toMatchObject({ kind: 'publication' });

  const again = await owner.context.newPage();
  await again.goto(shop.address);
  await owner.pressToolbar(again);
  const panel = await owner.openPanel(again);
  await panel.getByRole('button', { name: 'Opublikuj 1 zmianę' }).click();
  await panel.getByText('Ktoś inny zmienił w tym czasie ten sam tekst.').waitFor();
  await panel.getByText('Cudze słowa?').waitFor();
  await panel.getByLabel('Moja wersja').check();
  await panel.getByRole('button', { name: 'Opublikuj wybrane' }).click();
  await panel.getByText('Klienci już to widzą.').waitFor();
  const { documents } = await (await shop.owner('/documents')).json();
  const { question } = documents.faq.entries.find((each: { id: string }) => each.id === id).fields;
  expect(question.pl.text).toBe('Moje słowa?');
}, 120_000);
