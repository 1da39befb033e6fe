import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  choose,
  type FakeShop,
  goodScreen,
  next,
  one,
  open,
  type Page,
  press,
  texts,
  title,
  type,
} from './customer.ts';

let page: Page;

afterEach(async () => {
  // what is not settled would be sent on the next visit
  const settled = page.returns.isConnected && all(page.returns, '[part="settled"]')[0];
  if (settled) settled.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
});

test.each<[string, FakeShop['fault'], string]>([
  ['nothing comes back', 'server', 'Sklep nie potwierdził, że to dostał.'],
  ['a captive portal answers with success', 'portal', 'Sklep nie potwierdził, że to dostał.'],
])('says that it is not sent where %s: no tick, no reference, own mail first', async (_, fault, why) => {
  await confirm(fault);
  expect(title(page.returns)).toBe('Jeszcze nie wysłane');
  expect(texts(page.returns, '.screen > p')[0]).toContain(why);
  expect(all(page.returns, '[part="reference"], [part="receipt"], .received')).toEqual([]);
  expect(getComputedStyle(one(page.returns, '.unsent')).borderTopStyle).toBe('dashed');
  const [first] = all(page.returns, 'a, button');
  expect(first?.matches('[part="mail"].filled')).toBe(true);
  const mail = decodeURIComponent((first as HTMLAnchorElement).href);
  expect(mail).toContain('mailto:pomoc@krokus.example?subject=Odstąpienie od umowy');
  expect(mail).toContain('Ja, Anna Kowalska, odstępuję od umowy sprzedaży z zamówienia 10452, w całości.');
  expect((one(page.returns, 'textarea') as HTMLTextAreaElement).value).toContain('Ja, Anna Kowalska, odstępuję');
  expect(texts(page.returns, '[part="call"]')).toEqual(['Zadzwoń: +48 22 123 45 67']);
  await goodScreen(page.returns);
});

test('says so where there is no connection, and sends when the customer asks once there is', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await confirm('server', () => onLine.mockReturnValue(false));
  expect(texts(page.returns, '.screen > p')[0]).toContain('Nie masz połączenia.');
  page.shop.fault = undefined;
  onLine.mockReturnValue(true);
  await press(page.returns, '[part="retry"]');
  await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
  expect(page.shop.taken).toHaveLength(1);
});

test('copies the text, for a mail program may not open', async () => {
  await confirm('server');
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press(page.returns, '[part="copy"]');
  expect(written).toHaveBeenCalledWith(expect.stringContaining('Ja, Anna Kowalska, odstępuję'));
  await expect.poll(() => texts(page.returns, '[role="status"]')).toContain('Tekst skopiowany');
});

test('what was sent another way is settled, and sent no more', async () => {
  await confirm('server');
  const settled = vi.fn();
  page.returns.addEventListener('return-settled', ({ kind, state }) => settled(kind, state));
  await press(page.returns, '[part="settled"]');
  await expect.poll(() => settled.mock.calls).toEqual([['withdrawal', 'sent-otherwise']]);
  page.shop.fault = undefined;
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(page.shop.taken).toEqual([]);
});

test('what is taken back to be changed is not sent as it was, until it is confirmed again', async () => {
  await confirm('server');
  await press(page.returns, '[part="change"]');
  await expect.poll(() => title(page.returns)).toBe('Sprawdź i potwierdź');
  page.shop.fault = undefined;
  await online();
  expect(page.shop.taken).toEqual([]);
  expect(title(page.returns)).toBe('Sprawdź i potwierdź');
  await press(page.returns, '[part="change"]');
  await type(page.returns, '#name', 'Anna Nowak');
  await next(page.returns);
  await press(page.returns, '[part="send"]');
  await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
  await online();
  expect(page.shop.taken.map(({ contact }) => contact.name)).toEqual(['Anna Nowak']);
});

test('what is taken back stays so after a reload, and is confirmed as it was with one press', async () => {
  await confirm('server');
  await press(page.returns, '[part="change"]');
  await expect.poll(() => title(page.returns)).toBe('Sprawdź i potwierdź');
  page.shop.fault = undefined;
  const again = reload();
  await vi.waitFor(() => one(again, '[part="send"]'), { timeout: 4000 });
  await online();
  expect(page.shop.taken).toEqual([]);
  await press(again, '[part="send"]');
  await expect.poll(() => texts(again, '[part="reference"]')).toEqual(['K7QD-4HXR']);
  expect(page.shop.taken).toHaveLength(1);
});

