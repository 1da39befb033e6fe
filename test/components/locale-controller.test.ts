import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ShopFaq } from '../../components/shop-faq/shop-faq.ts';
import { type HelpServer, serveHelp } from './help-server.ts';
import { drawn, open, questions } from './shop-faq/reader.ts';

const polish = 'Gdzie jest paczka?';
const russian = 'Где посылка?';
const english = 'Where is the parcel?';

let help: HelpServer;

beforeEach(async () => {
  help = await serveHelp();
});

test('its own lang counts before that of the page', async () => {
  const faq = await open(html`<shop-faq src=${help.address} lang="ru"></shop-faq>`);
  expect(questions(faq)[0]).toBe(russian);
});

test('a page without a language reads English', async () => {
  document.documentElement.removeAttribute('lang');
  const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
  expect(questions(faq)[0]).toBe(english);
});

test('follows a change on the page, on an ancestor, on itself', async () => {
  const faq = await open(html`<div><shop-faq src=${help.address}></shop-faq></div>`);
  document.documentElement.lang = 'ru';
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(russian));
  (faq.parentElement as HTMLElement).lang = 'en';
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(english));
  faq.lang = 'pl';
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(polish));
  faq.removeAttribute('lang');
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(english));
});

test('finds the language beyond shadow roots, and follows it there', async () => {
  const [host, faq] = await inShadow(2);
  host.lang = 'ru';
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(russian));
  document.documentElement.lang = 'en';
  host.removeAttribute('lang');
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(english));
});

test('follows a change inside a shadow root', async () => {
  const [, faq] = await inShadow(1);
  (faq.parentElement as HTMLElement).lang = 'ru';
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(russian));
});

test('is in the language of the place that the page moves it to', async () => {
  const faq = await open(html`<shop-faq src=${help.address}></shop-faq><section lang="ru"></section>`);
  faq.nextElementSibling?.append(faq);
  await vi.waitFor(() => expect(questions(faq)[0]).toBe(russian));
});

test('sees nothing any more once it is taken off the page', async () => {
  const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
  faq.remove();
  const asked = help.requests.length;
  document.documentElement.lang = 'ru';
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([questions(faq)[0], help.requests.length]).toEqual([polish, asked]);
});

/** An element inside as many shadow roots, with the outermost host. */
async function inShadow(depth: number): Promise<[HTMLElement, ShopFaq]> {
  const outermost = await fixture<HTMLElement>(html`<div></div>`);
  let inner = outermost;
  for (let at = 0; at < depth; at++) {
    const next = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append(next);
    inner = next;
  }
  const faq = document.createElement('shop-faq');
  faq.src = help.address;
  inner.append(faq);
  await drawn(faq);
  return [outermost, faq];
}
