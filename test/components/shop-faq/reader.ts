/** What a reader does with a `<shop-faq>`, and what they see of it. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/shop-faq/define.ts';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';

const address = location.href;

beforeEach(() => {
  document.documentElement.lang = 'pl';
});

afterEach(() => {
  history.replaceState(null, '', address);
});

/** Puts a page's `content` on the screen and answers with its first element once all are drawn. */
export async function open(content: TemplateResult): Promise<ShopFaq> {
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  const [faq, ...others] = page.querySelectorAll('shop-faq');
  if (!faq) throw new Error('there is no <shop-faq> on the page');
  await Promise.all([faq, ...others].map(drawn));
  return faq;
}

/** Waits until an element shows questions, or says why it cannot. */
export async function drawn(faq: ShopFaq): Promise<void> {
  await vi.waitFor(() => {
    if (!faq.shadowRoot?.querySelector('[part="entry"], [part="state"]:not(.loading)'))
      throw new Error('not drawn yet');
  });
  await faq.updateComplete;
}

/** The questions on the screen, in order. */
export function questions(faq: ShopFaq): string[] {
  return all(faq, '[part="question"]').map(textOf);
}

/** The titles of the categories on the screen. */
export function titles(faq: ShopFaq): string[] {
  return all(faq, '[part="category"]').map(textOf);
}

/** The ids of the answers that are open. */
export function opened(faq: ShopFaq): string[] {
  return all(faq, 'details[open]').map(({ id }) => id);
}

/** The row of the entry `id`. */
export function row(faq: ShopFaq, id: string): HTMLDetailsElement {
  return one<HTMLDetailsElement>(faq, `details[id="${id}"]`);
}

/** Clicks on a question. */
export async function press(faq: ShopFaq, id: string): Promise<void> {
  await userEvent.click(one(row(faq, id), 'summary'));
  await faq.updateComplete;
}

export function all(parent: ShopFaq | Element, selector: string): HTMLElement[] {
  return [...(parent.shadowRoot ?? parent).querySelectorAll<HTMLElement>(selector)];
}

export function one<Found extends HTMLElement>(parent: ShopFaq | Element, selector: string): Found {
  const [found] = all(parent, selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found as Found;
}

/** The text of an element as it is read. */
export function textOf(element: Element): string {
  return element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The language in which an element says that it is, as assistive technology finds it. */
export function langOf(element: Element): string | undefined {
  const root = element.getRootNode();
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ?? (root instanceof ShadowRoot ? langOf(root.host) : undefined);
}
