import { expect as accessible, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { type HelpServer, hold, serveHelp } from '../help-server.ts';
import { all, drawn, langOf, one, open, opened, press, questions, row, textOf, titles } from './reader.ts';

const published = ['Gdzie jest paczka?', 'Ile kosztuje dostawa?', 'Jak coś zwrócić?', 'Kiedy dostanę pieniądze?'];

let help: HelpServer;

beforeEach(async () => {
  help = await serveHelp();
});

describe('without documents', () => {
  test('shows what was published as HTML, notice first and contact last', async () => {
    const faq = await open(html`<shop-faq>${lightDom('pl')}</shop-faq>`);
    expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']);
    expect(questions(faq)).toEqual(published);
    expect(seen(faq)).toEqual(expect.arrayContaining(['Paczki jadą dłużej.', '+48 22 123 45 67']));
    const tops = ['.notice', '.contact'].map((part) => faq.querySelector(part)?.getBoundingClientRect().top ?? 0);
    const list = one(faq, '.topic').getBoundingClientRect();
    expect([(tops[0] ?? 0) < list.top, (tops[1] ?? 0) > list.bottom]).toEqual([true, true]);
  });

  test('its answers open, and are where a link means them to be', async () => {
    history.replaceState(null, '', '#faq=return-how');
    const faq = await open(html`<shop-faq>${lightDom('pl')}</shop-faq>`);
    await faq.updateComplete;
    expect(opened(faq)).toEqual(['return-how']);
    expect(seen(faq)).toContain('Krok po kroku');
    const event = oneEvent(faq, 'help-open');
    await press(faq, 'parcel-where');
    expect(await event).toMatchObject({ id: 'parcel-where' });
    await vi.waitFor(() => expect(seen(faq)).toContain('Wpisz numer zamówienia.'));
  });

  test('headings and paragraphs are questions and answers, open as they stood', async () => {
    const faq = await open(html`<shop-faq><h2>Dostawa</h2><h3>Ile?</h3><p>12 zł</p><h3>Kiedy?</h3>Jutro.</shop-faq>`);
    expect(titles(faq)).toEqual(['Dostawa']);
    expect(questions(faq)).toEqual(['Ile?', 'Kiedy?']);
    expect(opened(faq)).toEqual(['ile', 'kiedy']);
    expect(seen(faq)).toEqual(['12 zł', 'Jutro.']);
    await press(faq, 'ile');
    await vi.waitFor(() => expect(seen(faq)).toEqual(['Jutro.']));
  });

  test('a text without a question stays as it is', async () => {
    const faq = await fixture<ShopFaq>(html`<shop-faq><p>Zadzwoń: 22 123 45 67</p></shop-faq>`);
    await vi.waitFor(() => one(faq, '.help'));
    expect(seen(faq)).toEqual(['Zadzwoń: 22 123 45 67']);
    expect(all(faq, '[part="state"]')).toEqual([]);
  });

  test('a question keeps the language that it stands in', async () => {
    const faq = await open(html`<shop-faq lang="ru">${lightDom('ru')}</shop-faq>`);
    expect(langOf(one(row(faq, 'delivery-cost'), 'summary span'))).toBe('en');
    expect(langOf(one(row(faq, 'parcel-where'), 'summary span'))).toBe('ru');
  });

  test('what was open stays open, and the focus stays where it was', async () => {
    const { faq, draw } = await waiting('broken');
    faq.querySelector('details#delivery-cost')?.setAttribute('open', '');
    faq.querySelector<HTMLElement>('details#return-how summary')?.focus();
    await draw();
    expect(opened(faq)).toEqual(['delivery-cost']);
    expect(faq.shadowRoot?.activeElement).toBe(one(row(faq, 'return-how'), 'summary'));
  });

  test('a link in an open answer keeps the focus', async () => {
    const { faq, draw } = await waiting('broken');
    faq.querySelector('details#return-how')?.setAttribute('open', '');
    const link = faq.querySelector<HTMLElement>('details#return-how a');
    link?.focus();
    await draw();
    expect(textOf(link as Element)).toBe('Nadaj');
    expect(document.activeElement).toBe(link);
  });

  test.each(['pl', 'ru'])('no axe violations, in %s', async (lang) => {
    const faq = await open(html`<shop-faq lang=${lang}>${lightDom(lang)}</shop-faq>`);
    await accessible(faq).to.be.accessible();
    for (const details of all(faq, 'details')) (details as HTMLDetailsElement).open = true;
    await accessible(faq).to.be.accessible();
  });
});

describe('when documents come', () => {
  test('the light DOM is what is read until they are there', async () => {
    const faq = await fixture<ShopFaq>(html`<shop-faq src=${help.address}>${lightDom('pl')}</shop-faq>`);
    expect(all(faq, 'details')).toEqual([]);
    expect(seen(faq)).toContain('Gdzie jest paczka?');
    await drawn(faq);
    expect(seen(faq)).toEqual([]);
    expect(questions(faq)).toEqual(published);
  });

  test('open answers and the focus are carried over by id', async () => {
    const { faq, draw } = await waiting();
    faq.querySelector('details#refund-when')?.setAttribute('open', '');
    faq.querySelector<HTMLElement>('details#return-how summary')?.focus();
    await draw();
    expect(opened(faq)).toEqual(['refund-when']);
    expect(faq.shadowRoot?.activeElement).toBe(one(row(faq, 'return-how'), 'summary'));
  });

  test('the focus of a question that is not among them is not given to it later', async () => {
    const { faq, draw } = await waiting();
    faq.topic = 'delivery';
    faq.querySelector<HTMLElement>('details#return-how summary')?.focus();
    await draw();
    faq.topic = '';
    await faq.updateComplete;
    expect(questions(faq)).toEqual(published);
    expect(faq.shadowRoot?.activeElement).toBe(null);
  });

  test('they take the place of a light DOM that was shown instead of them', async () => {
    help.fault = 503;
    const faq = await open(html`<shop-faq src=${help.address}><h3>Stare?</h3><p>Tak.</p></shop-faq>`);
    expect(questions(faq)).toEqual(['Stare?']);
    expect(all(faq, '[part="state"]')).toEqual([]);
    help.fault = undefined;
    const next = await serveHelp();
    faq.src = next.address;
    await vi.waitFor(() => expect(questions(faq)).toEqual(published));
    expect(seen(faq)).toEqual([]);
  });
});

/** The content of what was published as HTML. */
function lightDom(locale: string): DocumentFragment {
  const file = document.createElement('template');
  file.innerHTML = help.files.get(`faq.${locale}.html`) ?? '';
  const content = document.createDocumentFragment();
  content.append(...(file.content.querySelector('.shop-help-faq')?.childNodes ?? []));
  return content;
}

/** An element that shows its light DOM until `draw` lets its documents come, or not be had. */
async function waiting(broken?: 'broken'): Promise<{ faq: ShopFaq; draw: () => Promise<void> }> {
  const release = hold(help);
  if (broken) help.fault = 500;
  const faq = await fixture<ShopFaq>(html`<shop-faq src=${help.address}>${lightDom('pl')}</shop-faq>`);
  return {
    faq,
    draw() {
      release();
      return drawn(faq);
    },
  };
}

/** The texts of the light DOM that are on the screen. */
function seen(faq: ShopFaq): string[] {
  const free = [...faq.querySelectorAll('[slot]')].flatMap(({ childNodes }) => [...childNodes]);
  const texts = [...faq.querySelectorAll('p, li, h3, summary, a'), ...free.filter((node) => node instanceof Text)];
  const shown = texts.filter((text) => (text instanceof Text ? text.parentElement : text)?.checkVisibility());
  return shown.map((text) => (text.textContent ?? '').replace(/\s+/g, ' ').trim());
}
