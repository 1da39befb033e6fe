/**
 * The editor in Firefox, from a text that is picked to customers who read another.
 *
 * What no program can drive there, and people have to try before a release:
 * - the button in the toolbar: WebDriver BiDi presses none, so a page of the extension puts the editor's script into
 *   the page, which the build for tests may, by its grant of this machine, and `activeTab` allows after a real press;
 * - the sidebar: BiDi lists no such window, so the panel is opened as a tab, which is the same page;
 * - the questions of the browser (permission for a shop, at install): they belong to the browser's own interface;
 * - a draft that outlives the browser: what is installed over BiDi is gone with it.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '../../locales/en/editor.json' with { type: 'json' };
import start from '../../locales/en/start.json' with { type: 'json' };
import { type EditedShop, openEditedShop } from './editor.ts';
import { FirefoxOwner, press, says, write } from './firefox-owner.ts';

let shop: EditedShop;
let owner: FirefoxOwner;

beforeAll(async () => {
  [shop, owner] = await Promise.all([openEditedShop(), FirefoxOwner.start(start['shop.title'])]);
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

const ours = { pl: 'Gdzie teraz jest moja paczka?', ru: 'Где сейчас моя посылка?' };

/** The first question, as the server has it. */
async function kept(): Promise<{ pl: { text: string }; ru: { text: string; of: string }; en: { of: string } }> {
  const { documents } = await (await shop.owner('/documents')).json();
  return documents.faq.entries.find(({ id }: { id: string }) => id === 'parcel-where').fields.question;
}

test('a text is picked, changed in two languages, seen in its place, and public once it is published', async () => {
  const page = await owner.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(60_000);
  await page.goto(`${shop.address}/`);
  await page.locator('shop-faq >>> summary').wait();
  await owner.begin(page);
  const panel = await owner.openPanel(page, words['connect.title']);
  await panel.locator('#access').fill(await shop.invite('Ola', ['texts']));
  await press(panel, words['connect.go']);
  await says(panel, words['changes.none']);

  const frame = await owner.pick(page, 'faq/parcel-where/question');
  const before = await kept();
  await write(frame, ours.pl);
  await page.locator(`shop-faq >>> ::-p-text(${ours.pl})`).wait();
  await press(frame, 'Russian');
  await frame.locator('[aria-current="true"]::-p-text(Russian)').wait();
  await write(frame, ours.ru);
  // the element on the page speaks the language that is edited
  await page.locator(`shop-faq >>> ::-p-text(${ours.ru})`).wait();
  await page.locator(`shop-faq >>> ::-p-text(${words['picker.preview']})`).wait();
  await says(frame, words['frame.kept']);
  await press(frame, words['frame.done']);
  // nobody but the browser knows of it
  expect(await kept()).toEqual(before);

  await panel.bringToFront();
  await press(panel, 'Publish');
  await says(panel, words['publish.now']);
  const { pl, ru, en } = await kept();
  expect([pl.text, ru.text]).toEqual([ours.pl, ours.ru]);
  // the translation that was typed is one of the new words; the others are not
  expect(ru.of).not.toBe(en.of);
  const manifest = await (await fetch(`${shop.server.address}/help/help.json`)).json();
  const faq = await (await fetch(`${shop.server.address}/help/${manifest.files.ru.faq}`)).text();
  expect(faq).toContain(ours.ru);
  const customer = await owner.browser.newPage();
  await customer.goto(`${shop.address}/`);
  await customer.locator(`shop-faq >>> ::-p-text(${ours.pl})`).wait();
}, 240_000);
