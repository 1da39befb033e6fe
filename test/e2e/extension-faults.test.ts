import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve } from '../tools/serve.ts';
import { type EditedShop, Owner, openEditedShop } from './editor.ts';
import { type Fault, openLine } from './line.ts';

/** A busy machine takes its time. */
const patient = { timeout: 30_000 };

let shop: EditedShop;
let owner: Owner;

beforeAll(async () => {
  [shop, owner] = await Promise.all([openEditedShop(), Owner.start()]);
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

afterEach(async () => {
  for (const page of owner.context.pages().slice(1)) await page.close();
});

/** The shop at another address: to a browser it is another shop, which it has never edited. */
async function newAddress(): Promise<EditedShop> {
  const site = await serve(shop.folder);
  onTestFinished(() => site[Symbol.asyncDispose]());
  return { ...shop, address: site.address };
}

/** The questions on a page, in their order. */
async function questions(page: Page): Promise<string[]> {
  return page.locator('shop-faq details').evaluateAll((all) => all.map(({ id }) => id));
}

const publish = (panel: Page) => panel.getByRole('button', { name: /^Opublikuj \d/ });
const seen = (panel: Page) => panel.getByText('Klienci już to widzą.').waitFor();

async function publications(): Promise<number> {
  const { publications: all } = await (await shop.owner('/publications')).json();
  return all.filter(({ kind }: { kind: string }) => kind === 'publication').length;
}

test('two people at once: what is disjoint both survives, the same sentence is a choice', async () => {
  const at = await newAddress();
  await using ewa = await Owner.start();
  const one = await owner.connect(at);
  const two = await ewa.connect(at, [], '/', await shop.invite('Ewa', ['texts']));
  const [first = '', second = '', third = ''] = await questions(one.page);
  await owner.type(one.page, `faq/${first}/question`, 'Pisze Ola?');
  await ewa.type(two.page, `faq/${second}/question`, 'Pisze Ewa?');
  await one.panel.bringToFront();
  await publish(one.panel).click();
  await seen(one.panel);
  await two.panel.bringToFront();
  await publish(two.panel).click();
  await seen(two.panel);
  expect([await shop.question(first), await shop.question(second)]).toEqual(['Pisze Ola?', 'Pisze Ewa?']);

  await owner.type(one.page, `faq/${third}/question`, 'Zdanie Oli?');
  await ewa.type(two.page, `faq/${third}/question`, 'Zdanie Ewy?');
  await one.panel.bringToFront();
  await publish(one.panel).click();
  await expect.poll(() => shop.question(third), patient).toBe('Zdanie Oli?');
  await two.panel.bringToFront();
  await publish(two.panel).click();
  await two.panel.getByText('Ktoś inny zmienił w tym czasie ten sam tekst.').waitFor();
  await two.panel.getByText('Zdanie Oli?').first().waitFor();
  expect(await shop.question(third)).toBe('Zdanie Oli?');
  await two.panel.getByLabel('Moja wersja').check();
  await two.panel.getByRole('button', { name: 'Opublikuj wybrane' }).click();
  await expect.poll(() => shop.question(third), patient).toBe('Zdanie Ewy?');
  expect([await shop.question(first), await shop.question(second)]).toEqual(['Pisze Ola?', 'Pisze Ewa?']);
}, 300_000);

test('whatever becomes of a publication on its way, it is stored whole and once, or not at all', async () => {
  await using line = await openLine(shop.server.address);
  const access = `${line.address}/ ${await shop.issue('Iza', 'texts')}`;
  const { page, panel } = await owner.connect(await newAddress(), [], '/', access);
  const stored = await publications();
  const ids = await questions(page);
  const faults: readonly Fault[] = ['lost before', 'lost half-way', 'lost answer'];
  for (const [at, fault] of faults.entries()) {
    const id = ids[at] ?? '';
    const before = await shop.question(id);
    await owner.type(page, `faq/${id}/question`, `${fault}?`);
    line.fault = fault;
    await panel.bringToFront();
    await publish(panel).click();
    await panel.getByText('Serwer nie odpowiada.').waitFor();
    expect(await shop.question(id)).toBe(fault === 'lost answer' ? `${fault}?` : before);
    await publish(panel).click();
    await seen(panel);
    expect([await shop.question(id), await publications()]).toEqual([`${fault}?`, stored + at + 1]);
  }

  // nothing goes through: what is typed stays, and goes out when the line holds again
  line.isDown = true;
  await owner.type(page, `faq/${ids[3] ?? ''}/question`, 'Bez sieci?');
  await panel.bringToFront();
  await publish(panel).click();
  await panel.getByText('Serwer nie odpowiada.').waitFor();
  line.isDown = false;
  await publish(panel).click();
  await expect.poll(() => shop.question(ids[3] ?? ''), patient).toBe('Bez sieci?');

  // the server is killed under a publication, and started again
  await owner.type(page, `faq/${ids[4] ?? ''}/question`, 'Serwer padł?');
  line.onPublication = () => shop.server.kill();
  await panel.bringToFront();
  await publish(panel).click();
  await panel.getByText('Serwer nie odpowiada.').waitFor();
  line.onPublication = undefined;
  await shop.startAgain();
  await publish(panel).click();
  await expect.poll(() => shop.question(ids[4] ?? ''), patient).toBe('Serwer padł?');
  expect(await publications()).toBe(stored + 5);
}, 400_000);

test('whose access is taken away loses nothing: a new invitation, and it is published', async () => {
  const invite = () => shop.invite('Maja', ['texts']);
  const { page, panel } = await owner.connect(await newAddress(), [], '/', await invite());
  const [id = ''] = await questions(page);
  const before = await shop.question(id);
  const { people } = await (await shop.owner('/people')).json();
  const maja = people.find(({ name }: { name: string }) => name === 'Maja');
  expect((await shop.owner(`/people/${maja.id}`, { method: 'DELETE' })).status).toBe(204);
  await owner.type(page, `faq/${id}/question`, 'Wciąż tu jestem?');
  await panel.bringToFront();
  await publish(panel).click();
  await panel.getByText('Nie masz już dostępu do tego sklepu.').waitFor();
  expect(await shop.question(id)).toBe(before);
  await panel.getByLabel('Twoje zaproszenie').fill(await invite());
  await panel.getByRole('button', { name: 'Połącz', exact: true }).click();
  await panel.getByText('Nie masz już dostępu do tego sklepu.').waitFor({ state: 'detached' });
  await publish(panel).click();
  await seen(panel);
  expect(await shop.question(id)).toBe('Wciąż tu jestem?');
}, 200_000);

test('a tab that closes and a browser that is killed in mid-sentence lose the last second at most', async () => {
  const at = await newAddress();
  const { page } = await owner.connect(at, [], '/', await shop.invite('Zoja', ['texts']));
  const [first = '', second = ''] = await questions(page);
  const closing = (await owner.pick(page, `faq/${first}/question`)).getByRole('textbox');
  await closing.fill('Zamknięte w pół zdania');
  // the last second is what may be lost
  await page.waitForTimeout(1000);
  await closing.press('!');
  await page.close();

  const again = await owner.context.newPage();
  await again.goto(at.address);
  await again.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(again);
  const field = (await owner.pick(again, `faq/${second}/question`)).getByRole('textbox');
  await field.fill('');
  const words = 'Pisze i pisze bez chwili przerwy';
  // whoever never rests is kept all the same
  await field.pressSequentially(words, { delay: 40 });
  await again.waitForTimeout(1000);
  owner = await owner.killed();
  const back = await owner.context.newPage();
  await back.goto(at.address);
  await owner.pressToolbar(back);
  const panel = await owner.openPanel(back);
  await panel.getByRole('button', { name: 'Opublikuj 2 zmiany' }).click();
  await expect.poll(() => shop.question(second), patient).toBe(words);
  expect(await shop.question(first)).toMatch(/^Zamknięte w pół zdania!?$/);
}, 300_000);
