import { afterEach, expect, test, vi } from 'vitest';
import { type Browser, keepCopy } from '../../../../components/shop-returns/keep/copy.ts';

const receipt = { name: 'potwierdzenie.html', type: 'text/html', text: '<!doctype html><p>Mamy' } as const;
const phone = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';

function browser(told: Partial<Browser>): Browser & { readonly saved: File[]; readonly shared: File[] } {
  const saved: File[] = [];
  const shared: File[] = [];
  return {
    agent: phone,
    touch: true,
    canShare: () => true,
    share: async (files) => void shared.push(...files),
    save: (file) => saved.push(file),
    ...told,
    saved,
    shared,
  };
}

test('a phone hands the file on', async () => {
  const to = browser({});
  expect(await keepCopy(receipt, to)).toBe('shared');
  expect(to.shared[0]).toMatchObject({ name: 'potwierdzenie.html', type: 'text/html' });
  expect(await to.shared[0]?.text()).toBe(receipt.text);
  expect(to.saved).toEqual([]);
});

test.each<[string, Partial<Browser>]>([
  ['a desktop', { touch: false }],
  ['a phone that hands on no such file', { canShare: () => false }],
  ['a phone that forbids it', { share: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
])('%s saves it', async (_, told) => {
  const to = browser(told);
  expect(await keepCopy(receipt, to)).toBe('saved');
  expect(await to.saved[0]?.text()).toBe(receipt.text);
});

test('whoever thinks better of it gets nothing in its stead', async () => {
  const to = browser({ share: () => Promise.reject(new DOMException('', 'AbortError')) });
  expect(await keepCopy(receipt, to)).toBe('cancelled');
  expect(to.saved).toEqual([]);
});

test.each([
  'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/480.0.0.30.109]',
  'Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 Version/4.0 Chrome/140.0.0.0 [FB_IAB/FB4A;FBAV/480.0]',
  'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Instagram 350.0.0.20.91',
  'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/MessengerForiOS;FBAV/480.0]',
])('a browser inside of an app keeps no files: %s', async (agent) => {
  const to = browser({ agent, canShare: () => false });
  expect(await keepCopy(receipt, to)).toBe('shown');
  expect(to.saved).toEqual([]);
});

afterEach(() => vi.restoreAllMocks());

test('this browser saves a file of that name', async () => {
  let link: HTMLAnchorElement | undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    link = this;
  });
  expect(await keepCopy(receipt)).toBe('saved');
  expect(link?.download).toBe('potwierdzenie.html');
  expect(await (await fetch(link?.href ?? '')).text()).toBe(receipt.text);
  expect(link?.isConnected).toBe(false);
});
