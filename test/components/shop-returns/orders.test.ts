/** The order that it is about: handed over, looked up, or another one after all. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatLink } from '../../../content/returns/order-link.ts';
import type { KnownOrder } from '../../../content/returns/steps/answers.ts';
import { all, choose, next, one, open, order, press, settled, texts, title, type } from './customer.ts';

test('an order that is known can be another one, which then stays so', async () => {
  const { returns } = await open({ hash: '#withdraw', known: order });
  expect(texts(returns, '.known strong')).toEqual(['10452']);
  await press(returns, '[part="change"]');
  expect(returns.shadowRoot?.activeElement).toBe(one(returns, '#order'));
  await type(returns, '#order', '10451');
  returns.order = { ...order };
  await settled(returns);
  expect((one(returns, '#order') as HTMLInputElement).value).toBe('10451');
  const again = document.createElement('shop-returns');
  Object.assign(again, { src: returns.src, order, lang: 'pl' });
  returns.replaceWith(again);
  await expect.poll(() => (again.shadowRoot?.querySelector('#order') as HTMLInputElement)?.value).toBe('10451');
});

test('what is found late takes nobody from the screen that they went on to', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  let answer = (_: KnownOrder): void => {};
  returns.orders = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await type(returns, '#order', '10452');
  await choose(returns, 'whole', 1);
  await type(returns, '#described', 'czarne buty');
  await next(returns);
  answer(order);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(title(returns)).toBe('Sprawdź i potwierdź');
  expect(texts(returns, 'blockquote')[0]).toContain('czarne buty');
});

test('what was told of one order is not meant for the next one', async () => {
  const { returns } = await open({ hash: formatLink(order, 'exchange') });
  await press(returns, '#items input[type="checkbox"]');
  await choose(returns, 'reason_0', 0);
  const other = { ...order, number: '20001', items: order.items.map((item) => ({ ...item, name: 'Inne' })) };
  history.pushState(null, '', formatLink(other, 'exchange'));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.poll(() => texts(returns, '#items .words > span')).toEqual(['Inne', 'Inne']);
  expect(all(returns, ':checked')).toEqual([]);
});

test('whatever the page says of an order, the statement can be sent', async () => {
  const odd = { number: 10452, items: [{ id: 1, name: 'Buty', category: 'Buty damskie', price: { amount: 199.99 } }] };
  const { returns, shop } = await open({ hash: '#withdraw', known: odd as unknown as KnownOrder });
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => title(returns)).toBe('Sprawdź i potwierdź');
  await next(returns, '[part="send"]');
  expect(shop.taken[0]?.order.number).toBe('10452');
  expect(shop.taken[0]?.items).toEqual([{ id: '1', name: 'Buty', quantity: 1 }]);
});
