import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PublishedHelp } from '../../content/documents/published.ts';
import { type EditedShop, Owner, openEditedShop } from './editor.ts';

let shop: EditedShop;
let owner: Owner;

beforeAll(async () => {
  // the editor speaks the language of its browser, a page that of its readers
  [shop, owner] = await Promise.all([openEditedShop(), Owner.start(undefined, 'en')]);
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

const badge = 'Preview: customers do not see this yet';
const questions = (page: Page) => page.locator('shop-faq details');
const asked = (page: Page, words: string) => page.locator('shop-faq summary', { hasText: words });
const heading = (page: Page) => page.locator('shop-faq h2').first();
const publish = (panel: Page) => panel.getByRole('button', { name: /^Publish \d/ });

afterEach(async () => {
  for (const page of owner.context.pages().slice(1)) await page.close();
});

/** Opens a page and begins to edit it. */
async function begin(path: string): Promise<Page> {
  const page = await owner.context.newPage();
  await page.goto(`${shop.address}${path}`);
  await owner.pressToolbar(page);
  await questions(page).first().waitFor();
  return page;
}

async function connected(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await begin(path);
  const panel = await owner.openPanel(page);
  await panel
    .getByText(/^(Your invitation|\d changes?)/)
    .first()
    .waitFor();
  const invitation = panel.getByLabel('Your invitation');
  if (await invitation.isVisible()) {
    await invitation.fill(await shop.invite('Ola', ['texts']));
    await panel.getByRole('button', { name: 'Connect', exact: true }).click();
  }
  await panel.getByText('Customers see everything as it is here.').waitFor();
  await page.bringToFront();
  return { page, panel };
}

/** Types with the keyboard and clicks with the mouse, once, as a person does. */
async function change(page: Page, id: string, words: string): Promise<Frame> {
  const frame = await owner.pick(page, `faq/${id}/question`);
  await frame.getByRole('textbox').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words, { delay: 20 });
  await frame.getByText('Kept.').waitFor();
  await asked(page, words).waitFor();
  return frame;
}

async function clickDone(page: Page, frame: Frame): Promise<void> {
  // a browser drops what is clicked in a frame that has moved in this time
  await page.waitForTimeout(600);
  const box = await frame.getByRole('button', { name: 'Done' }).boundingBox();
  if (!box) throw new Error('no button');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.down();
  await page.mouse.up();
}

test('a frame that is closed leaves the page in the language of its readers, whatever the browser speaks', async () => {
  const { page, panel } = await connected('/');
  const title = await heading(page).innerText();
  const id = (await questions(page).nth(1).getAttribute('id')) ?? '';
  const frame = await change(page, id, 'Po polsku?');
  await frame.getByRole('button', { name: /^Russian/ }).click();
  await expect.poll(() => heading(page).getAttribute('lang'), { timeout: 20_000 }).toBe('ru');
  await frame.getByRole('textbox').fill('По-русски?');
  await asked(page, 'По-русски?').waitFor();
  await frame.getByRole('textbox').press('Escape');
  await expect.poll(() => heading(page).innerText(), { timeout: 20_000 }).toBe(title);
  await asked(page, 'Po polsku?').waitFor();
  expect(await page.locator('shop-faq .help').getAttribute('lang')).toBe('pl');
  expect(await asked(page, 'По-русски?').count()).toBe(0);
  await panel.bringToFront();
  for (let left = 2; left; left--) await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await panel.getByText('Customers see everything as it is here.').waitFor();
}, 120_000);

test('a click ends the frame; what is published is what the page shows, and the panel says so of nothing else', async () => {
  const { page, panel } = await connected('/');
  const id = (await questions(page).first().getAttribute('id')) ?? '';
  const before = await shop.question(id);
  const frame = await change(page, id, 'Teraz inaczej?');
  await page.getByText(badge).waitFor();
  await clickDone(page, frame);
  await expect.poll(() => frame.isDetached(), { timeout: 3000 }).toBe(true);
  const watched = page.evaluate(
    ([unit, words]) =>
      new Promise<string[]>((resolve) => {
        const found = new Set<string>();
        const root = document.querySelector('shop-faq')?.shadowRoot;
        const look = (): void => {
          found.add(root?.querySelector<HTMLElement>(`[data-unit="${unit}"]`)?.textContent?.trim() ?? '');
          if (document.documentElement.dataset.seen === words) resolve([...found]);
          else requestAnimationFrame(look);
        };
        look();
      }),
    [`faq/${id}/question`, 'seen'] as const,
  );
  const renewed = page.waitForResponse((response) => response.url().endsWith('/help/help.json'));
  // a list of what is left stands beside what became of it, at every moment
  await panel.evaluate(() => {
    const { body } = document;
    new MutationObserver(() => {
      const words = body.innerText;
      if (words.includes('Customers see it now') && !words.includes('0 changes')) body.dataset.wrong = words;
    }).observe(body, { childList: true, subtree: true, characterData: true });
  });
  await publish(panel).click();
  await panel.getByText('Customers see it now').waitFor();
  await renewed;
  await expect.poll(() => page.getByText(badge).count()).toBe(0);
  await expect.poll(() => page.locator('[data-shop-help-preview]').count()).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset.seen = 'seen';
  });
  expect(await watched).toEqual(['Teraz inaczej?']);
  expect(await panel.locator('body').getAttribute('data-wrong')).toBeNull();

  // so is what is taken back
  await panel.getByRole('button', { name: 'Undo this publication' }).first().click();
  await asked(page, before).waitFor();
  await panel.getByText('Customers see it now').waitFor();
  await expect.poll(() => page.locator('[data-shop-help-preview]').count()).toBe(0);
  expect(await asked(page, 'Teraz inaczej?').count()).toBe(0);
}, 120_000);

