import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShopFaq } from '../../components/shop-faq/shop-faq.ts';
import { type HelpServer, serveHelp } from './help-server.ts';
import { drawn, opened, questions } from './shop-faq/reader.ts';

const address = location.href;

/** A page has one copy of the loader, which never stops to look; this one has many, and they have to. */
class Observer extends MutationObserver {
  static readonly all: Observer[] = [];

  constructor(callback: MutationCallback) {
    super(callback);
    Observer.all.push(this);
  }
}

let help: HelpServer;
let copies = 0;

beforeEach(async () => {
  help = await serveHelp();
  document.documentElement.lang = 'pl';
  vi.stubGlobal('MutationObserver', Observer);
});

afterEach(() => {
  for (const observer of Observer.all) observer.disconnect();
  vi.unstubAllGlobals();
  history.replaceState(null, '', address);
});

describe('mounts', () => {
  test('a class, with its attributes and its content', async () => {
    const page = await fixture(html`
      <main>
        <div class="wide shop-help-faq" id="help" lang="ru" data-topic="returns" data-src=${help.address}>
          <details id="refund-when" open><summary>Когда?</summary>Скоро.</details>
          <details id="return-how"><summary>Как?</summary>Так.</details>
        </div>
      </main>
    `);
    await load();
    const faq = await faqIn(page);
    expect([faq.id, faq.className, faq.lang, faq.topic]).toEqual(['help', 'wide shop-help-faq', 'ru', 'returns']);
    expect(questions(faq)).toEqual(['Как вернуть?', 'Когда вернут деньги?']);
    expect(opened(faq)).toEqual(['refund-when']);
    expect(page.querySelectorAll('.shop-help-faq')).toHaveLength(1);
  });

  test('a tag', async () => {
    const page = await fixture(html`<main><shop-faq src=${help.address}></shop-faq></main>`);
    await load();
    expect(questions(await faqIn(page))).toHaveLength(4);
  });

  test('what comes into the page later, each time', async () => {
    const page = await fixture(html`<main></main>`);
    await load();
    for (const times of [1, 2, 3]) {
      const holder = document.createElement('div');
      holder.className = 'shop-help-faq';
      holder.dataset.src = help.address;
      page.append(holder);
      await vi.waitFor(() => expect(page.querySelectorAll('shop-faq')).toHaveLength(times));
    }
  });

  test('with src and lang from its own address, where the page says nothing else', async () => {
    const page = await fixture(html`
      <main>
        <div class="shop-help-faq"></div>
        <div class="shop-help-faq" lang="en"></div>
      </main>
    `);
    await load({ src: help.address, lang: 'ru' });
    const [first, second] = page.querySelectorAll('shop-faq');
    for (const faq of [first, second]) await drawn(faq as ShopFaq);
    expect([first, second].map((faq) => questions(faq as ShopFaq)[0])).toEqual([
      'Где посылка?',
      'Where is the parcel?',
    ]);
  });
});

describe('is quiet', () => {
  test.each([
    ...[
      '/basket',
      '/cart',
      '/en/checkout/',
      '/checkout/order-received/12',
      '/order',
      '/my-account/orders',
      '/login.html',
    ],
    ...['/koszyk', '/pl/kasa/', '/zamowienie', '/zamówienie', '/moje-konto/adresy', '/konto.php', '/Koszyk'],
    ...['/carrinho', '/finalizar-compra/', '/encomenda', '/pt/minha-conta', '/a-minha-conta', '/conta'],
    ...['/корзина/', '/оформление-заказа', '/мой-аккаунт', '/ru/korzina', '/личный-кабинет/заказы'],
  ])('at %s', async (path) => {
    const page = await fixture(html`<main><div class="shop-help-faq">Pomoc</div></main>`);
    history.replaceState(null, '', path);
    await load();
    expect(page.querySelector('shop-faq')).toBe(null);
  });

  test('not where it is told to be everywhere', async () => {
    const page = await fixture(html`<main><div class="shop-help-faq">Pomoc</div></main>`);
    history.replaceState(null, '', '/checkout');
    await load({ everywhere: '' });
    expect(page.querySelector('shop-faq')).not.toBe(null);
  });

  test.each([
    ...['/', '/help', '/products/account-book', '/cart-covers/', '/konto-bankowe', '/accounts-payable.html', '/orders'],
    ...['/produto/conta-gotas', '/заказной-торт', '/%E0%A4%A', '/search?in=cart'],
  ])('not at %s', async (path) => {
    const page = await fixture(html`<main><div class="shop-help-faq">Pomoc</div></main>`);
    history.replaceState(null, '', path);
    await load();
    expect(page.querySelector('shop-faq')).not.toBe(null);
  });
});

/** Does as a page with another script tag does. */
async function load(options: Readonly<Record<string, string>> = {}): Promise<void> {
  const query = new URLSearchParams({ ...options, copy: String(++copies) });
  await import(/* @vite-ignore */ `../../components/bundle.ts?${query}`);
}

async function faqIn(page: Element): Promise<ShopFaq> {
  const faq = page.querySelector('shop-faq');
  if (!faq) throw new Error('nothing was mounted');
  await drawn(faq);
  return faq;
}
