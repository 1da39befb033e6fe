import { expect as accessible } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { helpCenter } from '../center.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { all, langOf, one, open, press, textOf, titles } from './reader.ts';
import { field, found, hits, listen, searchFor } from './searching.ts';

let help: HelpServer;

beforeEach(async () => {
  const center = await helpCenter();
  const links = { ...center.shop.links, products: 'https://krokus.example/search?q={query}' };
  help = await serveHelp({ ...center, shop: { ...center.shop, links } });
});

interface Case {
  readonly query: string;
  readonly count: RegExp;
  readonly hit: string;
  readonly reading?: string;
}

const pl = /^(1 odpowiedź|\d odpowiedzi)$/;
const pt = /^(1 resposta|\d respostas)$/;
const ru = /^(1 ответ|[234] ответа)$/;
const en = /^(1 answer|\d answers)$/;

test.each<[string, Case]>([
  ['pl', { query: 'gdzie paczka', count: pl, hit: 'paczka' }],
  ['pl', { query: 'gdzie paczak', count: pl, hit: 'paczka', reading: 'Szukamy: „gdzie paczka”.' }],
  ['pt-PT', { query: 'onde esta encomenda', count: pt, hit: 'encomenda' }],
  ['pt-PT', { query: 'encomneda', count: pt, hit: 'encomenda', reading: 'A procurar “encomenda”.' }],
  ['ru', { query: 'где посылка', count: ru, hit: 'посылка' }],
  ['ru', { query: 'gjcskrf', count: ru, hit: 'посылка', reading: 'Ищем «посылка».' }],
  ['ru', { query: 'posylka', count: ru, hit: 'посылка', reading: 'Ищем «посылка».' }],
  ['en', { query: 'where is my parcel', count: en, hit: 'parcel' }],
  ['en', { query: 'parcle', count: en, hit: 'parcel', reading: 'Searching for “parcel”.' }],
])('in %s, %o', async (lang, { query, count, hit, reading = '' }) => {
  const faq = await open(html`<shop-faq src=${help.address} lang=${lang}></shop-faq>`);
  const told = listen(faq);
  await searchFor(faq, query);
  const outcome = textOf(one(faq, '[part="outcome"]'));
  expect(found(faq)[0]).toBe('parcel-where');
  expect(hits(faq)).toContain(hit);
  expect(outcome).toMatch(count);
  expect(Number.parseInt(outcome, 10)).toBe(found(faq).length);
  expect(all(faq, '[part="reading"]').map(textOf).join()).toBe(
    reading && `${reading} ${textOf(one(faq, '[part="reading"] button'))}`,
  );
  await vi.waitFor(() => expect(told).toEqual([outcome]), 2000);
});

