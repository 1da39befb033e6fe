/** An owner and their people: invite, see who did what, answer customers, leave. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newRequest, send } from '../server/send.ts';
import { type EditedShop, Owner, objections, openEditedShop } from './editor.ts';

let shop: EditedShop;
let owner: Owner;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [shop, owner] = await Promise.all([openEditedShop(), Owner.start()]);
  ({ page, panel } = await owner.connect(shop, ['owner']));
  await panel.bringToFront();
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

const names = async (path: 'people' | 'invitations'): Promise<string[]> => {
  const list = (await (await shop.owner(`/${path}`)).json())[path] as readonly { readonly name: string }[];
  return list.map(({ name }) => name);
};

test('an owner invites somebody, takes it back, and reads who did what', async () => {
  await panel.getByText('Osoby', { exact: true }).click();
  await panel.getByText('Żeby zmienić, co komuś wolno').waitFor();
  await panel.getByLabel('Jak się nazywa ta osoba?').fill('Anna');
  await panel.getByRole('button', { name: 'Utwórz link' }).click();
  const lacks = panel.getByRole('alert').getByText('Wybierz, co tej osobie wolno');
  await lacks.waitFor();
  await panel.getByLabel('wszystko: teksty, zgłoszenia, osoby').check();
  await panel.getByLabel('tylko tłumaczyć').check();
  expect(await panel.getByLabel('wszystko: teksty, zgłoszenia, osoby').isChecked()).toBe(false);
  expect(await lacks.count()).toBe(0);
  await panel.getByLabel('rosyjski').check();
  await panel.getByRole('button', { name: 'Utwórz link' }).click();
  const link = panel.getByLabel('Link dla osoby: Anna');
  await link.waitFor();
  const url = await link.inputValue();
  const told = await fetch(url, { headers: { Accept: 'application/json' } });
  expect(await told.json()).toMatchObject({ name: 'Anna', by: 'Ola', roles: ['translations'], locales: ['ru'] });
  expect(await names('invitations')).toEqual(['Anna']);

  await panel.getByLabel('Jak się nazywa ta osoba?').fill('Ola');
  await panel.getByLabel('zmieniać teksty').check();
  await panel.getByRole('button', { name: 'Utwórz link' }).click();
  await panel.getByText('Ktoś tutaj już tak się nazywa.').waitFor();

  await panel.getByRole('button', { name: 'Cofnij zaproszenie: Anna' }).click();
  await expect.poll(() => names('invitations')).toEqual([]);
  await link.waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Odbierz dostęp: Ania' }).click();
  expect(await names('people')).toContain('Ania');
  await panel.getByRole('button', { name: 'Na pewno odebrać dostęp: Ania' }).waitFor();
  await panel.getByText('Kto co zrobił').click();
  await panel.getByText('Zaproszenie: Anna').first().waitFor();
  expect(await objections(panel)).toEqual([]);
}, 120_000);

test('what a customer sent is opened at the desk without a key', async () => {
  const { body } = await send(shop.server.address, newRequest());
  await panel.getByText('Sprawy klientów').click();
  const read = panel.getByRole('button', { name: 'Przeczytaj i odpowiedz' });
  const [desk] = await Promise.all([owner.context.waitForEvent('page'), read.click()]);
  await desk.waitForURL(new RegExp(`/staff/requests/${body.receipt.reference}$`));
  await desk.getByText(body.receipt.reference).first().waitFor();
  await desk.close();
}, 120_000);

test('whoever leaves is asked, and nothing of the shop stays', async () => {
  await owner.type(page, 'faq/parcel-where/question', 'Dla nikogo?');
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Odłącz ten sklep' }).click();
  expect(await names('people')).toContain('Ola');
  await panel.getByRole('button', { name: 'Odłącz i usuń' }).click();
  await panel.getByLabel('Twoje zaproszenie').waitFor();
  expect(await names('people')).not.toContain('Ola');
  const kept = await panel.evaluate(async () => {
    const { result } = await new Promise<IDBOpenDBRequest>((resolve) => {
      const request = indexedDB.open('shop-help');
      request.onsuccess = () => resolve(request);
    });
    const all = [...result.objectStoreNames].map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const request = result.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    return (await Promise.all(all)).flat();
  });
  // which shop a tab shows is known for as long as it is open
  const tab = { origin: shop.address, page: expect.any(String), found: true, language: 'pl' };
  expect(kept).toEqual([tab]);
}, 120_000);
