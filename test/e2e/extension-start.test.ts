import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countryLaw } from '../../content/law/country.ts';
import { shippedLaw } from '../../content/law/jurisdictions.ts';
import { formatDay, wallClock } from '../../content/values/calendar.ts';
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

/** The names in an archive, as another program reads them. */
const listed = 'import sys, zipfile; print(*zipfile.ZipFile(sys.argv[1]).namelist(), sep=chr(10))';

/** What no message leaves on a screen. */
const forbidden = /undefined|NaN|\[object|start:|staff:|editor:/;

test('from install to a public page, in five screens', async () => {
  const [opened] = owner.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  const page = opened ?? (await owner.context.waitForEvent('page', (each) => each.url().endsWith('/welcome.html')));
  // it may have been there before the browser was told which language it speaks
  await page.reload();
  shop.write(
    'index.html',
    '<a href="mailto:pomoc@las.pl">pomoc</a><a href="tel:+48600100200">tel</a><p>NIP 525-000-10-03</p><shop-faq></shop-faq>',
    '<link rel="alternate" hreflang="ru" href="/ru/"><meta property="og:site_name" content="Sklep Las"><link href="/wp-content/plugins/woocommerce/a.css">',
  );
  const go = async (name = 'Dalej') => {
    await page.getByRole('button', { name, exact: true }).click();
  };
  const look = async (title: string) => {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await objections(page, colorScheme === 'dark')).toEqual([]);
    }
    expect((await page.locator('body').innerText()).match(forbidden)).toBeNull();
  };

  await look('Gdzie jest twój sklep?');
  await page.getByLabel('Adres twojego sklepu').fill(shop.address);
  await go('Zajrzyj do mojego sklepu');
  await page.getByText('To znaleźliśmy na twojej stronie.').waitFor();
  await expect.poll(() => page.getByLabel('Nazwa, jaką znają klienci').inputValue()).toBe('Sklep Las');
  expect(await page.getByLabel('E-mail dla klientów').inputValue()).toBe('pomoc@las.pl');
  expect(await page.getByLabel('NIP').inputValue()).toBe('PL5250001003');
  expect(await page.getByLabel('System sklepu').inputValue()).toBe('woocommerce');
  await page.getByLabel('Adres do listów i paczek').fill('ul. Leśna 1, 00-001 Warszawa');
  await look('Gdzie jest twój sklep?');
  await go();

  await look('W jakich językach odpowiesz klientom?');
  expect(await page.getByLabel('polski').first().isChecked()).toBe(true);
  expect(await page.getByLabel('rosyjski').isChecked()).toBe(false);
  await page.getByLabel('rosyjski').check();
  await go();

  await look('Co sprzedajesz i jak przyjmujesz zwroty?');
  await page.getByLabel('Ile dni na zwrot', { exact: true }).fill('7');
  await page.getByLabel('Cena twojej etykiety zwrotnej').fill('12.99');
  await page.getByLabel('Za darmo przy zamówieniach od').fill('200');
  await page.getByText('Prawo daje klientom więcej: co najmniej 14').waitFor();
  expect(await page.getByRole('button', { name: 'Dalej' }).isDisabled()).toBe(true);
  await go('Wpisz 14');
  await page.getByText('Prawo daje klientom więcej').waitFor({ state: 'detached' });
  await look('Co sprzedajesz i jak przyjmujesz zwroty?');
  await go();

  await look('Przeczytaj, co pojawi się na twojej stronie');
  const offer = (title: string) => page.getByRole('listitem').filter({ hasText: title }).first();
  await offer('Jak zwrócić zakupy?').getByText('14 dni').first().waitFor();
  await offer('Jak zwrócić zakupy?').getByRole('button', { name: 'Zostaw' }).click();
  await offer('Czy mogę wymienić rzecz').getByRole('button', { name: 'Pomiń' }).click();
  await offer('Płatność nie przeszła').getByRole('button', { name: 'Zmień' }).click();
  await page.getByLabel('Odpowiedź, polski').fill('Wpisz kod z aplikacji banku.');
  await page.getByLabel('Odpowiedź, polski').blur();
  await offer('Płatność nie przeszła').locator('.prose').getByText('Wpisz kod z aplikacji banku.').waitFor();
  await offer('Płatność nie przeszła').getByRole('button', { name: 'Zostaw' }).click();
  await page.getByText('Zostawiono 2 teksty').waitFor();
  await page.reload();
  await page.getByText('Zostawiono 2 teksty').waitFor();
  await look('Przeczytaj, co pojawi się na twojej stronie');
  await go();

  await look('Umieść to w sklepie');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zapisz strony' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('Sklep Las.zip');
  const names = execFileSync('python3', ['-c', listed, await saved.path()], { encoding: 'utf8' }).split('\n');
  expect(names).toEqual(expect.arrayContaining(['help/help.json', 'help/pl/index.html', 'shop-help/bundle.js']));
  // nobody has adopted the rest of the starter, and what is uploaded is public
  expect(names.filter((name) => name && !/^(help|shop-help)\//.test(name))).toEqual([]);
  const [kept] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zapisz teksty dla siebie' }).click(),
  ]);
  const own = execFileSync('python3', ['-c', listed, await kept.path()], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(own.sort()).toEqual(['faq.json', 'policy.json', 'shop.json']);
  const [sheet] = await Promise.all([
    owner.context.waitForEvent('page'),
    go('Pokaż tak, jak zobaczą to klienci: polski'),
  ]);
  await sheet.getByText('Jak zwrócić zakupy?').first().waitFor();
  await sheet.close();
  await page.bringToFront();
  await page.getByLabel('Twoje zaproszenie').fill(await shop.invite('Ola', ['owner']));
  await go('Połącz');
  await page.getByRole('button', { name: 'Opublikuj', exact: true }).waitFor();
  // an invitation is good once: whoever comes back goes on without one
  await page.reload();
  await go('Opublikuj');
  await page.getByText('Tak będą się z tobą kontaktować klienci').waitFor();
  await go('Zgadza się: opublikuj');
  await page.getByText('Opublikowano. Klienci widzą to').waitFor();
  await look('Umieść to w sklepie');
  await page.reload();
  const lines = await page.getByLabel('Wstaw te dwie linie').inputValue();

  const customer = await owner.context.newPage();
  // what was shown to be pasted stands on a page of its own
  writeFileSync(join(shop.folder, 'pasted.html'), `<!doctype html><html lang="pl"><title>x</title><body>${lines}`);
  await customer.goto(`${shop.address}/pasted.html`);
  await customer.getByText('Jak zwrócić zakupy?').first().waitFor();
  await customer.goto(shop.address);
  await customer.getByText('Jak zwrócić zakupy?').first().waitFor();
  const questions = await customer.locator('shop-faq details summary').allInnerTexts();
  expect(questions.map((each) => each.trim())).toHaveLength(2);
  await customer.close();
  await page.bringToFront();
  await page.getByLabel('Adres strony, na której to jest').fill(shop.address);
  await go('Sprawdź');
  await page.getByText('Jest: strona pokazuje twoją pomoc.').waitFor();
}, 180_000);

