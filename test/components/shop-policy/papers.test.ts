import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ShopPolicy } from '../../../components/shop-policy/shop-policy.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, one, open, press, tell, texts } from './reader.ts';

let help: HelpServer;
let policy: ShopPolicy;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  help = await serveHelp(await policyCenter(['PL'], { earlier: true }));
  policy = await open(html`<shop-policy src=${help.address} lang="pl"></shop-policy>`);
  return () => vi.useRealTimers();
});

test('says since when the terms hold, and prints them', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  expect(texts(policy, '[part="version"] [data-unit]')[0]).toContain('od 1 października 2026');
  await press(policy, '[part="print"]');
  expect(print).toHaveBeenCalledOnce();
});

test('copies the text: whose it is, where and when it was read, and every line once', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await tell(policy, 'shoes', '2026-11-10');
  await press(policy, '[part="copy"]');
  await vi.waitFor(() => expect(texts(policy, '[part="copy"]')).toEqual(['Tekst skopiowany']));
  const lines = String(copied.mock.calls[0]?.[0]).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Krokus',
    `Krokus: ${location.origin}${location.pathname}, stan z 22 listopada 2026`,
  ]);
  expect(lines).toEqual(expect.arrayContaining(['Zwroty w skrócie', 'Rzeczy z grawerem', 'Masz 30 dni.']));
  expect(lines.filter((line) => line === 'Zwrot pieniędzy')).toHaveLength(1);
  expect(lines.join()).not.toMatch(/Poproś sklep|Możesz oddać do/);
});

test('says nothing of a copy where the clipboard is refused', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await press(policy, '[part="copy"]');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(texts(policy, '[part="copy"]')).toEqual(['Kopiuj tekst']);
});

test('reads earlier terms when they are opened, marked as such, with nothing in them to edit or to ask about', async () => {
  const before = help.requests.length;
  await press(policy, '[part="earlier"] summary');
  await vi.waitFor(() => one(policy, '[part="old"]'));
  expect(help.requests.slice(before)).toEqual([expect.stringMatching(/^policy\.pl\.2026-01-01\./)]);
  expect(texts(policy, '[part="old"] h3')).toEqual(['Dawny grawer', 'Dawny zwrot']);
  expect(texts(policy, '[part="old"]')[0]).toContain('To wcześniejsze zasady.');
  expect(texts(policy, '[part="old"]')[0]).toContain('Masz 14 dni.');
  expect(all(policy, '[part="old"] [data-unit], [part="old"] [part="ask"]')).toEqual([]);
  expect(one(policy, '[part="old"]').dataset.unit).toBe('policy/2026-01-01/sections');
});

test('says that earlier terms cannot be had, and tries again', async () => {
  help.fault = 500;
  await press(policy, '[part="earlier"] summary');
  await vi.waitFor(() => one(policy, '[part="earlier"] [part="retry"]'));
  help.fault = undefined;
  await press(policy, '[part="earlier"] [part="retry"]');
  await vi.waitFor(() => expect(texts(policy, '[part="old"] h3')).toContain('Dawny zwrot'));
});
