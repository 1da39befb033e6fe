import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { serveHelp } from '../help-server.ts';
import { open } from './reader.ts';
import { field } from './searching.ts';

let faq: ShopFaq;

beforeEach(async () => {
  const help = await serveHelp();
  faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
});

test('a slash goes to the field, and is not written into it', async () => {
  await userEvent.keyboard('/');
  expect(faq.shadowRoot?.activeElement).toBe(field(faq));
  expect(field(faq).value).toBe('');
  await userEvent.keyboard('/');
  expect(field(faq).value).toBe('/');
});

test('of two elements, the first takes it', async () => {
  await fixture(html`<shop-faq><h3>Kiedy?</h3><p>Jutro.</p></shop-faq>`);
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(faq);
});

test('one that is not to be seen leaves it alone', async () => {
  faq.hidden = true;
  expect(slash(document.body)).toBe(true);
  expect(document.activeElement).not.toBe(faq);
});

describe('a slash is a slash', () => {
  test.each<[string, TemplateResult]>([
    ['a field', html`<input aria-label="Imię" />`],
    ['a text area', html`<textarea aria-label="Uwagi"></textarea>`],
    ['a list', html`<select aria-label="Rozmiar"><option>M</option></select>`],
    ['an editable text', html`<div contenteditable="true"><p>Tekst</p></div>`],
    ['a text box of another kit', html`<div role="textbox" tabindex="0" aria-label="Czat"></div>`],
  ])('in %s', async (_, content) => {
    const wrapper = await fixture<HTMLElement>(html`<div>${content}</div>`);
    expect(slash(wrapper.querySelector('p') ?? (wrapper.firstElementChild as Element))).toBe(true);
    expect(document.activeElement).not.toBe(faq);
  });

  test('in a field inside of another element', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    const inner = wrapper.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    expect(slash(inner)).toBe(true);
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s', (modifier) => {
    expect(slash(document.body, { [modifier]: true })).toBe(true);
  });

  test('where another listener has taken it', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div><button>Szukaj w sklepie</button></div>`);
    wrapper.addEventListener('keydown', (event) => event.preventDefault());
    slash(wrapper.querySelector('button') as Element);
    expect(document.activeElement).not.toBe(faq);
  });

  test('once the element has left the page', () => {
    faq.remove();
    expect(slash(document.body)).toBe(true);
  });
});

/** Presses the key on `target`; whether the page may still write it. */
function slash(target: Element, modifiers: KeyboardEventInit = {}): boolean {
  const init = { key: '/', bubbles: true, cancelable: true, composed: true, ...modifiers };
  return target.dispatchEvent(new KeyboardEvent('keydown', init));
}
