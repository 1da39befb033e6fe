import { expect as accessible, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unitName, unitsOf } from '../../../content/documents/units.ts';
import { helpCenter } from '../center.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { all, langOf, one, open, opened, press, questions, row, textOf, titles } from './reader.ts';

let help: HelpServer;

beforeEach(async () => {
  help = await serveHelp();
});

describe('shows', () => {
  test('the questions by category, all closed', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']);
    expect(questions(faq)).toEqual([
      'Gdzie jest paczka?',
      'Ile kosztuje dostawa?',
      'Jak coś zwrócić?',
      'Kiedy dostanę pieniądze?',
    ]);
    expect(opened(faq)).toEqual([]);
  });

  test('the questions of one topic, without its title', async () => {
    const faq = await open(html`<shop-faq src=${help.address} topic="returns"></shop-faq>`);
    expect(questions(faq)).toEqual(['Jak coś zwrócić?', 'Kiedy dostanę pieniądze?']);
    expect(titles(faq)).toEqual([]);
  });

  test('the first questions, and how many there are, without notice and contact', async () => {
    const faq = await open(html`<shop-faq src=${help.address} limit="3"></shop-faq>`);
    expect(questions(faq)).toEqual(['Gdzie jest paczka?', 'Ile kosztuje dostawa?', 'Jak coś zwrócić?']);
    expect(textOf(one(faq, '[part="all"]'))).toBe('Pokaż wszystkie 4 pytania');
    expect(all(faq, '[part="notice"], [part="contact"]')).toEqual([]);
  });

  test('no button for all questions where the limit hides none', async () => {
    const faq = await open(html`<shop-faq src=${help.address} limit="4"></shop-faq>`);
    expect(questions(faq)).toHaveLength(4);
    expect(all(faq, '[part="all"]')).toEqual([]);
  });

  test('an answer with all that a text may hold, its values filled', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await press(faq, 'return-how');
    const answer = one(row(faq, 'return-how'), '[data-unit$="/answer"]');
    expect(textOf(one(answer, 'h3'))).toBe('Krok po kroku');
    expect(all(answer, 'ol > li').map(textOf)).toEqual(['Zapakuj.', 'Nadaj.']);
    expect(one(answer, 'a').getAttribute('href')).toBe('/returns');
    expect(textOf(one(answer, 'blockquote'))).toBe('Masz 30 dni.');
    const costs = one(row(faq, 'delivery-cost'), '[data-unit$="/answer"]');
    expect(all(costs, 'th, td').map(textOf)).toEqual(['Kraj', 'Koszt', 'Polska', '12', 'Portugal', '30']);
    expect(one(costs, 'img').getAttribute('alt')).toBe('Koszt');
  });

  test('what an answer lets its reader do', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    expect(all(faq, '[part="action"]').map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['Śledź paczkę', '/order?number='],
    ]);
  });
});

describe('reacts', () => {
  test.each<[string, (faq: Awaited<ReturnType<typeof open>>) => Promise<void>]>([
    ['a click', (faq) => press(faq, 'return-how')],
    ['Enter', (faq) => type(faq, '{Enter}')],
    ['Space', (faq) => type(faq, ' ')],
  ])('%s opens an answer, says so to the page, and closes it again', async (_, act) => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    const event = oneEvent(document, 'help-open');
    await act(faq);
    expect(opened(faq)).toEqual(['return-how']);
    expect(await event).toMatchObject({ id: 'return-how', bubbles: true, composed: true });
    await act(faq);
    expect(opened(faq)).toEqual([]);
  });

  test('an opened answer leaves the others open', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await press(faq, 'parcel-where');
    await press(faq, 'return-how');
    expect(opened(faq)).toEqual(['parcel-where', 'return-how']);
  });

  test('“show all” shows the categories, keeps what is open, and goes on to the first question that was hidden', async () => {
    const faq = await open(html`<shop-faq src=${help.address} limit="2"></shop-faq>`);
    await press(faq, 'delivery-cost');
    await userEvent.click(one(faq, '[part="all"]'));
    await faq.updateComplete;
    expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']);
    expect(questions(faq)).toHaveLength(4);
    expect(opened(faq)).toEqual(['delivery-cost']);
    expect(faq.shadowRoot?.activeElement).toBe(one(row(faq, 'return-how'), 'summary'));
  });

  test('another topic, another limit', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    faq.topic = 'returns';
    faq.limit = 1;
    await faq.updateComplete;
    expect(questions(faq)).toEqual(['Jak coś zwrócić?']);
    faq.removeAttribute('topic');
    faq.topic = '';
    faq.limit = 0;
    await faq.updateComplete;
    expect(questions(faq)).toHaveLength(4);
  });

  test('an answer that the browser opens, as find-in-page does, stays open', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    row(faq, 'refund-when').open = true;
    await oneEvent(row(faq, 'refund-when'), 'toggle');
    faq.requestUpdate();
    await faq.updateComplete;
    expect(opened(faq)).toEqual(['refund-when']);
  });
});

