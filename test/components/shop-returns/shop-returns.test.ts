import { expect as accessible, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShopReturns } from '../../../components/shop-returns/shop-returns.ts';
import { WayController } from '../../../components/shop-returns/way-controller.ts';
import { unitName, unitsOf } from '../../../content/documents/units.ts';
import { formatLink } from '../../../content/returns/order-link.ts';
import { serveHelp } from '../help-server.ts';
import { returnsCenter } from './center.ts';
import { all, choose, next, one, open, order, press, settled, texts, title, type } from './customer.ts';

afterEach(async () => {
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('shop-help');
    gone.onsuccess = gone.onblocked = gone.onerror = resolve;
  });
});

describe('shows', () => {
  test('one door in plain words, and the control of the law', async () => {
    const { returns } = await open();
    expect(title(returns)).toBe('Co chcesz zrobić z zamówieniem?');
    expect(texts(returns, '.doors .label')).toEqual([
      'Oddać i dostać zwrot pieniędzy',
      'Wymienić na inny rozmiar lub kolor',
      'Coś jest nie tak z rzeczą (reklamacja)',
      'Odstąp od umowy tutaj',
    ]);
    await accessible(returns).to.be.accessible();
  });

  test('what the page says in its place, until there are documents and where there are none', async () => {
    const page = await fixture<HTMLElement>(html`<main><shop-returns>Napisz do nas.</shop-returns></main>`);
    const returns = page.querySelector('shop-returns') as ShopReturns;
    await vi.waitFor(() => expect(returns.matches(':state(absent)')).toBe(true));
    expect(returns.shadowRoot?.querySelector('slot')?.assignedNodes()).toHaveLength(1);
  });

  test('how to reach the shop, where a screen cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { returns } = await open();
    const view = vi.spyOn(WayController.prototype, 'view').mockImplementation(() => {
      throw new RangeError('Incorrect locale information provided');
    });
    const told = vi.fn();
    returns.addEventListener('help-error', ({ finding }) => told(finding.code, finding.facts));
    returns.requestUpdate();
    await returns.updateComplete;
    expect(all(returns, 'slot')).toHaveLength(1);
    expect(all(returns, '[part="state"] a').map((link) => (link as HTMLAnchorElement).href)).toEqual([
      'mailto:pomoc@krokus.example',
      'tel:+48221234567',
    ]);
    expect(told.mock.calls).toEqual([
      ['documents-unreachable', expect.objectContaining({ reason: expect.stringContaining('locale') })],
    ]);
    view.mockRestore();
    returns.requestUpdate();
    await returns.updateComplete;
    expect(title(returns)).not.toBe('');
  });

  test('that it cannot be loaded, and tries again', async () => {
    const help = await serveHelp(await returnsCenter());
    help.fault = 500;
    const page = await fixture<HTMLElement>(html`<main><shop-returns src=${help.address}></shop-returns></main>`);
    const returns = page.querySelector('shop-returns') as ShopReturns;
    await vi.waitFor(() => expect(texts(returns, '[part="state"] p')).toHaveLength(1));
    help.fault = undefined;
    await userEvent.click(one(returns, '[part="retry"]'));
    await vi.waitFor(() => expect(all(returns, '.doors button')).toHaveLength(4));
  });

  test('where the customer is, but not on the way of a withdrawal', async () => {
    const { returns } = await open({ known: order });
    await press(returns, '[part="aim"]');
    expect(texts(returns, 'h2 small')).toEqual(['Krok 2 z 4']);
    const second = await open({ hash: '#withdraw' });
    expect(texts(second.returns, 'h2 small')).toEqual([]);
  });
});

describe('takes an order', () => {
  test('from a link, which then tells it no more', async () => {
    const { returns } = await open({ hash: formatLink(order, 'exchange') });
    expect(title(returns)).toContain('Co chcesz wymienić?');
    expect(texts(returns, '#items .words > span')).toEqual(['Czarne buty', 'Skarpety']);
    expect(location.hash).toBe('#returns');
    expect(returns.shadowRoot?.activeElement).toBe(one(returns, '[part="title"]'));
  });

  test('from an attribute, by its number', async () => {
    const help = await serveHelp(await returnsCenter());
    const page = await fixture<HTMLElement>(
      html`<main><shop-returns src=${help.address} order="10452" mode="withdrawal"></shop-returns></main>`,
    );
    const returns = page.querySelector('shop-returns') as ShopReturns;
    await vi.waitFor(() => expect(texts(returns, '.known strong')).toEqual(['10452']));
    expect(all(returns, '#order')).toEqual([]);
  });

  test('from what the page looks up, and goes on without where there is none such', async () => {
    const { returns } = await open({ hash: '#returns' });
    returns.orders = async (number) => (number === '10452' ? order : undefined);
    await press(returns, '[part="aim"]');
    await type(returns, '#order', '99');
    await userEvent.keyboard('{Tab}');
    expect(all(returns, '[id="items_0"]')).toHaveLength(1);
    await type(returns, '#order', '10452');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => texts(returns, '#items .words > span')).toEqual(['Czarne buty', 'Skarpety']);
  });

  test('a link on the page begins a withdrawal, and again when it is followed again', async () => {
    const { returns } = await open({ content: html`<a href="#withdraw">Odstąp</a>` });
    const link = returns.parentElement?.querySelector('a') as HTMLAnchorElement;
    link.click();
    await expect.poll(() => title(returns)).toBe('Odstąpienie od umowy');
    await type(returns, '#name', 'Anna');
    history.back();
    await expect.poll(() => location.hash).toBe('');
    link.click();
    await expect.poll(() => (one(returns, '#name') as HTMLInputElement).value).toBe('Anna');
  });
});