/** Copies what the server publishes to where the shop has it from. */
async function copy(): Promise<void> {
  const folder = join(shop.folder, 'copy');
  mkdirSync(folder, { recursive: true });
  const take = async (name: string): Promise<string> => (await fetch(`${shop.server.address}/help/${name}`)).text();
  const help = await take('help.json');
  const { files } = JSON.parse(help) as PublishedHelp;
  for (const name of Object.values(files).flatMap((each) => Object.values(each)))
    writeFileSync(join(folder, name), await take(name));
  writeFileSync(join(folder, 'help.json'), help);
}

async function publishElsewhere(id: string, words: string): Promise<void> {
  const { documents, etags } = await (await shop.owner('/documents')).json();
  const entry = documents.faq.entries.find((each: { id: string }) => each.id === id);
  entry.fields.question.pl.text = words;
  const body = { key: crypto.randomUUID(), base: { faq: etags.faq }, documents: { faq: documents.faq } };
  expect((await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) })).status).toBe(201);
}

test('whether customers see it is looked up where the page has it from, and what is newer counts', async () => {
  await copy();
  shop.write('copy.html', '<shop-faq></shop-faq>', '<link rel="shop-help" href="/copy">');
  const { page, panel } = await connected('/copy.html');
  const [one = '', other = ''] = await questions(page).evaluateAll((all) => all.map(({ id }) => id));
  await clickDone(page, await change(page, one, 'Dopiero za chwilę?'));
  await publish(panel).click();
  await panel.getByText('Checking whether customers see it').waitFor();
  await page.getByText(badge).waitFor({ state: 'detached' });
  await asked(page, 'Dopiero za chwilę?').waitFor();
  await publishElsewhere(other, 'Ktoś inny?');
  const behind = page.waitForResponse((response) => response.url().endsWith('/copy/help.json'));
  await behind;
  expect(await panel.getByText('Customers see it now').count()).toBe(0);
  await copy();
  await panel.getByText('Customers see it now').waitFor();
  await asked(page, 'Ktoś inny?').waitFor();
  await asked(page, 'Dopiero za chwilę?').waitFor();
  await expect.poll(() => page.locator('[data-shop-help-preview]').count()).toBe(0);
}, 120_000);
