import { describe, expect, test } from 'vitest';
import {
  all,
  choose,
  next,
  one,
  open,
  order,
  type Page,
  press,
  reach,
  settled,
  texts,
  title,
  type,
} from './customer.ts';

const titles = {
  start: 'Co chcesz zrobić z zamówieniem?',
  items: 'Co chcesz wymienić?',
  sending: 'Jak odeślesz rzecz?',
  check: 'Sprawdź i wyślij',
};

describe('Back and Forward', () => {
  test('go through the screens, and lose nothing that was typed', async () => {
    const page = await exchange();
    expect(title(page.returns)).toContain(titles.check);
    await go(page, -1, titles.sending);
    expect((one(page.returns, '#name') as HTMLInputElement).value).toBe('Anna Kowalska');
    await go(page, -1, titles.items);
    await go(page, -1, titles.start);
    await go(page, 3, titles.check);
    expect(texts(page.returns, 'blockquote')[0]).toContain('rozmiar 39');
  });

  test('lead no further than what was told', async () => {
    const page = await exchange();
    await go(page, -1, titles.sending);
    await type(page.returns, '#name', ' ');
    await go(page, -1, titles.items);
    await go(page, 2, titles.sending);
    expect(all(page.returns, '[part="send"]')).toEqual([]);
  });

  test('never send again what was sent', async () => {
    const page = await exchange();
    await next(page.returns, '[part="send"]');
    for (const by of [-1, -1, 2]) {
      history.go(by);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
    }
    expect(page.shop.taken).toHaveLength(1);
  });

  test('have a button on the page, that does the same', async () => {
    const page = await exchange();
    await press(page.returns, '[part="back"]');
    await expect.poll(() => title(page.returns)).toContain(titles.sending);
  });

  test('take no notice of entries that others make', async () => {
    const page = await exchange();
    history.pushState(null, '', '#section');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled(page.returns);
    expect(title(page.returns)).toContain(titles.check);
  });
});

test('a change leads to its screen, and from there to the end again', async () => {
  const page = await exchange();
  await press(page.returns, '[part="change"]');
  expect(title(page.returns)).toContain(titles.items);
  await choose(page.returns, 'wish_0', 1);
  await next(page.returns);
  expect(title(page.returns)).toContain(titles.check);
  expect(texts(page.returns, 'blockquote')[0]).toContain('rozmiar 40');
});

test('a page that is loaded again shows the same screen with all that was typed', async () => {
  const page = await exchange();
  const again = document.createElement('shop-returns');
  again.src = page.returns.src;
  again.order = order;
  page.returns.replaceWith(again);
  await expect.poll(() => again.shadowRoot?.querySelector('[part="title"]')?.textContent).toContain(titles.check);
  expect(again.shadowRoot?.querySelector('blockquote')?.textContent).toContain('Anna Kowalska');
});

async function exchange(): Promise<Page> {
  const page = await open({ known: order });
  await reach(page.returns, '[part="aim"]');
  one(page.returns, 'li:nth-child(2) [part="aim"]').click();
  await settled(page.returns);
  await press(page.returns, '#items input[type="checkbox"]');
  await choose(page.returns, 'reason_0', 0);
  await choose(page.returns, 'wish_0', 0);
  await next(page.returns);
  await type(page.returns, '#name', 'Anna Kowalska');
  await type(page.returns, '#email', 'anna@poczta.pl');
  await next(page.returns);
  return page;
}

async function go({ returns }: Page, by: number, expected: string): Promise<void> {
  history.go(by);
  await expect.poll(() => title(returns)).toContain(expected);
  await expect.poll(() => returns.shadowRoot?.activeElement === one(returns, '[part="title"]')).toBe(true);
}
