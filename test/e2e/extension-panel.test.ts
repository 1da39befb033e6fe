/** What an owner does in the panel beside the page: look back, decide, confirm, save, take in, and work without a server. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zip } from '../../extension/lib/zip.ts';
import { type Mailbox, type Received, startMailbox, textOf } from '../server/mailbox.ts';
import { serve } from '../tools/serve.ts';
import { type EditedShop, Owner, objections, openEditedShop } from './editor.ts';
import { pencilAt } from './pencil.ts';

let mailbox: Mailbox;
let shop: EditedShop;
let owner: Owner;
let page: Page;
let panel: Page;
let ids: readonly string[];

const mailTo = 'ania@tarnina.example';

/** A busy machine takes its time. */
const soon = { timeout: 20_000 };

/** What no message leaves on a screen. */
const forbidden = /undefined|NaN|\[object|(editor|texts|place|advice|people):[a-z]/;

/** What would not be true of a shop whose pages are uploaded by hand. */
const shownToCustomers = /publikac|opublikowano|to widzą/i;

beforeAll(async () => {
  mailbox = await startMailbox();
  [shop, owner] = await Promise.all([
    openEditedShop(undefined, { SMTP_URL: mailbox.url, OWNER_MAILBOX: mailTo }),
    Owner.start(),
  ]);
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
  await mailbox?.[Symbol.asyncDispose]();
});

/** Looks a panel over in light and dark, and as narrow as it becomes. */
async function look(at: Page): Promise<void> {
  await at.bringToFront();
  const size = at.viewportSize();
  await at.setViewportSize({ width: 360, height: 900 });
  expect(await at.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await at.locator('body').innerText()).not.toMatch(forbidden);
  for (const colorScheme of ['dark', 'light'] as const) {
    await at.emulateMedia({ colorScheme });
    expect(await objections(at, colorScheme === 'dark')).toEqual([]);
  }
  if (size) await at.setViewportSize(size);
}

/** Publishes another wording of a question, as somebody else. */
async function publishTheirs(id: string, text: string, note: string): Promise<void> {
  const { documents, etags } = await (await shop.owner('/documents')).json();
  documents.faq.entries.find((entry: { id: string }) => entry.id === id).fields.question.pl.text = text;
  const body = { key: crypto.randomUUID(), base: { faq: etags.faq }, documents: { faq: documents.faq }, note };
  const answer = await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(201);
}

/** Whether a person sees it without scrolling. */
function isInSight(at: Page, text: string): Promise<boolean> {
  return at.getByText(text).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

const publish = (at: Page = panel) => at.getByRole('button', { name: /^Opublikuj \d/ });
const seen = (at: Page = panel) => at.getByText('Klienci już to widzą.').waitFor(soon);

test('whoever connects is asked for an invitation, and for nothing else', async () => {
  page = await owner.context.newPage();
  await page.goto(shop.address);
  await page.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(page);
  const before = await owner.openPanel(page);
  await before.getByLabel('Twoje zaproszenie').waitFor();
  await look(before);
  await before.getByLabel('Twoje zaproszenie').fill('bez sensu');
  await before.getByRole('button', { name: 'Połącz', exact: true }).click();
  await before.getByText('To nie jest zaproszenie.').waitFor();
  await look(before);
  await before.close();
  await page.close();
  ({ page, panel } = await owner.connect(shop, ['owner']));
  ids = await page.locator('shop-faq details').evaluateAll((all) => all.map(({ id }) => id));
}, 180_000);

test('the history tells what each publication changed; one is taken back, or everything is as it was then', async () => {
  const [id = '', other = ''] = ids;
  const first = await shop.question(id);
  await publishTheirs(id, 'Najpierw tak?', 'Pierwsza próba');
  await publishTheirs(id, 'A potem tak?', 'Druga próba');
  await owner.type(page, `faq/${other}/question`, 'Jeszcze nie dla klientów?');
  await panel.bringToFront();
  await panel.getByText('Co zostało opublikowane').click();
  const earlier = panel.getByRole('listitem').filter({ hasText: 'Pierwsza próba' });
  await earlier.getByText('Ania').waitFor();
  await earlier.getByText('Co się zmieniło').click();
  await earlier.locator('ins', { hasText: 'Najpierw' }).waitFor();
  await look(panel);
  await panel.setViewportSize({ width: 360, height: 500 });

  // somebody wrote over it since: which one stays is for a person to say
  await earlier.getByRole('button', { name: 'Cofnij tę publikację' }).click();
  await panel.getByText('Jak jest teraz').waitFor();
  await expect.poll(() => isInSight(panel, 'Który zostaje?'), soon).toBe(true);
  await panel.getByText('Jak było wcześniej').waitFor();
  expect(await shop.question(id)).toBe('A potem tak?');
  await look(panel);
  await panel.getByLabel('Jak było wcześniej').check();
  await panel.getByRole('button', { name: 'Wszystko się zgadza: dalej' }).click();
  await seen();
  expect(await shop.question(id)).toBe(first);
  await panel.getByText('cofnięcie publikacji').first().waitFor();
  // what was unfolded is still the same
  await earlier.locator('ins', { hasText: 'Najpierw' }).waitFor();

  await earlier.getByRole('button', { name: 'Przywróć wszystko, jak było wtedy' }).click();
  await panel.getByText('Wszystkie późniejsze publikacje zostaną cofnięte').waitFor();
  await look(panel);
  await panel.getByRole('button', { name: 'Nie, zostaw' }).click();
  await earlier.getByRole('button', { name: 'Przywróć wszystko, jak było wtedy' }).click();
  await panel.getByRole('button', { name: 'Tak, przywróć' }).click();
  await panel.getByText('powrót do wcześniejszego stanu').first().waitFor();
  await seen();
  expect(await shop.question(id)).toBe('Najpierw tak?');

  // what is typed and not published is nobody's to take back
  await panel.getByText('Jeszcze nie dla klientów?').first().waitFor();
  expect(await shop.question(other)).not.toBe('Jeszcze nie dla klientów?');
  await panel.getByRole('button', { name: 'Porzuć tę zmianę' }).click();
  await panel.getByText('Klienci widzą wszystko tak, jak jest tutaj.').waitFor();
}, 180_000);

test('a number at which customers call is confirmed before it changes, and the owner is written to', async () => {
  const phone = async () => (await (await shop.owner('/documents')).json()).documents.shop.contact.phone;
  const before = await phone();
  const isTold = (mail: Received) => textOf(mail).includes('+48 22 600 10 20');
  await owner.type(page, 'shop/contact/phone', '+48 22 600 10 20');
  await panel.bringToFront();
  await panel.getByLabel('Notatka do historii').fill('Nowy numer');
  await publish().click();
  await panel.getByText('To zmienia sposób kontaktu ze sklepem').waitFor();
  await panel.getByText('+48 22 600 10 20').last().waitFor();
  expect(await phone()).toBe(before);
  expect(mailbox.mails.filter(isTold)).toEqual([]);
  await look(panel);
  await panel.getByRole('button', { name: 'Wszystko się zgadza: opublikuj' }).click();
  await seen();
  expect(await phone()).toBe('+48 22 600 10 20');
  await panel.getByRole('listitem').filter({ hasText: 'Nowy numer' }).getByText('Ola').waitFor();
  const mail = await mailbox.waitFor(isTold);
  expect(mail.to).toEqual([mailTo]);
  for (const words of ['Ola', before]) expect(textOf(mail)).toContain(words);
}, 180_000);

test('changes go into a file and come out of it; what was changed here as well is a choice', async () => {
  const [, , id = ''] = ids;
  const unit = `faq/${id}/question`;
  await owner.type(page, unit, 'Słowa z pliku?');
  await panel.bringToFront();
  await panel.getByText('Pliki', { exact: true }).click();
  const save = panel.getByRole('button', { name: 'Zapisz moje zmiany do pliku' });
  const [saved] = await Promise.all([panel.waitForEvent('download'), save.click()]);
  const buffer = readFileSync(await saved.path());
  const take = (file: Buffer) =>
    panel
      .getByLabel('Wczytaj zapisane zmiany')
      .setInputFiles({ name: saved.suggestedFilename(), mimeType: 'application/json', buffer: file });
  await panel.getByRole('button', { name: 'Porzuć tę zmianę' }).click();
  await owner.type(page, unit, 'Słowa z tej przeglądarki?');
  await panel.bringToFront();
  await take(buffer);
  await panel.getByText('To samo zmieniono także tutaj.').waitFor();
  await panel.getByText('Słowa z pliku?').waitFor();
  await look(panel);
  await panel.getByLabel('Z pliku').check();
  await panel.getByRole('button', { name: 'Wczytaj wybrane' }).click();
  await panel.getByText('Wczytano.').waitFor();
  await page.locator(`summary [data-unit="${unit}"]`, { hasText: 'Słowa z pliku?' }).waitFor();

  await take(Buffer.from(buffer.toString().replace(/"shop": ".*"/, '"shop": "Inny sklep"')));
  await panel.getByText('Te zmiany zapisano dla innego sklepu: Inny sklep.').waitFor();
  await look(panel);
  await take(Buffer.from('to nie są zmiany'));
  await panel.getByText('W tym pliku nie ma zapisanych zmian.').waitFor();
  await publish().click();
  await seen();
  expect(await shop.question(id)).toBe('Słowa z pliku?');
}, 180_000);

test('a translator writes their own language, reads the others and is told why they are closed', async () => {
  const [, , , id = ''] = ids;
  await using elsewhere = await serve(shop.folder);
  const { etags, documents } = await (await shop.owner('/documents')).json();
  const { question } = documents.faq.entries.find((each: { id: string }) => each.id === id).fields;
  question.pl.text = `Teraz: ${question.pl.text}`;
  const body = { key: crypto.randomUUID(), base: { faq: etags.faq }, documents: { faq: documents.faq } };
  await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) });
  const link = await shop.invite('Anna', ['translations'], ['ru']);
  const its = await owner.connect({ ...shop, address: elsewhere.address }, [], '/', link);
  // a choice has no language, and so no pencil for somebody who translates
  const units = [`faq/${ids[1]}/question`, 'faq/parcel-where/action'];
  await its.page.locator('[id="parcel-where"] summary').click();
  const part = (unit: string) => its.page.locator(`[data-unit="${unit}"]:visible`).first();
  await part('faq/parcel-where/action').evaluate((own) => own.scrollIntoView({ block: 'center' }));
  const hasPencil = (unit: string): Promise<boolean> => {
    const found = part(unit).evaluate(pencilAt, true);
    return found.then(
      () => true,
      () => false,
    );
  };
  await expect.poll(() => Promise.all(units.map(hasPencil)), soon).toEqual([true, false]);
  const frame = await owner.pick(its.page, `faq/${id}/question`);
  await expect.poll(() => frame.locator('blockquote ins').allInnerTexts(), soon).toEqual(['Teraz: ']);
  await expect.poll(() => its.panel.locator('blockquote ins').allInnerTexts(), soon).toContain('Teraz: ');
  const text = frame.getByRole('textbox');
  const source = await shop.question(id);
  await expect.poll(() => text.getAttribute('lang'), soon).toBe('ru');
  expect(await frame.locator('nav button').first().textContent()).toContain('rosyjski');
  await frame.getByText(source).first().waitFor();
  await frame.getByRole('button', { name: 'polski' }).press('Enter');
  await frame.getByText('nie możesz go zmieniać. Zaproszenie pozwala ci tłumaczyć na te języki: rosyjski.').waitFor();
  await frame.locator('p[lang="pl"]', { hasText: source }).waitFor();
  expect(await text.count()).toBe(0);
  await frame.getByRole('button', { name: 'rosyjski' }).press('Enter');
  await text.waitFor();
  await text.fill('Слова переводчицы?');
  await frame.getByText('Zachowano.').waitFor();
  await publish(its.panel).waitFor();
  const open = its.panel.locator('textarea[lang]');
  expect(await open.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual(['ru']);
  await its.panel.getByText('Zaproszenie pozwala ci tłumaczyć').waitFor();
  expect(await its.panel.getByText('tylko do czytania').count()).toBe(3);
  await look(its.panel);
  await publish(its.panel).click();
  await seen(its.panel);
  expect(await shop.question(id, 'ru')).toBe('Слова переводчицы?');
  expect(await shop.question(id)).toBe(source);
  expect(await its.panel.getByText('Osoby', { exact: true }).count()).toBe(0);
}, 180_000);