test('what was taken back and is left for something else is sent as it was', async () => {
  await confirm('server');
  await press(page.returns, '[part="change"]');
  await expect.poll(() => title(page.returns)).toBe('Sprawdź i potwierdź');
  page.shop.fault = undefined;
  location.hash = '#returns';
  await expect.poll(() => title(page.returns)).not.toBe('Sprawdź i potwierdź');
  await online();
  await expect.poll(() => page.shop.taken.length).toBe(1);
});

test('what was on its way when it was taken back is acknowledged', async () => {
  await confirm('server');
  page.shop.fault = 'silent';
  one(page.returns, '[part="retry"]').click();
  await expect.poll(() => page.shop.unanswered).toBe(1);
  await press(page.returns, '[part="change"]');
  await expect.poll(() => title(page.returns)).toBe('Sprawdź i potwierdź');
  page.shop.fault = undefined;
  await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
  expect(page.shop.taken).toHaveLength(1);
});

test('what is not sent stands there after a reload too, and something new can be begun beside it', async () => {
  await confirm('server');
  const again = reload();
  await vi.waitFor(() => one(again, '[part="unsent"]'), { timeout: 4000 });
  await press(again, '[part="another"]');
  expect(title(again)).not.toBe('Jeszcze nie wysłane');
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(all(again, '[part="unsent"]')).toEqual([]);
  page.shop.fault = undefined;
  // the attempt before may not have ended yet
  const attempts = expect.poll(() => window.dispatchEvent(new Event('online')) && page.shop.taken.length);
  await attempts.toBe(1);
});

test('the page hears when what answers confirms nothing: once', async () => {
  page = await open({ hash: '#withdraw' });
  page.shop.fault = 'portal';
  const heard = vi.fn();
  page.returns.addEventListener('help-error', ({ finding }) => heard(finding.code, finding.facts));
  await fill();
  await press(page.returns, '[part="send"]');
  await vi.waitFor(() => one(page.returns, '[part="unsent"]'), { timeout: 4000 });
  await press(page.returns, '[part="retry"]');
  expect(heard.mock.calls).toEqual([['receipt-missing', { url: 'https://krokus.example/requests' }]]);
});

test('the page may take it on: nothing is sent', async () => {
  page = await open({ hash: '#withdraw' });
  const submitted = vi.fn();
  page.returns.addEventListener('return-submit', (event) => {
    event.preventDefault();
    submitted(event.kind, event.request.statement);
  });
  await fill();
  await press(page.returns, '[part="send"]');
  expect(submitted.mock.calls).toEqual([['withdrawal', expect.stringContaining('Ja, Anna Kowalska')]]);
  expect(page.shop.taken).toEqual([]);
  expect(title(page.returns)).toBe('Sprawdź i potwierdź');
});

test('two presses send once', async () => {
  page = await open({ hash: '#withdraw' });
  await fill();
  const send = one(page.returns, '[part="send"]');
  await userEvent.dblClick(send);
  await expect.poll(() => texts(page.returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
  expect(page.shop.taken).toHaveLength(1);
});

async function confirm(fault: FakeShop['fault'], then = (): unknown => undefined): Promise<void> {
  page = await open({ hash: '#withdraw' });
  page.shop.fault = fault;
  then();
  await fill();
  await press(page.returns, '[part="send"]');
  await vi.waitFor(() => one(page.returns, '[part="unsent"]'), { timeout: 4000 });
}

async function fill(): Promise<void> {
  await type(page.returns, '#name', 'Anna Kowalska');
  await type(page.returns, '#email', 'anna@poczta.pl');
  await type(page.returns, '#order', '10452');
  await choose(page.returns, 'whole', 0);
  await next(page.returns);
}

/** The connection comes back. */
async function online(): Promise<void> {
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function reload(): Page['returns'] {
  const again = document.createElement('shop-returns');
  again.src = page.returns.src;
  again.channel = page.shop;
  page.returns.replaceWith(again);
  page = { ...page, returns: again };
  return again;
}
