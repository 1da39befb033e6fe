import { expect as accessible, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HelpErrorEvent } from '../../components/events.ts';
import type { ShopFaq } from '../../components/shop-faq/shop-faq.ts';
import { helpCenter } from './center.ts';
import { type HelpServer, hold, serveHelp } from './help-server.ts';
import { all, drawn, one, open, opened, press, questions, row, textOf } from './shop-faq/reader.ts';

let help: HelpServer;

beforeEach(async () => {
  help = await serveHelp();
});

describe('shows where documents are', () => {
  test('in the element’s src, before the page’s link', async () => {
    const other = await serveHelp();
    using _ = link(other.address);
    await open(html`<shop-faq src=${help.address}></shop-faq>`);
    expect([help.requests.length, other.requests.length]).toEqual([3, 0]);
  });

  test('else in the page’s link, with or without a slash at its end', async () => {
    using _ = link(help.address.replace(/\/$/, ''));
    const faq = await open(html`<shop-faq></shop-faq>`);
    expect(questions(faq)).toHaveLength(4);
  });

  test('once for all elements of a page', async () => {
    await open(html`
      <shop-faq src=${help.address}></shop-faq>
      <shop-faq src=${help.address} topic="returns"></shop-faq>
    `);
    expect(help.requests.map((name) => name.replace(/\.[0-9a-f]{12}\./, '.'))).toEqual([
      'help.json',
      'shop.pl.json',
      'faq.pl.json',
    ]);
  });
});

describe('reacts', () => {
  test('another src', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    const center = await helpCenter();
    const other = await serveHelp({ ...center, faq: { ...center.faq, entries: center.faq.entries.slice(0, 1) } });
    faq.src = other.address;
    await vi.waitFor(() => expect(questions(faq)).toEqual(['Gdzie jest paczka?']));
  });

  test('the last language that was asked for wins, whichever comes first', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    const release = hold(help);
    faq.lang = 'ru';
    await faq.updateComplete;
    help.ready = Promise.resolve();
    faq.lang = 'en';
    await vi.waitFor(() => expect(questions(faq)[0]).toBe('Where is the parcel?'));
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(questions(faq)[0]).toBe('Where is the parcel?');
  });

  test('what is there stays when another language cannot be had', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    help.fault = 500;
    const event = oneEvent(faq, 'help-error');
    faq.lang = 'ru';
    await event;
    await faq.updateComplete;
    expect(questions(faq)[0]).toBe('Gdzie jest paczka?');
    expect(all(faq, '[part="state"]')).toEqual([]);
  });
});

describe('says', () => {
  test('nothing while answers load at once, and that they load when it takes longer', async () => {
    const release = hold(help);
    const faq = await fixture<ShopFaq>(html`<shop-faq src=${help.address}></shop-faq>`);
    await vi.waitFor(() => expect(textOf(one(faq, '[part="state"]'))).toBe('Wczytujemy odpowiedzi…'));
    expect(faq.matches(':state(loading)')).toBe(true);
    expect(getComputedStyle(one(faq, '[part="state"]')).visibility).toBe('hidden');
    await vi.waitFor(() => expect(getComputedStyle(one(faq, '[part="state"]')).visibility).toBe('visible'));
    await accessible(faq).to.be.accessible();
    release();
    await drawn(faq);
    expect(faq.matches(':state(loading)')).toBe(false);
  });

  test('that there are no answers where none were named', async () => {
    const faq = await open(html`<shop-faq></shop-faq>`);
    expect(textOf(one(faq, '[part="state"]'))).toBe('Nie ma tu jeszcze odpowiedzi.');
    expect(faq.matches(':state(absent)')).toBe(true);
    expect(all(faq, '[part="retry"]')).toEqual([]);
    await accessible(faq).to.be.accessible();
  });

  test.each<[string, (help: HelpServer) => void, string]>([
    ['the server fails', (server) => void Object.assign(server, { fault: 503 }), '503'],
    ['there is nothing', (server) => server.files.clear(), '404'],
    ['it is something else', (server) => void server.files.set('help.json', '<!doctype html>'), '200'],
    ['it is of another form', (server) => void server.files.set('help.json', '{"schema":"help@9"}'), 'help@1'],
    ['a file is missing', (server) => remove(server, 'faq.pl'), '404'],
    ['a file is of another form', (server) => replace(server, 'shop.pl', '{"schema":"help-shop@2"}'), 'help-shop@1'],
  ])('that answers could not be loaded where %s, to the page as well', async (_, spoil, reason) => {
    spoil(help);
    const event = oneEvent(document, 'help-error');
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    expect(textOf(one(faq, '[part="state"] p'))).toBe('Nie udało się wczytać odpowiedzi.');
    expect(faq.matches(':state(broken)')).toBe(true);
    const { finding, bubbles, composed } = (await event) as unknown as HelpErrorEvent;
    expect([bubbles, composed]).toEqual([true, true]);
    expect(finding).toMatchObject({ code: 'documents-unreachable', severity: 'blocks', facts: { reason } });
    expect(String(finding.facts.url)).toContain(help.address);
    await accessible(faq).to.be.accessible();
  });

  test('so in the language that the page is in by then', async () => {
    help.fault = 503;
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    faq.lang = 'en';
    await vi.waitFor(() => expect(textOf(one(faq, '[part="state"] p'))).toBe('The answers could not be loaded.'));
  });

  test('that there is no connection, and shows the answers as soon as there is one', async () => {
    help.fault = 'offline';
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    expect(textOf(one(faq, '[part="state"] p'))).toMatch(/^Brak połączenia z internetem\./);
    expect(faq.matches(':state(offline)')).toBe(true);
    await accessible(faq).to.be.accessible();
    help.fault = undefined;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(questions(faq)).toHaveLength(4));
    expect(faq.matches(':state(offline)')).toBe(false);
  });
});