test('a shop without a server is edited from its files, and customers see it once the pages are uploaded', async () => {
  const [id = '', other = ''] = ids;
  execFileSync(process.execPath, ['cli/main.ts', 'publish', 'content/starter', '--out', join(shop.folder, 'help')]);
  shop.write('files.html', '<shop-faq></shop-faq>', '<link rel="shop-help" href="/help/">');
  const html = readFileSync(join(shop.folder, 'files.html'), 'utf8');
  writeFileSync(join(shop.folder, 'index.html'), html.replace(/<link rel="shop-help" href="http[^>]*>/, ''));
  await using site = await serve(shop.folder);
  const at = await owner.context.newPage();
  await at.goto(site.address);
  const unit = `faq/${id}/question`;
  const question = at.locator(`[data-unit="${unit}"]`).first();
  const before = await question.innerText();
  await owner.pressToolbar(at);
  const its = await owner.openPanel(at);
  const names = ['shop.json', 'policy.json', 'faq.json'];
  const files = new Map(names.map((name) => [name, readFileSync(join('content/starter', name), 'utf8')]));
  const saved = { name: 'Sklep texts.zip', mimeType: 'application/zip', buffer: Buffer.from(zip(files)) };
  await its.getByLabel('Wybierz pliki').setInputFiles(saved);
  await its.getByText('Od ostatniego zapisania tekstów nic się nie zmieniło.').waitFor();
  await owner.type(at, unit, 'Bez serwera?');
  await at.getByText('Bez serwera?').first().waitFor();
  await its.getByLabel('Notatka do historii').fill('Pierwsze zdanie');
  await its.getByRole('button', { name: 'Przyjmij 1 zmianę' }).click();
  await its.getByText('Zapisano w tej przeglądarce.').waitFor();
  await look(its);
  // nothing has left this browser, and nothing else is said
  expect(await its.locator('body').innerText()).not.toMatch(shownToCustomers);
  const customer = await owner.context.newPage();
  await customer.goto(site.address);
  await customer.locator('summary', { hasText: before }).waitFor();

  const upload = async () => {
    await its.bringToFront();
    const save = its.getByRole('button', { name: 'Zapisz strony' }).first();
    const [pages] = await Promise.all([its.waitForEvent('download'), save.click()]);
    execFileSync('python3', ['-m', 'zipfile', '-e', await pages.path(), shop.folder]);
    await customer.reload();
  };
  await upload();
  await customer.locator('summary', { hasText: 'Bez serwera?' }).waitFor();

  await owner.type(at, `faq/${other}/question`, 'Drugie zdanie?');
  await its.bringToFront();
  await its.getByRole('button', { name: 'Przyjmij 1 zmianę' }).click();
  await its.getByText('Co zostało tu zapisane').click();
  // what was kept later is not taken back with it
  const kept = its.getByRole('listitem').filter({ hasText: 'Pierwsze zdanie' });
  await kept.getByRole('button', { name: 'Wycofaj te zmiany' }).click();
  await its.getByText('wycofanie zmian').waitFor();
  await look(its);
  expect(await its.locator('body').innerText()).not.toMatch(shownToCustomers);
  await upload();
  await customer.locator('summary', { hasText: 'Drugie zdanie?' }).waitFor();
  await customer.locator('summary', { hasText: before }).waitFor();
}, 180_000);

test('an owner looks over who may do what', async () => {
  await panel.bringToFront();
  await panel.getByText('Osoby', { exact: true }).click();
  await panel.getByText('Anna').first().waitFor();
  await panel.getByText('Kto co zrobił').click();
  await panel.getByText('Ania').first().waitFor();
  await look(panel);
}, 180_000);
