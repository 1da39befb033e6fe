/** What the customer sees of a statement once they are at something else, or have come back. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ShopReturns } from '../../../components/shop-returns/shop-returns.ts';
import { all, choose, next, one, open, type Page, press, texts, title, type } from './customer.ts';

let page: Page;

afterEach(async () => {
  // what is not settled would be sent on the next visit
  page.shop.fault = undefined;
  for (const settled of all(page.returns, '[part="settled"]')) settled.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
});

describe('what was received', () => {
  test('is shown no more after a reload, once something else is begun', async () => {
    await send();
    await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
    one(page.returns, 'p:nth-child(2) > [part="another"]').click();
    await expect.poll(() => title(page.returns)).toBe('Co chcesz zrobić z zamówieniem?');
    await press(page.returns, 'li:nth-child(3) [part="aim"]');
    await reload();
    expect(title(page.returns)).toContain('Z czym jest kłopot?');
    expect(all(page.returns, '[part="reference"]')).toEqual([]);
  });

  test('while the customer was at something else is said quietly, until they look at it', async () => {
    await send('server');
    await press(page.returns, '[part="another"]');
    await press(page.returns, 'li:nth-child(3) [part="aim"]');
    await type(page.returns, '[id="items_0"]', 'Skarpety');
    page.shop.fault = undefined;
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => texts(page.returns, '[role="status"] [part="arrived"]')).toHaveLength(1);
    expect(texts(page.returns, '[part="arrived"]')[0]).toBe('Mamy twoje odstąpienie od umowy: K7QD-4HXR');
    expect(page.returns.shadowRoot?.activeElement?.id).toBe('items_0');

    await reload();
    await expect.poll(() => texts(page.returns, '[part="arrived"]')).toHaveLength(1);
    await press(page.returns, '[part="look"]');
    await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
    history.back();
    await expect.poll(() => title(page.returns)).toContain('Z czym jest kłopot?');
    expect((one(page.returns, '[id="items_0"]') as HTMLInputElement).value).toBe('Skarpety');
    expect(all(page.returns, '[part="arrived"]')).toEqual([]);
  });
});

describe('what is not sent', () => {
  test('stands there at once on the next visit, however long the shop is silent', async () => {
    await send('server');
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    page.shop.fault = 'silent';
    await reload();
    await expect.poll(() => title(page.returns)).toBe('Jeszcze nie wysłane');
    expect(all(page.returns, '[part="reference"], .received')).toEqual([]);
  });

  test('takes nobody from what they do elsewhere on the page', async () => {
    await send('server');
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    const search = document.createElement('input');
    page.returns.after(search);
    search.focus();
    await reload();
    await expect.poll(() => title(page.returns)).toBe('Jeszcze nie wysłane');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(search);
  });

  test('is left by Back for the screen that sent it, to be corrected there', async () => {
    await send('server');
    const steps: string[] = [];
    page.returns.addEventListener('return-step', ({ step }) => steps.push(step));
    history.back();
    await expect.poll(() => title(page.returns)).toBe('Sprawdź i potwierdź');
    expect(steps).toEqual(['confirm']);
    history.back();
    await expect.poll(() => title(page.returns)).toBe('Odstąpienie od umowy');
    await type(page.returns, '#name', 'Anna Nowak');
    page.shop.fault = undefined;
    await next(page.returns);
    await press(page.returns, '[part="send"]');
    await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
    expect(page.shop.taken.map(({ contact }) => contact.name)).toEqual(['Anna Nowak']);
  });
});

test('Back from what was received changes nothing, says nothing and keeps nothing', async () => {
  await send();
  const steps = vi.fn();
  page.returns.addEventListener('return-step', steps);
  history.back();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
  expect(steps).not.toHaveBeenCalled();
  const kept = Object.values({ ...sessionStorage }).map((value) => JSON.parse(String(value)).value);
  expect(kept.map(({ answers }) => Object.keys(answers))).toEqual([['contact']]);
});

/** Sends a withdrawal; `fault` is what is wrong with the shop. */
async function send(fault?: Page['shop']['fault']): Promise<void> {
  page = await open({ hash: '#withdraw' });
  page.shop.fault = fault;
  await type(page.returns, '#name', 'Anna Kowalska');
  await type(page.returns, '#email', 'anna@poczta.pl');
  await type(page.returns, '#order', '10452');
  await choose(page.returns, 'whole', 0);
  await next(page.returns);
  await press(page.returns, '[part="send"]');
  await vi.waitFor(() => one(page.returns, fault ? '[part="unsent"]' : '[part="reference"]'), { timeout: 4000 });
}

/** The page is loaded again: nothing is left of it but what the browser keeps. */
async function reload(): Promise<void> {
  const again = document.createElement('shop-returns') as ShopReturns;
  Object.assign(again, { src: page.returns.src, lang: page.returns.lang, channel: page.shop });
  page.returns.replaceWith(again);
  page = { ...page, returns: again };
  await vi.waitFor(() => one(again, '[part="title"]'));
}
