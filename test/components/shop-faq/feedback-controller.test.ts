import { expect as accessible } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HelpFeedbackEvent } from '../../../components/events.ts';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { all, one, open, press, row, textOf } from './reader.ts';
import { listen, searchFor } from './searching.ts';

let help: HelpServer;
let said: HelpFeedbackEvent[];

beforeEach(async () => {
  help = await serveHelp();
  said = [];
});

describe.each([
  ['pl', 'Czy to pomogło?', ['Tak', 'Nie'], 'Czego zabrakło?', 'Dziękujemy za opinię.', 'Brakuje szczegółów'],
  [
    'pt-PT',
    'Esta resposta ajudou?',
    ['Sim', 'Não'],
    'O que faltou?',
    'Agradecemos a sua opinião.',
    'Faltam pormenores',
  ],
  ['ru', 'Ответ помог?', ['Да', 'Нет'], 'Что не так?', 'Спасибо за отзыв.', 'Не хватает подробностей'],
  ['en', 'Did this help?', ['Yes', 'No'], 'What was missing?', 'Thank you for telling us.', 'Details are missing'],
])('in %s', (lang, ask, choices, why, thanks, incomplete) => {
  test('“yes” is thanked for', async () => {
    const faq = await answered(lang);
    const told = listen(faq);
    expect(textOf(one(answer(faq), '.links:last-of-type span'))).toBe(ask);
    expect(all(answer(faq), '[part="feedback"]').map(textOf)).toEqual(choices);
    await choose(faq, '[part="feedback"]', 0);
    expect(said).toMatchObject([{ id: 'return-how', helpful: true, bubbles: true, composed: true }]);
    expect(said[0]?.reason).toBeUndefined();
    expect(textOf(one(answer(faq), '.said'))).toBe(thanks);
    expect(all(answer(faq), '[part="feedback"], [part="contact"]')).toEqual([]);
    expect(told).toEqual([thanks]);
    expect(faq.shadowRoot?.activeElement).toBe(one(answer(faq), '[part="copy"]'));
    await accessible(faq).to.be.accessible();
  });

  test('“no” is asked why and shown a person, who stays when the reason is given', async () => {
    const faq = await answered(lang);
    const told = listen(faq);
    await choose(faq, '[part="feedback"]', 1);
    expect(said).toMatchObject([{ id: 'return-how', helpful: false }]);
    expect(said[0]?.reason).toBeUndefined();
    const reasons = all(answer(faq), '[part="reason"]');
    expect(reasons).toHaveLength(4);
    expect(faq.shadowRoot?.activeElement).toBe(reasons[0]);
    expect(one(answer(faq), '[part="contact"]').checkVisibility()).toBe(true);
    expect(told).toEqual([why]);
    await accessible(faq).to.be.accessible();
    await userEvent.click(reasons.find((reason) => textOf(reason) === incomplete) as Element);
    await faq.updateComplete;
    expect(said).toHaveLength(2);
    expect(said[1]).toMatchObject({ id: 'return-how', helpful: false, reason: 'incomplete' });
    expect(told).toEqual([why, thanks]);
    expect(all(answer(faq), '[part="reason"]')).toEqual([]);
    expect(one(answer(faq), '[part="contact"]').checkVisibility()).toBe(true);
    expect(faq.shadowRoot?.activeElement).toBe(one(answer(faq), '[part="copy"]'));
    await accessible(faq).to.be.accessible();
  });
});

test('is asked of each answer by itself, and remembered while the page is open', async () => {
  const faq = await answered('pl');
  await choose(faq, '[part="feedback"]', 0);
  expect(all(row(faq, 'refund-when'), '[part="feedback"]')).toHaveLength(2);
  await searchFor(faq, 'zwrócić');
  expect(textOf(one(answer(faq), '.said'))).toBe('Dziękujemy za opinię.');
});

test('is thanked for in the results of a search as well', async () => {
  const faq = await answered('pl');
  await searchFor(faq, 'zwrócić');
  await expect.poll(() => all(faq, '.quiet').map(textOf)).toContain(textOf(one(faq, '[part="outcome"]')));
  const told = listen(faq);
  await choose(faq, '[part="feedback"]', 0);
  expect(told).toEqual(['Dziękujemy za opinię.']);
});

test('is asked of answers that stand in the page alone', async () => {
  const faq = await open(html`<shop-faq><h3 id="return-how">Jak zwrócić?</h3><p>Pocztą.</p></shop-faq>`);
  faq.addEventListener('help-feedback', (event) => said.push(event));
  await choose(faq, '[part="feedback"]', 0);
  expect(said).toMatchObject([{ id: 'return-how', helpful: true }]);
});

/** An element whose answer to a return is open. */
async function answered(lang: string): Promise<ShopFaq> {
  const faq = await open(html`<shop-faq src=${help.address} lang=${lang}></shop-faq>`);
  faq.addEventListener('help-feedback', (event) => said.push(event));
  await press(faq, 'return-how');
  return faq;
}

function answer(faq: ShopFaq): HTMLElement {
  return one(row(faq, 'return-how'), '[part="answer"]');
}

async function choose(faq: ShopFaq, part: string, at: number): Promise<void> {
  await userEvent.click(all(answer(faq), part)[at] as Element);
  await faq.updateComplete;
}