test('stays silent when the page sets a property, or a link opens an answer', async () => {
  const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
  const said: string[] = [];
  for (const name of ['help-open', 'help-contact', 'help-error']) faq.addEventListener(name, () => said.push(name));
  faq.limit = 2;
  faq.topic = 'delivery';
  location.hash = '#faq=delivery-cost';
  await oneEvent(window, 'hashchange');
  await faq.updateComplete;
  expect(opened(faq)).toEqual(['delivery-cost']);
  expect(said).toEqual([]);
});

describe('language', () => {
  test.each([
    ['pl', 'Gdzie jest paczka?', 'Kopiuj link'],
    ['pt-PT', 'Onde está a encomenda?', 'Copiar ligação'],
    ['pt-BR', 'Onde está a encomenda?', 'Copiar ligação'],
    ['ru-BY', 'Где посылка?', 'Скопировать ссылку'],
    ['en-US', 'Where is the parcel?', 'Copy link'],
    ['de', 'Where is the parcel?', 'Copy link'],
  ])('%s', async (lang, question, copy) => {
    document.documentElement.lang = lang;
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    expect(questions(faq)[0]).toBe(question);
    expect(textOf(one(faq, '[part="copy"]'))).toBe(copy);
  });

  test('a question without a translation stands in another language, and says which', async () => {
    const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
    const fallback = row(faq, 'delivery-cost');
    expect(textOf(one(fallback, 'summary'))).toBe('What does delivery cost?');
    expect([...all(fallback, '[data-unit]')].map(langOf)).toEqual(['en', 'en']);
    expect(textOf(one(fallback, '[part="mark"]'))).toBe('На английском языке');
    expect(langOf(one(fallback, '[part="mark"]'))).toBe('ru');
  });

  test('an answer whose source has changed says that it is being updated', async () => {
    const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
    expect(all(faq, '[part="mark"]').map((mark) => [mark.closest('details')?.id, textOf(mark)])).toEqual([
      ['delivery-cost', 'На английском языке'],
      ['refund-when', 'Этот ответ сейчас обновляется.'],
    ]);
  });
});

test('marks every text that an owner may edit, in the language that it is in', async () => {
  const center = await helpCenter();
  const { shop, faq: documents } = center;
  const units = new Set([...unitsOf('shop', shop), ...unitsOf('faq', documents)].map(unitName));
  const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
  const marked = all(faq, '[data-unit]').map((element) => [element.dataset.unit ?? '', langOf(element)]);
  expect(marked.filter(([unit = '']) => !units.has(unit))).toEqual([]);
  expect(marked).toEqual(
    expect.arrayContaining([
      ['faq/delivery/title', 'ru'],
      ['faq/parcel-where/question', 'ru'],
      ['faq/parcel-where/answer', 'ru'],
      ['faq/parcel-where/action', 'ru'],
      ['faq/delivery-cost/question', 'en'],
      ['faq/delivery-cost/answer', 'en'],
      ['shop/contact/phone', 'ru'],
      ['shop/contact/email', 'ru'],
      ['shop/contact/chat', 'ru'],
      ['shop/contact/telegram', 'ru'],
      ['shop/contact/replyHours', 'ru'],
      ['shop/contact/languages', 'ru'],
      ['shop/hours/week', 'ru'],
    ]),
  );
  const shown = documents.entries.flatMap(({ id }) => [`faq/${id}/question`, `faq/${id}/answer`]);
  expect(shown.filter((unit) => !marked.some(([name]) => name === unit))).toEqual([]);
});

test.each(['pl', 'pt-PT', 'ru', 'en'])('no axe violations, in %s with all answers open', async (lang) => {
  const faq = await open(html`<shop-faq src=${help.address} lang=${lang}></shop-faq>`);
  await accessible(faq).to.be.accessible();
  for (const details of all(faq, 'details')) (details as HTMLDetailsElement).open = true;
  await accessible(faq).to.be.accessible();
});

test.each([
  ['limit="2"', html`<shop-faq limit="2"></shop-faq>`],
  ['topic="returns"', html`<shop-faq topic="returns"></shop-faq>`],
])('no axe violations, with %s', async (_, content) => {
  const link = document.head.appendChild(document.createElement('link'));
  link.rel = 'shop-help';
  link.href = help.address;
  const faq = await open(content);
  link.remove();
  await accessible(faq).to.be.accessible();
});

async function type(faq: Awaited<ReturnType<typeof open>>, key: string): Promise<void> {
  one(row(faq, 'return-how'), 'summary').focus();
  await userEvent.keyboard(key);
  await faq.updateComplete;
}