/** Publishes so many days to return something; with a rule for what is sealed, if that is wanted. */
async function promise(returnDays: number, isSealed = false): Promise<void> {
  const { documents, etags } = await (await shop.owner('/documents')).json();
  const { values, rules = [], ...policy } = documents.policy;
  const sealed = { id: 'brushes', rank: 'z', when: { categories: ['brushes'] }, returns: 'sealed-hygiene' };
  const titled = { ...sealed, fields: { title: { pl: { text: 'Szczoteczki' } } } };
  const changed = { ...policy, values: { ...values, returnDays }, rules: isSealed ? [...rules, titled] : rules };
  const body = { key: crypto.randomUUID(), base: { policy: etags.policy }, documents: { policy: changed } };
  const response = await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) });
  expect(await response.json()).toMatchObject({ revision: expect.any(Number) });
}

test('staff answer a customer beside the page, and see what is due', async () => {
  const page = await owner.context.newPage();
  await page.goto(shop.address);
  await page.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(page);
  const panel = await owner.openPanel(page);
  await panel.getByText('Odpowiedz klientowi').click();
  await panel.getByLabel('Co napisał klient').fill('Здравствуйте! Как вернуть покупку?');
  await panel.getByRole('button', { name: 'Znajdź odpowiedzi' }).click();
  const best = panel.locator('li details[open]', { has: panel.getByText('Как вернуть покупку?', { exact: true }) });
  await best.getByText('Jak zwrócić zakupy?', { exact: true }).last().waitFor();
  await owner.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Kopiuj odpowiedź z linkiem' }).first().click();
  await panel.getByText('Skopiowano.').waitFor();
  const text = await panel.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/[а-я]{4}/);
  // the page in front is Polish, and says where it is in Russian
  expect(text).toContain(`${shop.address}/ru/#faq=return-how`);
  await panel.getByText('Co może ten klient?').click();
  const { day: today } = wallClock(new Date(), 'Europe/Warsaw');
  const law = countryLaw(shippedLaw, 'PL', today, today);
  const until = (days: number) => `${formatDay(law.end(today, { days }).day, 'ru', 'long')} включительно.`;
  await promise(42);
  await panel.getByLabel('Data zamówienia').fill(today);
  await panel.getByText(/^Masz 42 dni od odbioru paczki/).waitFor();
  await panel.getByLabel('Data doręczenia').fill(today);
  await panel.getByText(new RegExp(`^Можно вернуть до \\S+ ${until(42)}$`)).waitFor();
  await panel
    .getByText(`${formatDay(law.end(today, { days: 42 }).day, 'pl', 'long')}.`)
    .first()
    .waitFor();
  // what is published meanwhile holds for the next question
  await promise(49, true);
  await panel.getByLabel('Data zamówienia').fill('');
  await panel.getByLabel('Data zamówienia').fill(today);
  await panel.getByText(new RegExp(`^Можно вернуть до \\S+ ${until(49)}$`)).waitFor();
  await panel.getByLabel('Rodzaj').selectOption('Szczoteczki');
  await panel.getByText('To zależy od plomby').waitFor();
  await panel.getByRole('group', { name: 'Czy plomba jest zerwana?' }).getByLabel('Nie').check();
  await panel.getByText(new RegExp(`^Можно вернуть до \\S+ ${until(49)}$`)).waitFor();
  await panel.getByText('Sprawy klientów').click();
  await panel.getByText('Nie ma nic do zrobienia.').waitFor();
  await panel.getByLabel('Pokaż też załatwione').check();
  await panel.getByText('Nie ma nic do zrobienia.').waitFor();
  expect(await objections(panel)).toEqual([]);
  expect((await panel.locator('body').innerText()).match(forbidden)).toBeNull();
}, 120_000);
