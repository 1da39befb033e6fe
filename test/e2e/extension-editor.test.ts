import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EditedShop, Owner, objections, openEditedShop } from './editor.ts';

let shop: EditedShop;
let owner: Owner;
let page: Page;

beforeAll(async () => {
  [shop, owner] = await Promise.all([openEditedShop(), Owner.start()]);
  const { panel } = await owner.connect(shop, ['owner']);
  const opened = owner.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Wszystkie teksty' }).click();
  page = await opened;
  await page.getByRole('heading', { name: 'Dostawa' }).waitFor();
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

/** A busy machine takes its time. */
const soon = { timeout: 20_000 };

/** What no message leaves on a screen. */
const forbidden = /undefined|NaN|\[object|editor:|texts:|place:|advice:/;

/** Looks the page over in light and dark, narrow and wide. */
async function look(): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(forbidden);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page, colorScheme === 'dark')).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Opens a place of the page as a link to it does; its title has the focus then. */
async function go(hash: string): Promise<void> {
  await page.evaluate((to) => {
    (document.activeElement as HTMLElement).blur();
    location.hash = to;
  }, hash);
  await titled();
}

/** Waits until the title of what is open has the focus. */
async function titled(): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), soon).toBe('H2');
}

async function documents() {
  return (await (await shop.owner('/documents')).json()).documents;
}

/** The field of a text. */
const field = (unit: string, locale: string) => page.locator(`[id="${unit}:${locale}"]`);

test('a new question, written in two languages, ordered, copied and published', async () => {
  await page.getByRole('link', { name: 'Dodaj coś nowego' }).click();
  await page.getByLabel('W kategorii (tylko pytania)').selectOption({ label: 'Dostawa' });
  await page.getByLabel('Pytanie albo tytuł').fill('Czy dostarczacie łódki?');
  await look();
  await page.getByRole('button', { name: 'Dodaj', exact: true }).click();
  await page.getByRole('heading', { name: 'Czy dostarczacie łódki?' }).waitFor();
  const unit = 'faq/czy-dostarczacie-lodki';
  const answer = field(`${unit}/answer`, 'pl');
  await answer.fill('Tak, w skrzyni.');
  await answer.selectText();
  const own = page.locator('.language', { has: answer });
  await own.getByRole('button', { name: 'Pogrubienie' }).click();
  await expect.poll(() => answer.inputValue(), soon).toBe('**Tak, w skrzyni.**');
  await field(`${unit}/question`, 'en').fill('Do you deliver boats?');
  await field(`${unit}/answer`, 'en').fill('Yes, in a crate.');
  await page.getByLabel('rosyjski', { exact: true }).first().waitFor();
  await page.getByText('Zachowano.').first().waitFor();
  await page.locator('[id="terms-pl"]').fill('łódka, kajak, łódka');
  await page.locator('[id="terms-pl"]').blur();
  await page.getByRole('button', { name: 'W górę' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'W dół' }).isEnabled(), soon).toBe(true);
  await look();
  await page.getByRole('button', { name: 'Powiel' }).click();
  await expect.poll(() => page.url(), soon).toContain('czy-dostarczacie-lodki-2');
  await titled();
  await page.getByRole('button', { name: 'Usuń' }).click();
  await page.getByText('Wybierz tekst z listy.').waitFor();

  await page.getByRole('link', { name: /^Opublikuj/ }).click();
  await page.getByRole('button', { name: /^Opublikuj/ }).click();
  await page.getByText('Klienci już to widzą.').waitFor();
  const { faq } = await documents();
  const entries = faq.entries.filter(({ id }: { id: string }) => id.startsWith('czy-dostarczacie'));
  expect(entries).toMatchObject([
    {
      category: 'delivery',
      terms: { pl: ['łódka', 'kajak'] },
      fields: { question: { en: { text: 'Do you deliver boats?' } }, answer: { pl: { text: '**Tak, w skrzyni.**' } } },
    },
  ]);
  const inCategory = faq.entries.filter(({ category }: { category: string }) => category === 'delivery');
  expect(inCategory.at(-2).id).toBe('czy-dostarczacie-lodki');
});

