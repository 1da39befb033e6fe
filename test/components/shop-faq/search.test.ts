import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { helpCenter } from '../center.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { all, one, open, opened, press, questions, row, textOf } from './reader.ts';
import { drawnAnew, field, found, searchFor } from './searching.ts';

let help: HelpServer;
let faq: ShopFaq;

beforeEach(async () => {
  help = await serveHelp();
  faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
});

describe('the field', () => {
  test('has a label that is seen, and comes before all questions', () => {
    const [label] = field(faq).labels ?? [];
    expect(textOf(label as Element)).toBe('W czym możemy pomóc?');
    expect(label?.checkVisibility()).toBe(true);
    expect(field(faq).compareDocumentPosition(one(faq, '[part="entry"]'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('is the same while letters are typed into it, and stays where it is', async () => {
    const own = field(faq);
    const place = own.getBoundingClientRect().toJSON();
    await userEvent.click(own);
    for (const letter of 'paczka') {
      await userEvent.keyboard(letter);
      await drawnAnew(faq);
      expect(own.getBoundingClientRect().toJSON()).toEqual(place);
    }
    await vi.waitFor(() => expect(found(faq)[0]).toBe('parcel-where'));
    expect([own.value, own.isConnected, faq.shadowRoot?.activeElement === own]).toEqual(['paczka', true, true]);
    expect(own.getBoundingClientRect().toJSON()).toEqual(place);
  });

  test.each([
    ['one topic', html`<shop-faq topic="returns"></shop-faq>`],
    ['a few questions', html`<shop-faq limit="2"></shop-faq>`],
  ])('is not there for %s', async (_, content) => {
    const link = document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'shop-help' }));
    link.href = help.address;
    const few = await open(content);
    link.remove();
    expect(all(few, 'input')).toEqual([]);
  });

  test('typing makes no history, and leaves the address alone', async () => {
    const [{ length }, { href }] = [history, location];
    await searchFor(faq, 'paczka');
    await searchFor(faq, 'paczka gdzie');
    expect([history.length, location.href]).toEqual([length, href]);
  });
});

describe('the list', () => {
  test('gives its place to what is found', async () => {
    expect(questions(faq)).toHaveLength(4);
    const top = one(faq, '.topic').getBoundingClientRect().top;
    await searchFor(faq, 'gdzie jest paczka');
    expect(found(faq)[0]).toBe('parcel-where');
    expect(all(faq, '[part="category"]')).toEqual([]);
    expect(one(faq, '[part="results"]').getBoundingClientRect().top).toBe(top);
  });

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['emptying the field', () => userEvent.clear(field(faq))],
    ['leaving only spaces', () => userEvent.fill(field(faq), '  ')],
  ])('comes back on %s, what was opened still open', async (_, act) => {
    await press(faq, 'return-how');
    await searchFor(faq, 'gdzie jest paczka');
    await press(faq, 'parcel-where');
    field(faq).focus();
    await act();
    await drawnAnew(faq);
    expect(questions(faq)).toHaveLength(4);
    expect(opened(faq)).toEqual(['parcel-where', 'return-how']);
    expect(field(faq).value.trim()).toBe('');
    expect(faq.shadowRoot?.activeElement).toBe(field(faq));
  });

  test('comes back on Escape that is faster than the search', async () => {
    await userEvent.fill(field(faq), 'paczka');
    field(faq).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await faq.updateComplete;
    expect(field(faq).value).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(faq, '[part="results"]')).toEqual([]);
  });
});

describe('what was found', () => {
  test.each(['{Enter}', '{ArrowDown}'])('%s goes to the first of it', async (key) => {
    await searchFor(faq, 'paczka');
    field(faq).focus();
    await userEvent.keyboard(key);
    expect(faq.shadowRoot?.activeElement).toBe(one(faq, '[part="results"] summary'));
  });

  test('an answer opened in it is an address, and does not end another search', async () => {
    await searchFor(faq, 'paczka');
    await press(faq, 'parcel-where');
    expect(location.hash).toBe('#faq=parcel-where');
    await searchFor(faq, 'kiedy pieniądze');
    expect(found(faq)).toContain('refund-when');
    expect(found(faq)).not.toContain('parcel-where');
    expect(field(faq).value).toBe('kiedy pieniądze');
  });

  test('a link to an answer that is not in it ends the search and opens the answer', async () => {
    await searchFor(faq, 'paczka');
    expect(found(faq)).not.toContain('refund-when');
    location.hash = '#faq=refund-when';
    await vi.waitFor(() => expect(opened(faq)).toEqual(['refund-when']));
    expect([field(faq).value, all(faq, '[part="results"]').length]).toEqual(['', 0]);
    expect(faq.shadowRoot?.activeElement).toBe(one(row(faq, 'refund-when'), 'summary'));
  });

  test('a link to an answer that is in it opens it there', async () => {
    await searchFor(faq, 'paczka');
    location.hash = '#faq=parcel-where';
    await vi.waitFor(() => expect(opened(faq)).toEqual(['parcel-where']));
    expect(found(faq)).toContain('parcel-where');
  });

  test('a related question that is not in it ends the search', async () => {
    const center = await helpCenter();
    const entries = center.faq.entries.map((entry) =>
      entry.id === 'parcel-where' ? { ...entry, related: ['refund-when'] } : entry,
    );
    const other = await serveHelp({ ...center, faq: { ...center.faq, entries } });
    faq = await open(html`<shop-faq src=${other.address}></shop-faq>`);
    await searchFor(faq, 'paczka');
    await press(faq, 'parcel-where');
    const related = one(row(faq, 'parcel-where'), '[part="related"]');
    expect([textOf(related), related.getAttribute('href')]).toEqual(['Kiedy dostanę pieniądze?', '#faq=refund-when']);
    await userEvent.click(related);
    await vi.waitFor(() => expect(opened(faq)).toContain('refund-when'));
    expect(field(faq).value).toBe('');
  });
});

describe('another language', () => {
  test('keeps the query and searches anew', async () => {
    await searchFor(faq, 'parcel');
    expect(found(faq)).toEqual([]);
    document.documentElement.lang = 'en';
    await vi.waitFor(() => expect(found(faq)[0]).toBe('parcel-where'), 5000);
    expect(field(faq).value).toBe('parcel');
    expect(textOf(one(faq, '[part="outcome"]'))).toMatch(/^\d answers?$/);
  });
});

test('two elements on a page search each for itself', async () => {
  faq = await open(html`<shop-faq src=${help.address}></shop-faq><shop-faq src=${help.address} lang="en"></shop-faq>`);
  const other = faq.nextElementSibling;
  await searchFor(other as ShopFaq, 'parcel');
  expect(found(other as ShopFaq)[0]).toBe('parcel-where');
  expect([field(faq).value, questions(faq).length]).toEqual(['', 4]);
});

test('questions that stand in the page alone are found', async () => {
  faq = await open(html`<shop-faq>
    <h3>Gdzie jest moja paczka?</h3><p>W drodze. Numer jest w mailu.</p>
    <h3>Czy można płacić kartą?</h3><p>Tak, także BLIK-iem.</p>
    <h3 lang="en">Do you ship abroad?</h3><p lang="en">We do.</p>
  </shop-faq>`);
  await searchFor(faq, 'paczki');
  expect(found(faq)[0]).toBe('gdzie-jest-moja-paczka');
  expect(faq.querySelector('p')?.checkVisibility()).toBe(true);
  await searchFor(faq, 'shipping abroad');
  expect(found(faq)[0]).toBe('do-you-ship-abroad');
});
