import { describe, expect, test } from 'vitest';
import labels from '../../../content/law/labels.json' with { type: 'json' };
import { all, choose, next, one, open, order, press, settled, texts, title, type } from './customer.ts';

const languages = ['pl', 'pt-PT', 'ru', 'en'] as const;

describe.each(languages)('in %s', (lang) => {
  test('the control for withdrawing bears the words of the law, and is no smaller or paler than its neighbours', async () => {
    const { returns } = await open({ lang });
    const control = one(returns, '[part="withdraw"] .label');
    const neighbour = one(returns, '[part="aim"] .label');
    expect(control.textContent?.trim()).toBe(labels[lang].withdraw);
    for (const name of ['fontSize', 'fontWeight', 'color'] as const)
      expect(getComputedStyle(control)[name]).toBe(getComputedStyle(neighbour)[name]);
    const [own, other] = [one(returns, '[part="withdraw"]'), one(returns, '[part="aim"]')];
    for (const name of ['borderTopWidth', 'borderTopColor', 'borderTopStyle', 'width'] as const)
      expect(getComputedStyle(own)[name]).toBe(getComputedStyle(other)[name]);
    expect(own.offsetHeight).toBeGreaterThanOrEqual(other.offsetHeight);
  });

  test('the button that confirms bears them too', async () => {
    const { returns } = await open({ lang, hash: '#withdraw' });
    await details(returns);
    expect(texts(returns, '[part="send"] .label')).toEqual([labels[lang].confirm]);
    // there is none in Russian, so that of the contract stands beneath
    expect(texts(returns, '[part="send"] small')).toEqual(lang === 'ru' ? [labels.pl.confirm] : []);
  });
});

test('between entry and confirmation there is no reason, no offer, nothing chosen, and nothing but four questions', async () => {
  const { returns } = await open({ known: order, hash: '#withdraw' });
  expect(title(returns)).toBe('Odstąpienie od umowy');
  expect(all(returns, 'input, select, textarea').map(({ id, name }: Partial<HTMLInputElement>) => id || name)).toEqual([
    ...['name', 'email'],
    ...['whole', 'whole'],
  ]);
  expect(all(returns, ':checked')).toEqual([]);
  expect(all(returns, 'a, [part="later"], [part="right"]')).toEqual([]);
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await choose(returns, 'whole', 0);
  await next(returns);
  expect(all(returns, 'input, select, textarea, a, [part="later"], [part="right"]')).toEqual([]);
  expect(texts(returns, 'button')).toEqual(['Wstecz', 'Zmień', 'Potwierdź odstąpienie od umowy']);
});

test('how many is asked only where more than one was bought', async () => {
  const { returns, shop } = await open({ known: order, hash: '#withdraw' });
  await choose(returns, 'whole', 1);
  await press(returns, '#items .item:nth-child(1) input');
  expect(all(returns, '.stepper')).toHaveLength(0);
  await press(returns, '#items .item:nth-child(2) input');
  expect(texts(returns, '.stepper output')).toEqual(['1 z 3']);
  await press(returns, '[part="stepper"]:last-child');
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await next(returns);
  await next(returns, '[part="send"]');
  expect(shop.taken[0]?.items).toMatchObject([
    { id: 'a', quantity: 1 },
    { id: 'b', quantity: 2 },
  ]);
});

test('a window that seems over is said calmly, and stops nobody', async () => {
  const { returns, shop } = await open({ known: { ...order, deliveredOn: '2026-10-01' }, hash: '#withdraw' });
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await choose(returns, 'whole', 0);
  await next(returns);
  expect(texts(returns, '[part="right"]')).toEqual([
    'Wygląda na to, że ustawowy termin odstąpienia minął 15 października. Oświadczenie i tak możesz wysłać: sklep odpowie.',
  ]);
  expect(all(returns, 'input')).toEqual([]);
  await next(returns, '[part="send"]');
  expect(shop.taken).toHaveLength(1);
});

test('for nothing but withdrawals there is no door', async () => {
  const { returns } = await open({ mode: 'withdrawal' });
  expect(title(returns)).toBe('Odstąpienie od umowy');
});

test('where nobody acknowledges there is no labelled control: the same two screens end in a text to send oneself', async () => {
  const { returns, shop } = await open({ acknowledges: false });
  expect(texts(returns, '[part="withdraw"]')).toEqual(['Napisz odstąpienie od umowy i wyślij je samodzielnie']);
  await press(returns, '[part="withdraw"]');
  expect(texts(returns, '.screen > p')[0]).toContain('Stąd nic nie zostanie wysłane');
  await details(returns);
  expect(texts(returns, '[part="send"]')).toEqual(['Przygotuj tekst do wysłania']);
  await next(returns, '[part="send"]');
  expect(title(returns)).toBe('Jeszcze nie wysłane');
  expect(all(returns, '[part="reference"], [part="retry"]')).toEqual([]);
  const form = all(returns, 'textarea').map((text) => (text as HTMLTextAreaElement).value);
  expect(form[1]).toContain('Wzór formularza odstąpienia od umowy');
  expect(shop.taken).toEqual([]);
});

async function details(returns: Parameters<typeof next>[0]): Promise<void> {
  await type(returns, '#name', 'Anna Kowalska');
  await type(returns, '#email', 'anna@poczta.pl');
  await type(returns, '#order', '10452');
  await choose(returns, 'whole', 0);
  await next(returns);
  await settled(returns);
}
