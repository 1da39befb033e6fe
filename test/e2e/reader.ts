/** What a reader of a shop page sees, whatever draws it: light DOM, shadow DOM or a finished page. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { PublishedEntry } from '../../content/documents/published.ts';
import { plainText } from '../../content/markdown/plain.ts';

/** A page on a slow machine takes this long at most, in milliseconds. */
export const patience = 15_000;

/** Waits until the page shows the questions of `entries`, all of them and in their order. */
export async function seesQuestions(page: Page, entries: readonly PublishedEntry[]): Promise<void> {
  const questions = (): Promise<string[]> => page.locator('summary:visible').allInnerTexts();
  await expect.poll(questions, { timeout: patience }).toEqual(entries.map(({ question }) => question));
}

/** Opens the answer of `entry` with a click and reads it. */
export async function readsAnswer(page: Page, entry: PublishedEntry | undefined): Promise<void> {
  if (!entry) throw new Error('there is no such entry');
  await page.locator('summary:visible', { hasText: entry.question }).click();
  const [first = ''] = plainText(entry.answer.slice(0, 1)).split('\n');
  await page.getByText(first.trim()).filter({ visible: true }).first().waitFor();
}

/** Asks the policy on the page whether something of `item`, ordered and delivered at the end of November, can go back. */
export async function asksPolicy(page: Page, item: string): Promise<void> {
  await page.locator('[name="country"]').selectOption('PL');
  await page.locator('[name="item"]').selectOption(item);
  await page.locator('[name="ordered"]').fill('2026-11-28');
  await page.locator('[name="delivered"]').fill('2026-12-02');
  await page.locator('[part="answer"]').waitFor();
}
