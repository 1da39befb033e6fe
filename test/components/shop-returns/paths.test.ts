import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  choose,
  goodScreen,
  next,
  one,
  open,
  order,
  press,
  reach,
  texts,
  title,
  type,
  useKeyboardAlone,
} from './customer.ts';

const languages = ['pl', 'pt-PT', 'ru', 'en'] as const;
const anna = { name: 'Anna Kowalska', email: 'anna@poczta.pl' };

// whole shops are walked through with the keyboard in the other languages: test/e2e/requests.test.ts
describe.each(languages)('in %s, with the keyboard alone in pl', (lang) => {
  beforeAll(() => useKeyboardAlone(lang === 'pl'));

  test('a guest withdraws from one of several items, on two screens', async () => {
    const { returns, shop } = await open({ lang });
    await next(returns, '[part="withdraw"]');
    await who(returns);
    await type(returns, '#order', '10452');
    await choose(returns, 'whole', 1);
    await type(returns, '#described', 'czarne buty, rozmiar 38');
    await next(returns);
    expect(texts(returns, '[part="statement"] blockquote')[0]).toContain('Anna Kowalska');
    await next(returns, '[part="send"]');
    expect(texts(returns, '[part="reference"]')).toEqual(['K7QD-4HXR']);
    expect(texts(returns, '[part="next"] li')).toHaveLength(2);
    expect(shop.taken).toMatchObject([
      {
        kind: 'withdrawal',
        locale: lang,
        order: { number: '10452' },
        described: 'czarne buty, rozmiar 38',
        contact: anna,
      },
    ]);
    // in the language of the contract as well, if that is another
    expect(shop.taken[0]?.contractStatement === undefined).toBe(lang === 'pl');
  });

  test('an exchange for another size', async () => {
    const { returns, shop } = await open({ lang, known: order });
    await nextFrom(returns, 1);
    await press(returns, '#items input[type="checkbox"]');
    await choose(returns, 'reason_0', 0);
    await choose(returns, 'wish_0', 1);
    await next(returns);
    await choose(returns, 'way', 0);
    await type(returns, '#code', 'WAW01M');
    await who(returns);
    await next(returns);
    // the right to withdraw stays, and the customer is told so
    expect(texts(returns, '[part="right"]')).toHaveLength(1);
    await next(returns, '[part="send"]');
    expect(shop.taken).toMatchObject([
      {
        kind: 'exchange',
        items: [{ id: 'a', quantity: 1, reason: 'too-small', wish: { kind: 'size', value: '40' } }],
        sending: { way: 'locker', code: 'WAW01M' },
        withdrawal: { until: '2026-11-20' },
      },
    ]);
  });

  test('a return of an order that nobody knows, for store credit', async () => {
    const { returns, shop } = await open({ lang });
    await nextFrom(returns, 0);
    await press(returns, '[part="other"]');
    await type(returns, '#order', 'Dwie koszule, na początku miesiąca');
    await type(returns, '[id="items_0"]', 'koszula w kratę');
    await press(returns, '[part="stepper"]:last-child');
    await next(returns);
    await choose(returns, 'resolution', 1);
    await who(returns);
    await next(returns);
    await next(returns, '[part="send"]');
    expect(shop.taken).toMatchObject([
      {
        kind: 'return',
        resolution: 'store-credit',
        order: { described: 'Dwie koszule, na początku miesiąca' },
        items: [{ name: 'koszula w kratę', quantity: 2 }],
      },
    ]);
  });

  test('a complaint with two photos', async () => {
    const { returns, shop } = await open({ lang, known: order });
    await nextFrom(returns, 2);
    await press(returns, '#items input[type="checkbox"]');
    await type(returns, '[id="defect_0"]', 'Odkleja się podeszwa.');
    await reach(returns, '.photos input');
    await userEvent.upload(one(returns, '.photos input'), [await photo(), await photo()]);
    await expect.poll(() => all(returns, '.photos canvas').length).toBe(2);
    await expect.poll(() => texts(returns, '.photos [role="status"]')).toEqual(['']);
    await next(returns);
    await choose(returns, 'resolution', 1);
    await who(returns);
    await next(returns);
    await next(returns, '[part="send"]');
    expect(shop.taken).toMatchObject([
      {
        kind: 'complaint',
        items: [{ id: 'a', defect: { words: 'Odkleja się podeszwa.' } }],
        photos: ['photo-photo-photo-1', 'photo-photo-photo-2'],
      },
    ]);
  });
});

test('a wish for money back inside the window is a withdrawal, and is confirmed as one', async () => {
  const { returns, shop } = await open({ known: order });
  await nextFrom(returns, 0);
  await press(returns, '#items input[type="checkbox"]');
  await next(returns);
  expect(texts(returns, '[part="right"] p')[0]).toBe('Możesz odstąpić od umowy do piątku 20 listopada.');
  await choose(returns, 'resolution', 0);
  await who(returns);
  await next(returns);
  expect(texts(returns, '[part="send"]')).toEqual(['Potwierdź odstąpienie od umowy']);
  await next(returns, '[part="send"]');
  expect(title(returns)).toBe('Mamy twoje odstąpienie od umowy');
  expect(shop.taken).toMatchObject([{ kind: 'withdrawal', resolution: 'refund' }]);
});

test('after the law’s days, while the shop’s last, nobody is told that the time is over', async () => {
  const [shoes, ...others] = order.items;
  const known = { ...order, orderedOn: '2026-10-20', deliveredOn: '2026-10-26' } as const;
  const { returns } = await open({ known: { ...known, items: [{ ...shoes!, category: 'shoes' }, ...others] } });
  await nextFrom(returns, 0);
  await press(returns, '#items input[type="checkbox"]');
  await next(returns);
  expect(texts(returns, '[part="right"]')).toEqual(['Sklep przyjmie zwrot do poniedziałku 28 grudnia.']);
});

/** Goes from the door to the first screen of what stands at `at`. */
async function nextFrom(returns: Parameters<typeof next>[0], at: number): Promise<void> {
  await goodDoor(returns);
  await reach(returns, '[part="aim"]');
  for (let row = 0; row < at; row++) await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => all(returns, '.doors').length).toBe(0);
  await goodScreen(returns);
}

async function goodDoor(returns: Parameters<typeof next>[0]): Promise<void> {
  expect(all(returns, '.doors button')).toHaveLength(4);
}

async function who(returns: Parameters<typeof next>[0]): Promise<void> {
  await type(returns, '#name', anna.name);
  await type(returns, '#email', anna.email);
}

async function photo(): Promise<File> {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')?.fillRect(5, 5, 20, 20);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'photo.png', { type: 'image/png' });
}