test('a translator finds what is left to do, and what changed since the translation', async () => {
  const { etags, documents: now } = await (await shop.owner('/documents')).json();
  const entry = now.faq.entries.find(({ id }: { id: string }) => id === 'parcel-where');
  entry.fields.question.pl.text = 'Gdzie teraz jest moja paczka?';
  const body = { key: crypto.randomUUID(), base: { faq: etags.faq }, documents: { faq: now.faq } };
  await shop.owner('/publications', { method: 'POST', body: JSON.stringify(body) });
  await page.getByRole('link', { name: 'Teksty', exact: true }).click();
  await page.getByLabel('Język').selectOption({ label: 'rosyjski' });
  await page.getByLabel('Pokaż').selectOption({ value: 'stale' });
  await expect.poll(() => page.locator('.list li').count(), soon).toBe(1);
  await page.locator('.list li a').click();
  await expect.poll(() => page.locator('blockquote ins').first().innerText(), soon).toContain('teraz');
  await look();
  await field('faq/parcel-where/question', 'ru').fill('Где сейчас моя посылка?');
  await expect.poll(() => page.locator('.list li').count(), soon).toBe(0);
});

test('what stands in an answer is found, and a rule without a title has a name', async () => {
  await page.getByLabel('Język').selectOption({ value: '' });
  await page.getByLabel('Pokaż').selectOption({ value: '' });
  await page.getByLabel('Szukaj w tekstach').fill('tak, w Skrzyni');
  await expect.poll(() => page.locator('.list li a').allInnerTexts(), soon).toEqual(['Czy dostarczacie łódki?']);
  await page.getByLabel('Szukaj w tekstach').fill('');
  await go('#rules/portugal');
  await page.getByRole('heading', { name: 'Dostawa do: Portugalia' }).waitFor();
  await page.getByRole('link', { name: 'Dostawa do: Portugalia' }).waitFor();
  await look();
});

test('a question in another element, a promise and a section of the rules, a step of the wizard, and the page after a link', async () => {
  const outer = `const root = document.querySelector('x-outer').attachShadow({ mode: 'open' });
customElements.whenDefined('shop-faq').then(() => root.append(document.querySelector('shop-faq')));`;
  const elements =
    '<x-outer></x-outer><shop-faq limit=3></shop-faq><shop-policy></shop-policy><shop-returns></shop-returns>';
  shop.write(
    'deep.html',
    `<h1>Pomoc</h1>${elements}<a id="next" href="/second.html">Dalej</a><script>${outer}</script>`,
  );
  shop.write('second.html', '<h1>Dalej</h1><shop-faq></shop-faq>');
  const site = await owner.context.newPage();
  await site.goto(`${shop.address}/deep.html`);
  await site.locator('shop-policy [part="facts"]').waitFor();
  await site.locator('x-outer summary').first().waitFor();
  await owner.pressToolbar(site);
  const id = await site.locator('shop-faq details').nth(1).getAttribute('id');
  await owner.type(site, `faq/${id}/question`, 'A co z moją paczką?');
  await site.locator('x-outer summary', { hasText: 'A co z moją paczką?' }).waitFor();

  // a rule that borrows a value says it as soon as it is typed
  const days = await owner.pick(site, 'policy/values/returnDays');
  await days.getByRole('textbox').fill('45');
  const sentence = site.locator('shop-policy [data-unit="policy/everything/exchangeDays"]');
  await expect.poll(() => sentence.innerText(), soon).toContain('45 dni');
  await expect.poll(() => site.locator('shop-policy [part="facts"] b').first().innerText(), soon).toContain('45 dni');
  await days.getByText('Zachowano.').waitFor();
  await days.getByRole('textbox').press('Escape');
  await expect.poll(() => site.frames().length, soon).toBe(1);
  await owner.type(site, 'policy/refund/body', 'Pieniądze wracają **szybko**.');
  await site.locator('shop-policy strong', { hasText: 'szybko' }).waitFor();

  await site.locator('shop-returns li:nth-child(1) > [part="aim"]').click();
  const reason = 'policy/reason-too-small/title';
  await site.locator(`shop-returns [data-unit="${reason}"]`).first().waitFor();
  await owner.type(site, reason, 'Za ciasne');
  await site.locator('shop-returns', { hasText: 'Za ciasne' }).waitFor();

  const panel = await owner.openPanel(site);
  await panel.getByRole('button', { name: /^Opublikuj/ }).click();
  await panel.getByText('Klienci już to widzą.').waitFor(soon);
  await panel.close();
  const { faq, policy } = await documents();
  const named = (list: { id: string | null }[], wanted: string | null) => list.find((each) => each.id === wanted);
  expect(named(faq.entries, id)).toMatchObject({ fields: { question: { pl: { text: 'A co z moją paczką?' } } } });
  expect(policy.values.returnDays).toBe(45);
  expect(named(policy.sections, 'refund')).toMatchObject({
    fields: { body: { pl: { text: 'Pieniądze wracają **szybko**.' } } },
  });
  expect(named(policy.reasons, 'reason-too-small')).toMatchObject({ fields: { title: { pl: { text: 'Za ciasne' } } } });
  await expect.poll(() => sentence.innerText(), soon).toContain('45 dni');
  await expect.poll(() => site.locator('[data-shop-help-preview]').count(), soon).toBe(0);

  await site.bringToFront();
  await site.locator('#next').click();
  await site.getByRole('heading', { name: 'Dalej' }).waitFor();
  const again = await owner.pick(site, `faq/${id}/question`);
  expect(await again.getByRole('textbox').inputValue()).toBe('A co z moją paczką?');
  await site.close();
}, 120_000);

