/** What an owner sees while editing the demo shop, as pictures: the page, with the panel beside it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Frame, Page } from 'playwright';
import { type EditedShop, Owner, openEditedShop } from '../e2e/editor.ts';
import { folders, openShop } from '../e2e/shop.ts';

/** The languages in which there are pictures: of the editor, and of the page below it. */
export type Language = keyof typeof folders;

/** How large they are; the panel takes its width from that of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly panel: number;
}

/** What becomes of a picture. */
export type Keep = (name: 'edit' | 'languages' | 'published' | 'conflict', picture: Buffer) => void;

const unit = 'faq/parcel-where/question';

/** What is typed, and what somebody else made of the same words. */
const words: { readonly [language in Language]: readonly [mine: string, theirs: string] } = {
  pl: ['Gdzie jest teraz moja paczka?', 'Gdzie jest moje zamówienie?'],
  'pt-PT': ['Onde está agora a minha encomenda?', 'Onde está o meu pedido?'],
  ru: ['Где сейчас моя посылка?', 'Где мой заказ?'],
  en: ['Where is my parcel now?', 'Where is my order?'],
};

/** Edits, publishes and is in conflict, once, in `language` on the page of `page`. */
export async function takeEditing(language: Language, page: Language, size: Size, keep: Keep): Promise<void> {
  await using shop = await openEditedShop();
  await openDemo(shop);
  await using owner = await Owner.start(undefined, language);
  const front = await owner.context.newPage();
  await front.setViewportSize({ width: size.width - size.panel, height: size.height });
  await front.goto(`${shop.address}/${folders[page]}/help.html`);
  await front.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(front);
  const panel = await owner.openPanel(front);
  await panel.setViewportSize({ width: size.panel, height: size.height });
  await panel.locator('#access').fill(await shop.invite('Ola', ['owner']));
  await panel.locator('form button.main').first().click();
  // connected, it is folded away
  await panel.locator('#access').waitFor({ state: 'hidden' });
  const [mine, theirs] = words[page];
  const take = async (name: Parameters<Keep>[0], shown: Page = panel): Promise<void> => {
    await front.bringToFront();
    await front.mouse.move(0, 0);
    const left = await front.screenshot({ animations: 'disabled' });
    await shown.bringToFront();
    keep(name, await beside(owner, left, await shown.screenshot({ animations: 'disabled' }), size));
  };

  const frame = await open(owner, front);
  await frame.getByRole('textbox').first().fill(mine);
  await front.getByText(mine).first().waitFor();
  await panel.locator('details textarea').first().waitFor();
  await take('languages');
  await panel.locator('details[open] > summary').first().click();
  await take('edit');

  const publish = panel.getByRole('button', { name: say(language, 'publish.go') });
  const done = async (shown: Frame): Promise<void> => {
    await front.bringToFront();
    await shown.getByRole('textbox').first().press('Escape');
    // the frame goes, and the page shows the language of its reader again
    await front.waitForTimeout(1500);
    await panel.bringToFront();
  };
  await done(frame);
  await publish.click();
  await panel.getByText(say(language, 'publish.now')).waitFor({ timeout: 60_000 });
  await publish.waitFor({ state: 'detached' });
  await take('published');

  const again = await open(owner, front);
  await again.getByRole('textbox').first().fill(mine.replace('?', ' …?'));
  await publish.waitFor();
  await done(again);
  await publishTheirs(shop, page, theirs);
  await publish.click();
  await panel.getByText(theirs).first().waitFor();
  await panel.locator('fieldset').last().scrollIntoViewIfNeeded();
  await take('conflict');
}

/** Opens the text where there is room below it. */
async function open(owner: Owner, front: Page): Promise<Frame> {
  await front.bringToFront();
  const text = front.locator(`[data-unit="${unit}"]`).first();
  await text.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 160));
  return owner.pick(front, unit);
}

/** The demo's pages, with the help of the server. */
async function openDemo({ folder, server }: EditedShop): Promise<void> {
  using demo = await openShop();
  cpSync(demo.folder, folder, { recursive: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )) {
    const file = join(folder, path);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(/(<link rel="shop-help" href=")[^"]*/, `$1${server.address}/help/`));
  }
}

async function publishTheirs(shop: EditedShop, locale: Language, text: string): Promise<void> {
  const { documents, etags } = await (await shop.owner('/documents')).json();
  const entry = documents.faq.entries.find(({ id }: { id: string }) => unit.includes(`/${id}/`));
  entry.fields.question[locale].text = text;
  const body = { key: crypto.randomUUID(), base: { faq: etags.faq }, documents: { faq: documents.faq } };
  await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) });
}

/** Two pictures as one, as the browser shows page and panel. */
async function beside(owner: Owner, left: Buffer, right: Buffer, { width, height }: Size): Promise<Buffer> {
  const page = await owner.context.newPage();
  await page.setViewportSize({ width, height });
  const [first, second] = [left, right].map((each) => `<img src="data:image/png;base64,${each.toString('base64')}">`);
  await page.setContent(
    `<style>body { display: flex; margin: 0 } img + img { border-inline-start: 1px solid #0003; margin-inline-start: -1px }</style>${first}${second}`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** What the editor says in a language. */
function say(language: Language, key: string): string {
  const messages = JSON.parse(readFileSync(`locales/${language}/editor.json`, 'utf8')) as Record<string, string>;
  return String(new IntlMessageFormat(messages[key] ?? '', language).format({ count: 1 }));
}
