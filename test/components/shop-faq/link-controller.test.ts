import { expect as accessible, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { all, langOf, one, open, opened, press, questions, row, textOf } from './reader.ts';

let help: HelpServer;

beforeEach(async () => {
  help = await serveHelp();
});

describe('a link to an answer', () => {
  test('opens it when the page is opened with it, and gives it the focus', async () => {
    history.replaceState(null, '', '#faq=refund-when');
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await faq.updateComplete;
    expect(opened(faq)).toEqual(['refund-when']);
    expect(faq.shadowRoot?.activeElement).toBe(one(row(faq, 'refund-when'), 'summary'));
  });

  test('opens it when followed later, and closes the one before', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await follow(faq, 'return-how');
    expect(opened(faq)).toEqual(['return-how']);
    await follow(faq, 'delivery-cost');
    expect(opened(faq)).toEqual(['delivery-cost']);
  });

  test('finds an answer by the id that it used to have', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await follow(faq, 'parcel');
    expect(opened(faq)).toEqual(['parcel-where']);
  });

  test('brings out an answer that the limit hides', async () => {
    history.replaceState(null, '', '#faq=refund-when');
    const faq = await open(html`<shop-faq src=${help.address} limit="1"></shop-faq>`);
    await faq.updateComplete;
    expect(questions(faq)).toHaveLength(4);
    expect(opened(faq)).toEqual(['refund-when']);
  });

  test.each(['nobody-knows', '', 'Return-How', 'return-how"]'])('to %j opens nothing', async (id) => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await follow(faq, id);
    expect(opened(faq)).toEqual([]);
  });

  test('keeps its answer open in another language', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await follow(faq, 'return-how');
    faq.lang = 'en';
    await vi.waitFor(() => expect(questions(faq)).toContain('How do I return something?'));
    expect(opened(faq)).toEqual(['return-how']);
  });
});

describe('history', () => {
  test('Back closes what the reader opened, Forward opens it again', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await press(faq, 'parcel-where');
    expect(location.hash).toBe('#faq=parcel-where');
    await press(faq, 'return-how');
    await go(faq, -1);
    expect(opened(faq)).toEqual(['parcel-where']);
    await go(faq, -1);
    expect(opened(faq)).toEqual([]);
    await go(faq, 1);
    expect(opened(faq)).toEqual(['parcel-where']);
  });

  test('an answer that the reader closes takes its address along', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await press(faq, 'parcel-where');
    await press(faq, 'parcel-where');
    expect(location.hash).toBe('');
    await go(faq, -1);
    expect(opened(faq)).toEqual([]);
  });

  test('closing another answer than the address means leaves the address', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await press(faq, 'parcel-where');
    await press(faq, 'return-how');
    await press(faq, 'parcel-where');
    expect(location.hash).toBe('#faq=return-how');
    expect(opened(faq)).toEqual(['return-how']);
  });

  test('Back closes what the reader opened in the second of two elements', async () => {
    const first = await open(html`
      <shop-faq src=${help.address} topic="delivery"></shop-faq>
      <shop-faq src=${help.address} topic="returns"></shop-faq>
    `);
    const second = first.nextElementSibling as ShopFaq;
    await press(first, 'parcel-where');
    await press(second, 'return-how');
    await go(second, -1);
    expect([opened(first), opened(second)]).toEqual([['parcel-where'], []]);
  });

  test('copying a link and showing all questions leave history alone', async () => {
    const faq = await open(html`<shop-faq src=${help.address} limit="2"></shop-faq>`);
    await press(faq, 'parcel-where');
    const before = [history.length, location.href];
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await copy(faq, 'parcel-where');
    await userEvent.click(one(faq, '[part="all"]'));
    expect([history.length, location.href]).toEqual(before);
  });
});

describe('copying a link', () => {
  test('puts it into the clipboard and says so, to those who cannot see it as well', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await copy(faq, 'return-how');
    await vi.waitFor(() => expect(textOf(one(faq, '[role="status"]'))).toBe('Link skopiowany'));
    expect(written).toHaveBeenCalledWith(new URL('#faq=return-how', location.href).href);
    expect(textOf(one(row(faq, 'return-how'), '[part="copy"]'))).toBe('Link skopiowany');
    await accessible(faq).to.be.accessible();
  });

  test('shows it where the clipboard refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await copy(faq, 'return-how');
    await vi.waitFor(() => expect(all(faq, '.link input')).toHaveLength(1));
    const field = one<HTMLInputElement>(row(faq, 'return-how'), '.link input');
    expect(field.value).toBe(new URL('#faq=return-how', location.href).href);
    expect([...(field.labels ?? [])].map(textOf)).toEqual(['Link do tej odpowiedzi:']);
    expect(textOf(one(faq, '[role="status"]'))).toBe('');
    await accessible(faq).to.be.accessible();
  });

  test('shows it on pages without a clipboard, which are those without https', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await copy(faq, 'return-how');
    await vi.waitFor(() => expect(all(faq, '.link input')).toHaveLength(1));
  });

  test('says so in the language of the page', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
    await copy(faq, 'delivery-cost');
    await vi.waitFor(() => expect(textOf(one(faq, '[role="status"]'))).toBe('Ссылка скопирована'));
    expect(langOf(one(faq, '[role="status"]'))).toBe('ru');
  });
});

/** Follows a link on the page to `#faq=<id>`. */
async function follow(faq: ShopFaq, id: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = `faq=${id}`;
  await changed;
  await settled(faq);
}

/** Presses Back or Forward. */
async function go(faq: ShopFaq, steps: -1 | 1): Promise<void> {
  const changed = oneEvent(window, 'popstate');
  history.go(steps);
  await changed;
  await settled(faq);
}

async function settled(faq: ShopFaq): Promise<void> {
  while (!(await faq.updateComplete));
}

async function copy(faq: ShopFaq, id: string): Promise<void> {
  row(faq, id).open = true;
  await userEvent.click(one(row(faq, id), '[part="copy"]'));
}