test('what was removed is there again after one step back', async () => {
  await go('#entries/delivery-express');
  const link = page.getByRole('link', { name: 'Czy mogę dostać paczkę szybciej albo w sobotę?' });
  await page.getByRole('button', { name: 'Usuń' }).click();
  await expect.poll(() => link.count(), soon).toBe(0);
  await page.getByRole('button', { name: 'Cofnij' }).click();
  await link.waitFor();
});

test('fewer days than the law gives are objected to beside the field, and mended there', async () => {
  await go('#returns');
  await page.getByLabel('Dni na zwrot', { exact: true }).fill('7');
  await page.getByLabel('Dni na zwrot', { exact: true }).press('Tab');
  const mend = page.getByRole('button', { name: 'Ustaw: 14 dni' });
  await mend.waitFor();
  await look();
  await mend.click();
  await expect.poll(() => page.getByLabel('Dni na zwrot', { exact: true }).inputValue(), soon).toBe('14');
  await expect.poll(() => mend.count(), soon).toBe(0);
});

test('the shop: a channel that was not there, hours, and no address that is none', async () => {
  await go('#shop');
  await page.getByLabel('Czat').fill('to nie adres');
  await page.getByLabel('Czat').press('Tab');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Czat').fill('https://tarnina.example/czat');
  await page.getByLabel('Czat').press('Tab');
  await page.getByRole('button', { name: 'Dodaj godziny' }).click();
  await page.locator('[id="hours-week-2-opens"]').fill('20:00');
  await expect.poll(() => page.locator('.problem').innerText(), soon).toContain('20:00');
  await page.locator('[id="hours-week-2-closes"]').fill('21:00');
  await expect.poll(() => page.locator('.problem').count(), soon).toBe(0);
  await look();
});

test('plural forms and values are changed without their notation', async () => {
  await go('#entries/refund-when');
  const answer = page.locator('.language', { has: field('faq/refund-when/answer', 'pl') });
  await answer.getByText('Jak to brzmi z innymi liczbami').click();
  await answer
    .getByText(/1,5 dnia/)
    .first()
    .waitFor();
  await answer.getByText('Zmień słowo po liczbie').click();
  await answer.getByLabel('Dla liczb: 2, 22 lub 3').first().fill('# dni robocze');
  await answer.getByLabel('Dla liczb: 2, 22 lub 3').first().press('Tab');
  await answer
    .getByText(/2 dni robocze/)
    .first()
    .waitFor();
  await field('faq/refund-when/answer', 'pl').press('Control+End');
  await answer.getByText('Wstaw swoją liczbę albo adres').click();
  await answer.locator('select').selectOption({ value: 'shopName' });
  await answer.getByRole('button', { name: 'Wstaw w miejscu kursora' }).click();
  await expect.poll(() => field('faq/refund-when/answer', 'pl').inputValue(), soon).toMatch(/⟦Tarnina⟧$/);
  await look();
});

test('a notice is begun, written, shown for two weeks and taken away again', async () => {
  await go('#notice');
  await page.getByRole('button', { name: 'Usuń ogłoszenie' }).click();
  await go('#shop');
  await page.getByRole('button', { name: 'Dodaj ogłoszenie' }).click();
  await field('shop/notice/text', 'pl').fill('W piątek nie wysyłamy paczek.');
  await page.getByText('Zachowano.').first().waitFor();
  await look();
});

test('the list, a text and its buttons are reached with the keyboard alone', async () => {
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.getByLabel('Szukaj w tekstach').focus();
  await page.keyboard.type('Gdzie teraz');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await titled();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Gdzie teraz');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url(), soon).toMatch(/#entries\/gdzie-/);
  await titled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/W górę|W dół|Powiel|Usuń/);
});
