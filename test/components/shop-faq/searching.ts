/** What a reader does with the search of a `<shop-faq>`, and what they see of it. */
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { all, one, textOf } from './reader.ts';

/** The search field; the same one as long as the element is on the page. */
export function field(faq: ShopFaq): HTMLInputElement {
  return one<HTMLInputElement>(faq, '[part="field"]');
}

/** Writes `query` into the field and waits until something is found, or not. */
export async function searchFor(faq: ShopFaq, query: string): Promise<void> {
  await userEvent.fill(field(faq), query);
  await vi.waitFor(() => one(faq, '[part="results"]'), 5000);
  await drawnAnew(faq);
}

/** Waits until a search that is loaded has drawn what it found. */
export async function drawnAnew(faq: ShopFaq): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await faq.updateComplete;
}

/** The ids of what was found, best first. */
export function found(faq: ShopFaq): string[] {
  return all(faq, '[part="results"] [part="entry"]').map(({ id }) => id);
}

/** The words of `part` that are marked as hits. */
export function hits(faq: ShopFaq): string[] {
  return all(faq, '[part="hit"]').map(textOf);
}

/** What a screen reader has been told since this was called, in order. */
export function listen(faq: ShopFaq): string[] {
  const told: string[] = [];
  for (const status of all(faq, '.quiet[role="status"]'))
    new MutationObserver(() => told.push(textOf(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  return told;
}
