/** Nothing that was typed or chosen is cut, forgotten or left behind without a word. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatLink } from '../../../content/returns/order-link.ts';
import { all, choose, next, one, open, order, press, settled, texts, title, type } from './customer.ts';

test('a text that is too long is kept whole, and said to be too long', async () => {
  const { returns } = await open({ hash: formatLink(order, 'complaint') });
  await press(returns, '#items input[type="checkbox"]');
  await userEvent.fill(one(returns, '[id="defect_0"]'), 'x'.repeat(1500));
  await press(returns, '[part="continue"]');
  expect((one(returns, '[id="defect_0"]') as HTMLTextAreaElement).value).toHaveLength(1500);
  expect(texts(returns, '[part="problem"]')[0]).toContain('1000');
});

test('more photos than fit are said not to fit; those that do are counted before sending', async () => {
  const { returns } = await open({ hash: formatLink(order, 'complaint') });
  await press(returns, '#items input[type="checkbox"]');
  await type(returns, '[id="defect_0"]', 'Odkleja się podeszwa.');
  const canvas = new OffscreenCanvas(8, 8);
  canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
  const file = new File([await canvas.convertToBlob()], 'photo.png', { type: 'image/png' });
  await expect.poll(() => all(returns, '.photos input')).not.toEqual([]);
  await userEvent.upload(one(returns, '.photos input'), Array(9).fill(file));
  await expect.poll(() => all(returns, '.photos canvas').length).toBe(8);
  await expect.poll(() => texts(returns, '.photos [role="status"]')).toEqual(['Najwięcej 8 zdjęć']);
  await press(returns, '[part="continue"]');
  await choose(returns, 'resolution', 1);
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await next(returns);
  expect(texts(returns, '.rows dd')).toContain('8');
});

test('where a pressed button goes, the focus goes to what it was for', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await type(returns, '#email', 'anna@gmial.com');
  await expect.poll(() => all(returns, '[part="suggestion"]')).toHaveLength(1);
  await press(returns, '[part="suggestion"]');
  await expect.poll(() => returns.shadowRoot?.activeElement?.id).toBe('email');
});

test('a draft is offered on the first screen, whichever that is', async () => {
  const first = await open({ hash: formatLink(order, 'exchange') });
  await press(first.returns, '#items input[type="checkbox"]');
  await press(first.returns, '[part="later"] button');
  await expect.poll(() => texts(first.returns, '[part="later"] [role="status"]')[0]).toContain('Zachowane');
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
  const { returns } = await open({ hash: formatLink(order, 'exchange') });
  await expect.poll(() => all(returns, '[part="found"]')).toHaveLength(1);
  await press(returns, '[part="found"] [part="delete"]');
  await expect.poll(() => all(returns, '[part="found"]')).toEqual([]);
  expect(returns.shadowRoot?.activeElement).toBe(one(returns, '[part="title"]'));
});

test('the confirmation is sent to another address, which is then the one that is named', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@gmial.com');
  await type(returns, '#order', '10452');
  await choose(returns, 'whole', 0);
  await press(returns, '[part="continue"]');
  await press(returns, '[part="send"]');
  await expect.poll(() => all(returns, '#resend')).toHaveLength(1);
  const sent = vi.spyOn(window, 'fetch').mockResolvedValue(new Response(null, { status: 204 }));
  const said = (): string | undefined => texts(returns, '#resend_said')[0];
  one(returns, 'details:has(#resend)').setAttribute('open', '');
  await type(returns, '#resend', 'a@b');
  one(returns, '[part="resend"]').click();
  await settled(returns);
  expect(said()).toBe('Wpisz adres e-mail, na przykład anna@poczta.pl');
  await type(returns, '#resend', 'anna@gmail.com');
  one(returns, '[part="resend"]').click();
  await expect.poll(said).toBe('Wysłaliśmy jeszcze raz.');
  expect(texts(returns, '.received > .field > p')[0]).toBe('Potwierdzenie wysyłamy na anna@gmail.com.');
  expect(sent.mock.calls.filter(([address]) => String(address).endsWith('/address'))).toHaveLength(1);
  expect(title(returns)).toContain('Mamy twoje odstąpienie');
});