describe('“try again”', () => {
  test('shows the answers once they can be had, and keeps the focus', async () => {
    help.fault = 503;
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    help.fault = undefined;
    await userEvent.click(one(faq, '[part="retry"]'));
    await vi.waitFor(() => expect(questions(faq)).toHaveLength(4));
    expect(faq.shadowRoot?.activeElement).toBe(one(row(faq, 'parcel-where'), 'summary'));
  });

  test('stays when they cannot, with the focus on it', async () => {
    help.fault = 503;
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    const event = oneEvent(faq, 'help-error');
    await userEvent.click(one(faq, '[part="retry"]'));
    await event;
    await vi.waitFor(() => expect(faq.shadowRoot?.activeElement).toBe(one(faq, '[part="retry"]')));
  });

  test('asks for the manifest anew: what it named may have been published away', async () => {
    const manifest = help.files.get('help.json') ?? '';
    help.files.set('help.json', manifest.replace(/faq\.pl\.\w+/, 'faq.pl.000000000000'));
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq>`);
    help.files.set('help.json', manifest);
    await userEvent.click(one(faq, '[part="retry"]'));
    await vi.waitFor(() => expect(questions(faq)).toHaveLength(4));
  });
});

describe('an element that the page moves', () => {
  test('keeps what is open, and asks for nothing again', async () => {
    const faq = await open(html`<shop-faq src=${help.address}></shop-faq><section></section>`);
    await press(faq, 'return-how');
    const asked = help.requests.length;
    faq.nextElementSibling?.append(faq);
    await faq.updateComplete;
    expect(opened(faq)).toEqual(['return-how']);
    expect(help.requests).toHaveLength(asked);
    await press(faq, 'return-how');
    expect(row(faq, 'return-how').open).toBe(false);
  });

  test('leaves no listener behind', async () => {
    const listeners = new Map<string, number>();
    const count = (by: number) => (type: string) => void listeners.set(type, (listeners.get(type) ?? 0) + by);
    vi.spyOn(window, 'addEventListener').mockImplementation(count(1));
    vi.spyOn(window, 'removeEventListener').mockImplementation(count(-1));
    const faq = document.createElement('shop-faq');
    for (let times = 0; times < 3; times++) {
      document.body.append(faq);
      await faq.updateComplete;
      faq.remove();
    }
    expect([...listeners.keys()].sort()).toEqual(['hashchange', 'online', 'popstate']);
    expect([...listeners.values()]).toEqual([0, 0, 0]);
  });
});

test('a second copy of the definition changes nothing', async () => {
  const first = customElements.get('shop-faq');
  const copy = '../../components/shop-faq/define.ts?second';
  await import(/* @vite-ignore */ copy);
  expect(customElements.get('shop-faq')).toBe(first);
});

/** The page's link to a help centre, until the test ends. */
function link(href: string): Disposable {
  const element = document.createElement('link');
  element.rel = 'shop-help';
  element.href = href;
  document.head.append(element);
  return { [Symbol.dispose]: () => element.remove() };
}

function fileOf({ files }: HelpServer, start: string): string {
  const name = [...files.keys()].find((file) => file.startsWith(`${start}.`) && file.endsWith('.json'));
  if (!name) throw new Error(`nothing is published as ${start}`);
  return name;
}

function remove(server: HelpServer, start: string): void {
  server.files.delete(fileOf(server, start));
}

function replace(server: HelpServer, start: string, text: string): void {
  server.files.set(fileOf(server, start), text);
}
