import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFinder } from '../../../components/shop-faq/finder.ts';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { serveHelp } from '../help-server.ts';
import { all, one, open, questions, textOf } from './reader.ts';
import { drawnAnew, field, found, searchFor } from './searching.ts';

vi.mock('../../../components/shop-faq/finder.ts', { spy: true });

const failed = 'Wyszukiwarka nie chce się wczytać. Wszystkie pytania są poniżej.';
let faq: ShopFaq;

beforeEach(async () => {
  vi.mocked(createFinder).mockReset();
  // the reader is faster than an idle page
  vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(0);
  const help = await serveHelp();
  faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
});

test('the search comes when the reader turns to the field, and once', async () => {
  expect(createFinder).not.toHaveBeenCalled();
  field(faq).focus();
  await vi.waitFor(() => expect(createFinder).toHaveBeenCalledTimes(1));
  field(faq).blur();
  await searchFor(faq, 'paczka');
  expect(createFinder).toHaveBeenCalledTimes(1);
});

test('the search comes when the page is idle', async () => {
  vi.mocked(requestIdleCallback).mockImplementation((call) => {
    call({ didTimeout: false, timeRemaining: () => 10 });
    return 0;
  });
  faq.lang = 'en';
  await vi.waitFor(() => expect(createFinder).toHaveBeenCalledTimes(1));
});

test('nothing changes while the search is on its way', async () => {
  let release = (): void => {};
  const real = vi.mocked(createFinder).getMockImplementation();
  expect(real).toBeUndefined();
  const original = await vi.importActual<typeof import('../../../components/shop-faq/finder.ts')>(
    '../../../components/shop-faq/finder.ts',
  );
  vi.mocked(createFinder).mockImplementation(async (...wanted) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return original.createFinder(...wanted);
  });
  const before = all(faq, '.help').map(textOf);
  await userEvent.fill(field(faq), 'paczka');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(all(faq, '.help').map(textOf)).toEqual(before);
  expect(field(faq).value).toBe('paczka');
  release();
  await vi.waitFor(() => expect(found(faq)[0]).toBe('parcel-where'));
});

test('a search that does not come leaves the list, says so, and is tried again with the next letter', async () => {
  vi.mocked(createFinder).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  vi.mocked(createFinder).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  field(faq).focus();
  await vi.waitFor(() => expect(createFinder).toHaveBeenCalledTimes(1));
  await userEvent.fill(field(faq), 'pac');
  await vi.waitFor(() => expect(all(faq, '.muted').map(textOf)).toContain(failed));
  await drawnAnew(faq);
  expect(questions(faq)).toHaveLength(4);
  expect(all(faq, '[role="status"]').map(textOf)).toContain(failed);
  await searchFor(faq, 'paczka');
  expect(found(faq)[0]).toBe('parcel-where');
  expect(all(faq, '.muted, [role="status"]').map(textOf)).not.toContain(failed);
  expect(textOf(one(faq, '[part="outcome"]'))).toMatch(/odpowied/);
});
