import { expect as accessible } from '@open-wc/testing';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatLink } from '../../../content/returns/order-link.ts';
import { all, choose, next, one, open, order, press, reach, settled, texts, title, type } from './customer.ts';

test('a summary says how much is missing, takes the focus, and leads to each field by its link', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await press(returns, '[part="continue"]');
  expect(returns.shadowRoot?.activeElement).toBe(one(returns, '[part="summary"]'));
  expect(texts(returns, '[part="summary"] h3')).toEqual(['Uzupełnij 4 pola']);
  const fields = ['name', 'email', 'order', 'whole'];
  for (const [at, id] of fields.entries()) {
    one(returns, `[part="summary"] li:nth-child(${at + 1}) a`).click();
    expect(returns.shadowRoot?.activeElement?.closest(`#${id}`)).not.toBeNull();
  }
  await accessible(returns).to.be.accessible();
});

test('beside the field stand the same words, and they say what to type', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await type(returns, '#email', 'anna@');
  await press(returns, '[part="continue"]');
  expect(texts(returns, '[part="problem"]')).toEqual(texts(returns, '[part="summary"] li'));
  expect(texts(returns, '#email_problem')).toEqual(['Wpisz adres e-mail, na przykład anna@poczta.pl']);
  const email = one(returns, '#email');
  expect([email.getAttribute('aria-invalid'), email.getAttribute('aria-describedby')]).toEqual([
    'true',
    'email_problem',
  ]);
});

test('what is mended is no longer wrong, and nothing moves', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await press(returns, '[part="continue"]');
  const distance = (): number =>
    one(returns, '#order').getBoundingClientRect().top - one(returns, '#name').getBoundingClientRect().top;
  const before = distance();
  await type(returns, '#name', 'Anna Kowalska');
  await settled(returns);
  expect(one(returns, '#name').getAttribute('aria-invalid')).toBeNull();
  expect(getComputedStyle(one(returns, '#name_problem')).visibility).toBe('hidden');
  expect(Math.abs(distance() - before)).toBeLessThanOrEqual(2);
});

test('each attempt to go on leads to what is missing', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await press(returns, '[part="continue"]');
  await press(returns, '[part="continue"]');
  expect(returns.shadowRoot?.activeElement).toBe(one(returns, '[part="summary"]'));
});

test('a likely slip in the address is offered, once the field is left; never put in', async () => {
  const { returns } = await open({ hash: '#withdraw' });
  await type(returns, '#email', 'anna@gmial.com');
  await expect.poll(() => all(returns, '[part="suggestion"]')).toHaveLength(1);
  expect(one(returns, '[part="suggestion"]').offsetHeight).toBeLessThan(4);
  await reach(returns, '[part="suggestion"]');
  await expect.poll(() => one(returns, '[part="suggestion"]').offsetHeight).toBeGreaterThan(40);
  expect((one(returns, '#email') as HTMLInputElement).value).toBe('anna@gmial.com');
  await userEvent.keyboard('{Enter}');
  await settled(returns);
  expect((one(returns, '#email') as HTMLInputElement).value).toBe('anna@gmail.com');
  expect(all(returns, '[part="suggestion"]')).toEqual([]);
});

test('a wish that is missing leads to where it is asked for', async () => {
  const { returns } = await open({ known: order });
  one(returns, 'li:nth-child(2) [part="aim"]').click();
  await settled(returns);
  await press(returns, '#items input[type="checkbox"]');
  await press(returns, '[part="continue"]');
  one(returns, '[part="summary"] a').click();
  expect(returns.shadowRoot?.activeElement?.closest('#reason_0')?.querySelector('legend')?.textContent).toContain(
    'Dlaczego?',
  );
  expect(texts(returns, '[part="problem"]')).toEqual(['Wybierz powód']);
  await choose(returns, 'reason_0', 0);
  expect(getComputedStyle(one(returns, '#reason_0_problem')).visibility).toBe('hidden');
  expect(all(returns, '#wish_0 [part="problem"]')).toEqual([]);
  await press(returns, '[part="continue"]');
  one(returns, '[part="summary"] a').click();
  expect(returns.shadowRoot?.activeElement?.closest('#wish_0')?.querySelector('legend')?.textContent).toContain(
    'Jaki rozmiar?',
  );
});

test('a day to come is said not to have been, in its field', async () => {
  const { returns } = await open({ hash: formatLink({ ...order, items: order.items.slice(0, 1) }, 'complaint') });
  await type(returns, '[id="defect_0"]', 'Odkleja się podeszwa.');
  const day = one(returns, '#shown_0') as HTMLInputElement;
  const pick = async (value: string): Promise<void> => {
    day.value = value;
    day.dispatchEvent(new Event('change'));
    await settled(returns);
  };
  await pick('2026-12-24');
  await press(returns, '[part="continue"]');
  expect(texts(returns, '#shown_0_problem')).toEqual(['Wybierz dzisiejszy dzień albo wcześniejszy']);
  expect([day.getAttribute('aria-invalid'), day.getAttribute('aria-describedby')]).toEqual(['true', 'shown_0_problem']);
  await accessible(returns).to.be.accessible();
  await pick('2026-11-12');
  expect(day.getAttribute('aria-invalid')).toBeNull();
  await next(returns);
});

test('the resolutions look alike, none is chosen, and amounts stand at the far end', async () => {
  const { returns } = await open({ known: order });
  one(returns, 'li:nth-child(1) [part="aim"]').click();
  await settled(returns);
  await press(returns, '#items input[type="checkbox"]');
  await next(returns);
  expect(title(returns)).toContain('Co wolisz dostać?');
  const rows = all(returns, '#resolution .option');
  expect(texts(returns, '#resolution .words > span')).toEqual([
    'Zwrot pieniędzy: odstąpienie od umowy',
    'Bon do sklepu',
    'Wymiana na inną rzecz',
  ]);
  expect(all(returns, ':checked')).toEqual([]);
  // the pointer stands where another test left it
  await userEvent.hover(one(returns, '[part="title"]'));
  const looks = rows.map((row) => {
    const { border, background, color, fontSize, fontWeight, padding, width } = getComputedStyle(row);
    return { border, background, color, fontSize, fontWeight, padding, width };
  });
  expect([...new Set(looks.map((look) => JSON.stringify(look)))]).toHaveLength(1);
  const ends = all(returns, '#resolution .amount').map((amount) => Math.round(amount.getBoundingClientRect().right));
  expect(ends).toHaveLength(2);
  expect(new Set(ends).size).toBe(1);
});

test.each(['exchange', 'complaint'] as const)(
  'of the only item of an order, what is missing leads to its field: %s',
  async (aim) => {
    const { returns } = await open({ hash: formatLink({ ...order, items: order.items.slice(0, 1) }, aim) });
    await press(returns, '[part="continue"]');
    one(returns, '[part="summary"] a').click();
    const field = returns.shadowRoot?.activeElement;
    expect(field?.closest(aim === 'exchange' ? '#reason_0' : '[id="defect_0"]')).not.toBeNull();
    if (aim === 'exchange') await choose(returns, 'reason_0', 0);
    else await type(returns, '[id="defect_0"]', 'Odkleja się podeszwa.');
    if (aim === 'exchange') await choose(returns, 'wish_0', 0);
    await next(returns);
  },
);
