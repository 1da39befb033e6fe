import { expect as accessible, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HelpCenter } from '../../content/documents/center.ts';
import { helpCenter } from './center.ts';
import { serveHelp } from './help-server.ts';
import { all, langOf, one, open, textOf } from './shop-faq/reader.ts';

/** A Monday morning in Warsaw, ten o'clock. */
const monday = '2026-12-07T09:00:00Z';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(monday) });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('shows the ways to reach a person', () => {
  test('in their order, each as a link, chats below', async () => {
    const faq = await show();
    expect(textOf(one(faq, '[part="contact"] h2'))).toBe('Nie ma tu odpowiedzi? Odezwij się do nas');
    expect(all(faq, '[part="channel"]').map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['+48 22 123 45 67', 'tel:+48221234567'],
      ['pomoc@krokus.example', 'mailto:pomoc@krokus.example'],
      ['Czat', '/chat'],
      ['Telegram', 'https://t.me/krokus_example'],
    ]);
    expect(all(faq, '.contact .note').map(textOf)).toEqual([
      'Teraz czynne, do 18:00',
      'pon.–pt. 9:00–18:00',
      'W dni robocze odpisujemy w ciągu 24 godzin',
      'Odpowiadamy po polsku i po angielsku',
    ]);
  });

  test('not at all where the shop names none', async () => {
    const faq = await show({ contact: {} });
    expect(all(faq, '[part="contact"]')).toEqual([]);
  });

  test.each([
    ['2026-12-07T16:59:59Z', 'Open now, until 18:00'],
    ['2026-12-07T17:00:00Z', 'Closed now, opens tomorrow at 9:00'],
    ['2026-12-07T05:00:00Z', 'Closed now, opens today at 9:00'],
    ['2026-12-11T17:30:00Z', 'Closed now, opens on Monday at 9:00'],
    // in Warsaw it is Monday already, in London still Sunday
    ['2026-12-06T23:30:00Z', 'Closed now, opens today at 9:00'],
  ])('at %s: %s', async (now, expected) => {
    vi.setSystemTime(new Date(now));
    const faq = await show({}, 'en');
    expect(textOf(one(faq, '[data-unit="shop/hours/week"]'))).toBe(expected);
  });

  test('with the day on which it opens again after a long pause', async () => {
    const hours = { week: [{ days: ['monday' as const], opens: '09:00', closes: '10:00' }] };
    const exceptions = [{ from: '2026-12-14' }];
    const faq = await show({ hours: { ...hours, exceptions } }, 'en');
    vi.setSystemTime(new Date('2026-12-07T12:00:00Z'));
    faq.requestUpdate();
    await faq.updateComplete;
    expect(textOf(one(faq, '[data-unit="shop/hours/week"]'))).toBe('Closed now, opens again on 21 December');
  });
});

describe('shows the notice', () => {
  test.each([
    ['the day before', '2026-11-30T22:59:59Z', 0],
    ['on its first day, by the clock of the shop', '2026-11-30T23:00:00Z', 1],
    ['on its last day', '2026-12-23T22:59:59Z', 1],
    ['the day after', '2026-12-23T23:00:00Z', 0],
  ])('%s: %s', async (_, now, times) => {
    vi.setSystemTime(new Date(now));
    const faq = await show();
    expect(all(faq, '[part="notice"]')).toHaveLength(times);
  });

  test('with its last day', async () => {
    const faq = await show();
    expect(textOf(one(faq, '[part="notice"] .prose'))).toBe('Paczki jadą dłużej.');
    expect(textOf(one(faq, '[part="notice"] .until'))).toBe('Do 23 grudnia');
  });
});

test('tells the page which way the reader chose', async () => {
  const faq = await show();
  const event = oneEvent(document, 'help-contact');
  const link = one(faq, '[data-unit="shop/contact/telegram"]');
  link.addEventListener('click', (click) => click.preventDefault());
  await userEvent.click(link);
  expect(await event).toMatchObject({ channel: 'telegram', bubbles: true, composed: true });
});

test('a notice without a translation stands in another language, and says which', async () => {
  const faq = await show({}, 'ru');
  expect(langOf(one(faq, '[data-unit="shop/notice/text"]'))).toBe('en');
  expect(textOf(one(faq, '[part="notice"] [part="mark"]'))).toBe('На английском языке');
  expect(langOf(one(faq, '[data-unit="shop/notice/until"]'))).toBe('ru');
  expect(textOf(one(faq, '[data-unit="shop/notice/until"]'))).toMatch(/^До 23 декабря/);
});

test('marks what an owner may edit', async () => {
  const faq = await show();
  const marked = all(faq, '[part="notice"] [data-unit], [part="contact"] [data-unit]');
  expect([...new Set(marked.map(({ dataset }) => dataset.unit))].sort()).toEqual([
    'shop/contact/chat',
    'shop/contact/email',
    'shop/contact/languages',
    'shop/contact/phone',
    'shop/contact/replyHours',
    'shop/contact/telegram',
    'shop/hours/week',
    'shop/notice/text',
    'shop/notice/until',
  ]);
});

test.each(['pl', 'ru'])('no axe violations, in %s', async (lang) => {
  const faq = await show({}, lang);
  await accessible(faq).to.be.accessible();
});

async function show(shop: Partial<HelpCenter['shop']> = {}, lang = 'pl') {
  const center = await helpCenter();
  const help = await serveHelp({ ...center, shop: { ...center.shop, ...shop } });
  return open(html`<shop-faq src=${help.address} lang=${lang}></shop-faq>`);
}