describe.each([
  [
    'pl',
    'Nie mamy na to gotowej odpowiedzi.',
    'Szukaj „kod do siłowni” w sklepie',
    'Pokaż wszystkie pytania',
    'Sprawdź zamówienie 10452',
  ],
  [
    'pt-PT',
    'Ainda não temos resposta para isto.',
    'Procurar “kod do siłowni” na loja',
    'Mostrar todas as perguntas',
    'Ver a encomenda 10452',
  ],
  [
    'ru',
    'Готового ответа на это у нас нет.',
    'Искать «kod do siłowni» в магазине',
    'Показать все вопросы',
    'Посмотреть заказ 10452',
  ],
  [
    'en',
    'We don’t have an answer to this yet.',
    'Search the shop for “kod do siłowni”',
    'Show all questions',
    'Look up order 10452',
  ],
])('in %s', (lang, none, products, list, order) => {
  test('what nobody answers ends with a person, then the shop’s own search and the list', async () => {
    const faq = await open(html`<shop-faq src=${help.address} lang=${lang}></shop-faq>`);
    const told = listen(faq);
    await searchFor(faq, 'kod do siłowni');
    expect(found(faq)).toEqual([]);
    expect(textOf(one(faq, '[part="outcome"]'))).toBe(none);
    const action = one(faq, '.results [part="action"]');
    expect([textOf(action), action.getAttribute('href')]).toEqual([
      products,
      'https://krokus.example/search?q=kod%20do%20si%C5%82owni',
    ]);
    const person = one(faq, '[part="contact"]');
    expect(person.checkVisibility()).toBe(true);
    expect(person.compareDocumentPosition(action)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await vi.waitFor(() => expect(told).toEqual([none]), 2000);
    await accessible(faq).to.be.accessible();
    const all = one(faq, '[part="all"]');
    expect(textOf(all)).toBe(list);
    await userEvent.click(all);
    await vi.waitFor(() => expect(titles(faq)).toHaveLength(2));
    expect(field(faq).value).toBe('');
    expect(faq.shadowRoot?.activeElement).toBe(one(faq, 'summary'));
  });

  test('an order number goes to the page of the order', async () => {
    const faq = await open(html`<shop-faq src=${help.address} lang=${lang}></shop-faq>`);
    await searchFor(faq, '10452');
    const links = all(faq, '[part="results"] > p [part="action"]');
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([[order, '/order?number=10452']]);
    await accessible(faq).to.be.accessible();
  });
});

test('a shop without such pages is not promised any', async () => {
  const { shop, ...others } = await helpCenter();
  const { links: _, ...poor } = shop;
  const { address } = await serveHelp({ ...others, shop: poor });
  const faq = await open(html`<shop-faq src=${address}></shop-faq>`);
  await searchFor(faq, '10452');
  expect(all(faq, '[part="results"] > p [part="action"]')).toEqual([]);
  await searchFor(faq, 'kod do siłowni');
  expect(all(faq, '.results [part="action"]')).toEqual([]);
});

test('the way back takes the query as it was typed, and keeps the focus in the results', async () => {
  const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
  await searchFor(faq, 'gjcskrf');
  const back = one(faq, '[part="reading"] button');
  expect(textOf(back)).toBe('Искать именно «gjcskrf»');
  await userEvent.click(back);
  await vi.waitFor(() => expect(all(faq, '[part="reading"]')).toEqual([]));
  expect(found(faq)).toEqual([]);
  expect(field(faq).value).toBe('gjcskrf');
  await vi.waitFor(() => expect(faq.shadowRoot?.activeElement).toBe(one(faq, '[part="all"]')));
  await searchFor(faq, 'posylka');
  expect(found(faq)[0]).toBe('parcel-where');
});

test('hits are whole words of the text, as it is written', async () => {
  const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
  await searchFor(faq, 'PIENIADZ');
  expect(textOf(one(faq, '[part="results"] [part="question"]'))).toMatch(/^Kiedy dostanę pieniądze\?/);
  expect(hits(faq)).toContain('pieniądze');
});

test('the sentence that was found stands under the question until the answer is open', async () => {
  const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
  await searchFor(faq, 'numer zamówienia');
  const snippet = one(faq, '[part="snippet"]');
  expect(textOf(snippet)).toBe('Wpisz numer zamówienia.');
  expect(all(snippet, '[part="hit"]').map(textOf)).toEqual(['numer', 'zamówienia']);
  await press(faq, 'parcel-where');
  expect(snippet.checkVisibility()).toBe(false);
});

test('an answer in another language is found in that language, and marked as such', async () => {
  const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
  await searchFor(faq, 'delivery costs');
  expect(found(faq)[0]).toBe('delivery-cost');
  expect(hits(faq)).toEqual(expect.arrayContaining(['delivery', 'cost']));
  expect(all(faq, '[part="hit"]').map(langOf)).toEqual(all(faq, '[part="hit"]').map(() => 'en'));
  expect(langOf(one(faq, '[part="outcome"]'))).toBe('ru');
});

test('every text that an owner may edit is marked, and nothing else with it', async () => {
  const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
  await searchFor(faq, 'номер');
  const marked = all(faq, '[part="results"] [data-unit]').map((element) => [element.dataset.unit, langOf(element)]);
  expect(marked).toEqual(
    expect.arrayContaining([
      ['faq/parcel-where/question', 'ru'],
      ['faq/parcel-where/answer', 'ru'],
      ['faq/parcel-where/action', 'ru'],
    ]),
  );
  expect(textOf(one(faq, '[data-unit="faq/parcel-where/question"]'))).toBe('Где посылка?');
});

describe('no axe violations', () => {
  test.each(['gdzie paczka', 'pieniadze kedy', 'kiedy dostawa zwrot', '/', '?!'])('for “%s”', async (query) => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await searchFor(faq, query);
    await accessible(faq).to.be.accessible();
    for (const summary of all(faq, 'summary')) summary.click();
    await accessible(faq).to.be.accessible();
  });
});

test.each(['gdzie paczka', 'pieniadze kedy', 'kod do siłowni', 'konstantynopolitańczykowianeczka'.repeat(3), '10452'])(
  '“%s” fits a narrow phone',
  async (query) => {
    await page.viewport(320, 640);
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    await searchFor(faq, query);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(414, 896);
  },
);