test('tells the page of each step, and stays silent when the page sets a property', async () => {
  const { returns } = await open();
  const steps: string[] = [];
  document.addEventListener('return-step', ({ step }) => steps.push(step));
  returns.order = order;
  await settled(returns);
  expect(steps).toEqual([]);
  await press(returns, '[part="withdraw"]');
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await choose(returns, 'whole', 0);
  await next(returns);
  await next(returns, '[part="send"]');
  expect(steps).toEqual(['details', 'confirm', 'received']);
});

test.each([
  ['pl', 'Co chcesz zrobić z zamówieniem?'],
  ['pt-BR', 'O que quer fazer com a sua encomenda?'],
  ['ru-BY', 'Что вы хотите сделать с заказом?'],
  ['de', 'What would you like to do with your order?'],
])('language: %s', async (lang, expected) => {
  const { returns } = await open({ lang });
  expect(title(returns)).toBe(expected);
});

test('marks every text that an owner may edit, in the language that it is in', async () => {
  const units = new Set(unitsOf('policy', (await returnsCenter()).policy).map(unitName));
  const { returns } = await open({ known: order, lang: 'ru' });
  one(returns, 'li:nth-child(2) [part="aim"]').click();
  await settled(returns);
  await press(returns, '#items input[type="checkbox"]');
  await choose(returns, 'reason_0', 0);
  await choose(returns, 'wish_0', 0);
  const first = marks(returns);
  await next(returns);
  const marked = [...first, ...marks(returns)];
  expect(marked.filter(([unit]) => !units.has(unit ?? ''))).toEqual([]);
  expect(marked).toEqual(
    expect.arrayContaining([
      ['policy/too-small/title', 'ru'],
      ['policy/too-small/tip', 'ru'],
      ['policy/locker/title', 'ru'],
    ]),
  );
});

test('keeps on this device only what the customer asks it to, and deletes it again', async () => {
  const { returns } = await open({ known: order });
  await press(returns, '[part="aim"]');
  await press(returns, '#items input[type="checkbox"]');
  expect((await indexedDB.databases()).filter(({ name }) => name === 'shop-help')).toEqual([]);
  await press(returns, '[part="later"] button');
  await expect
    .poll(() => texts(returns, '[part="later"] [role="status"]'))
    .toEqual(['Zachowane na tym urządzeniu do 26 listopada.']);
  sessionStorage.clear();
  history.replaceState(null, '');
  const again = await open();
  await expect.poll(() => all(again.returns, '[part="found"]')).toHaveLength(1);
  await press(again.returns, '[part="resume"]');
  await expect.poll(() => title(again.returns)).toContain('Co chcesz oddać?');
  expect(all(again.returns, '#items :checked')).toHaveLength(1);
  await press(again.returns, '[part="delete"]');
  await expect.poll(() => title(again.returns)).toBe('Co chcesz zrobić z zamówieniem?');
  expect(all(again.returns, '[part="found"]')).toEqual([]);
});

test('photos can be pasted and removed; what is none is said to be none', async () => {
  const { returns } = await open({ known: order });
  one(returns, 'li:nth-child(3) [part="aim"]').click();
  await settled(returns);
  const data = new DataTransfer();
  const canvas = new OffscreenCanvas(20, 20);
  canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
  data.items.add(new File([await canvas.convertToBlob()], 'a.png', { type: 'image/png' }));
  data.items.add(new File([new Uint8Array([0, 0, 0, 24, 102, 116, 121, 112, 104, 101, 105, 99])], 'b.heic'));
  await vi.waitFor(() => one(returns, '[part="photos"]'));
  // in Firefox, an event that a script makes carries no files
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  one(returns, '[part="photos"]').dispatchEvent(Object.defineProperty(paste, 'clipboardData', { value: data }));
  await expect.poll(() => all(returns, '.photos canvas').length).toBe(1);
  await expect.poll(() => texts(returns, '.photos [role="status"]')[0]).toContain('HEIC');
  await press(returns, '.photos [part="remove"]');
  expect(all(returns, '.photos canvas')).toEqual([]);
});

function marks(returns: ShopReturns): (string | null | undefined)[][] {
  return all(returns, '[data-unit]').map((element) => [
    element.dataset.unit,
    element.closest('[lang]')?.getAttribute('lang'),
  ]);
}
