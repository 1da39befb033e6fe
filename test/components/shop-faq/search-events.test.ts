import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HelpErrorEvent, HelpSearchEvent } from '../../../components/events.ts';
import type { ShopFaq } from '../../../components/shop-faq/shop-faq.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { open } from './reader.ts';
import { field, found, searchFor } from './searching.ts';

const second = 1200;
let help: HelpServer;
let events: (HelpSearchEvent | HelpErrorEvent)[];
let sent: { url: string; text: Promise<string> }[];

beforeEach(async () => {
  help = await serveHelp();
  events = [];
  sent = [];
  vi.spyOn(navigator, 'sendBeacon').mockImplementation((url, body) => {
    sent.push({ url: String(url), text: (body as Blob).text() });
    return true;
  });
});

test('a search that has settled is told once, and not before', async () => {
  const faq = await listened(html`<shop-faq src=${help.address}></shop-faq>`);
  await searchFor(faq, 'pac');
  await wait(300);
  enter(faq, 'paczka');
  await wait(300);
  expect(events).toEqual([]);
  await wait(second);
  expect(events).toMatchObject([
    { type: 'help-search', query: 'paczka', outcome: 'answers', count: found(faq).length },
  ]);
  expect(events[0]).toMatchObject({ bubbles: true, composed: true });
  await wait(second);
  expect(events).toHaveLength(1);
});

test('a search that ends without an answer is told as such', async () => {
  const faq = await listened(html`<shop-faq src=${help.address}></shop-faq>`);
  await searchFor(faq, 'kod do siłowni');
  await wait(second);
  expect(events).toMatchObject([{ query: 'kod do siłowni', outcome: 'none', count: 0 }]);
});

test('what was given up is not told', async () => {
  const faq = await listened(html`<shop-faq src=${help.address}></shop-faq>`);
  await searchFor(faq, 'paczka');
  enter(faq, '');
  await wait(second);
  enter(faq, 'paczka');
  await vi.waitFor(() => expect(found(faq)).not.toEqual([]), { timeout: 5000, interval: 10 });
  faq.remove();
  await wait(second);
  expect(events).toEqual([]);
});

test('stays silent when the page changes its language', async () => {
  const faq = await listened(html`<shop-faq src=${help.address}></shop-faq>`);
  await searchFor(faq, 'paczka');
  await wait(second);
  document.documentElement.lang = 'en';
  await wait(second + 300);
  expect(events).toHaveLength(1);
});

describe('the shop', () => {
  test('is told nothing where it did not ask', async () => {
    const faq = await listened(html`<shop-faq src=${help.address}></shop-faq>`);
    await searchFor(faq, 'paczka');
    await wait(second);
    expect(sent).toEqual([]);
  });

  test('is told what it asked for, without what names a person', async () => {
    const faq = await listened(html`<shop-faq src=${help.address} report="/searches"></shop-faq>`);
    await searchFor(faq, 'gdzie paczka 10452 anna@example.pl');
    await wait(second);
    expect(sent.map(({ url }) => url)).toEqual([new URL('/searches', location.href).href]);
    const { query, locale, outcome, count, ...more } = JSON.parse((await sent[0]?.text) ?? '');
    expect([query, locale, more]).toEqual(['gdzie paczka 00000 @', 'pl', {}]);
    expect(events).toMatchObject([{ query: 'gdzie paczka 10452 anna@example.pl', outcome, count }]);
  });

  test.each(['https://elsewhere.example/searches', 'http://[', 'data:text/plain,'])(
    'of another site is told nothing: %s',
    async (report) => {
      const faq = await listened(html`<shop-faq src=${help.address} report=${report}></shop-faq>`);
      await searchFor(faq, 'paczka');
      await wait(second);
      expect(sent).toEqual([]);
      expect(events).toMatchObject([
        { type: 'help-search', query: 'paczka' },
        { type: 'help-error', finding: { code: 'report-elsewhere', severity: 'blocks', facts: { url: report } } },
      ]);
    },
  );
});

/** Opens `content` and keeps what it says from now on. */
async function listened(content: Parameters<typeof open>[0]): Promise<ShopFaq> {
  const faq = await open(content);
  for (const name of ['help-search', 'help-error'] as const) faq.addEventListener(name, (event) => events.push(event));
  return faq;
}

/** Writes into the field at once, for what must not take a second. */
function enter(faq: ShopFaq, query: string): void {
  field(faq).value = query;
  field(faq).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
