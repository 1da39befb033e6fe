/** What a customer does with a `<shop-returns>`, and what they see of it. */
import { expect as accessible, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/shop-returns/define.ts';
import type { Channel } from '../../../components/shop-returns/keep/channel.ts';
import type { ShopReturns } from '../../../components/shop-returns/shop-returns.ts';
import type { Receipt } from '../../../content/returns/receipt.ts';
import type { Request } from '../../../content/returns/request.ts';
import type { KnownOrder } from '../../../content/returns/steps/answers.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { returnsCenter } from './center.ts';

const address = location.href;

beforeEach(() => {
  document.documentElement.lang = 'pl';
  sessionStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-12T21:41:00Z'), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', address);
});

/** An order of two kinds of things, six days after it came. */
export const order: KnownOrder = {
  number: '10452',
  orderedOn: '2026-11-02',
  deliveredOn: '2026-11-06',
  country: 'PL',
  delivery: { paid: { amount: 1199, currency: 'PLN' }, cheapest: { amount: 1199, currency: 'PLN' } },
  items: [
    {
      ...{
        id: 'a',
        name: 'Czarne buty',
        variant: 'rozmiar 38',
        quantity: 1,
        price: { amount: 29900, currency: 'PLN' },
      },
      instead: [
        { kind: 'size', value: '39' },
        { kind: 'size', value: '40' },
        { kind: 'size', value: '41', soldOut: true },
      ],
    },
    { id: 'b', name: 'Skarpety', quantity: 3, price: { amount: 1500, currency: 'PLN' } },
  ],
};

/** A shop that takes what it is sent, unless it has a fault. */
export interface FakeShop extends Channel {
  readonly taken: Request[];
  fault: 'silent' | 'portal' | 'server' | undefined;
  /** How many requests have no answer yet. */
  unanswered: number;
}

/** A shop of this test. */
export function fakeShop(): FakeShop {
  let photos = 0;
  const shop: FakeShop = {
    taken: [],
    fault: undefined,
    unanswered: 0,
    async post(request, signal) {
      if (shop.fault === 'server') throw new TypeError('Failed to fetch');
      if (shop.fault === 'portal') return '<!doctype html><title>Zaloguj się do sieci</title>';
      shop.unanswered += 1;
      while (shop.fault === 'silent' && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
      shop.unanswered -= 1;
      signal.throwIfAborted();
      shop.taken.push(request);
      return { receipt: receiptOf(request), status: 'https://krokus.example/status/secret' };
    },
    photo: async () => `photo-photo-photo-${++photos}`,
  };
  return shop;
}

/** What a server answers that has stored `request`. */
export function receiptOf(request: Request): Receipt {
  return {
    schema: 'receipt@1',
    reference: 'K7QD-4HXR',
    request,
    receivedAt: '2026-11-12T21:41:07Z',
    timeZone: 'Europe/Warsaw',
    verified: false,
    channel: 'online',
    signature: { algorithm: 'Ed25519', keyId: 'k1', value: 'A'.repeat(86) },
  };
}

/** The page, with a help centre and a shop behind it. */
export interface Page {
  readonly returns: ShopReturns;
  readonly shop: FakeShop;
  readonly help: HelpServer;
}

/** Opens a page with the element at `hash`; its language is that of `lang`. */
export async function open({
  lang = 'pl',
  hash = '',
  known,
  mode = '',
  acknowledges = true,
  content,
}: Partial<Visit> = {}): Promise<Page> {
  const help = await serveHelp(await returnsCenter(acknowledges));
  const shop = fakeShop();
  history.replaceState(null, '', `${address.replace(/#.*/, '')}${hash}`);
  const page = await fixture<HTMLElement>(
    html`<main>
      ${content}<shop-returns lang=${lang} mode=${mode} src=${help.address} .channel=${shop} .order=${known}></shop-returns>
    </main>`,
  );
  const returns = page.querySelector('shop-returns') as ShopReturns;
  await vi.waitFor(() => one(returns, '[part="title"]'));
  return { returns, shop, help };
}

export interface Visit {
  readonly lang: string;
  readonly hash: string;
  readonly known: KnownOrder | undefined;
  readonly mode: string;
  readonly acknowledges: boolean;
  readonly content: TemplateResult;
}

let keyboardAlone = false;

/** Whether fields are reached by Tab and letters typed one by one; else they are focused and filled at once. */
export function useKeyboardAlone(alone: boolean): void {
  keyboardAlone = alone;
}

/** Goes to what `selector` finds; by Tab, on, or back where that lies behind. */
export async function reach(returns: ShopReturns, selector: string): Promise<HTMLElement> {
  const target = one(returns, selector);
  if (!keyboardAlone) {
    target.focus();
    expect(returns.shadowRoot?.activeElement).toBe(target);
    return target;
  }
  const from = returns.shadowRoot?.activeElement;
  const behind = from && target.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING;
  const tab = behind ? '{Shift>}{Tab}{/Shift}' : '{Tab}';
  for (let presses = 0; presses < 60; presses++) {
    const focused = returns.shadowRoot?.activeElement;
    if (focused?.matches(selector)) return focused as HTMLElement;
    await userEvent.keyboard(tab);
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Types into a field, in place of what is in it. */
export async function type(returns: ShopReturns, selector: string, text: string): Promise<void> {
  const field = (await reach(returns, selector)) as HTMLInputElement;
  if (!keyboardAlone) {
    field.select();
    document.execCommand('insertText', false, text);
    return settled(returns);
  }
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&'));
}

/** Presses a button, ticks a box. */
export async function press(returns: ShopReturns, selector: string): Promise<void> {
  await reach(returns, selector);
  await userEvent.keyboard('[Space]');
  await settled(returns);
}

/** Chooses the row at `at` of a question. */
export async function choose(returns: ShopReturns, id: string, at: number): Promise<void> {
  const radios = all(returns, `[id="${id}"] input:not(:disabled)`);
  await reach(returns, `[id="${id}"] input`);
  await userEvent.keyboard('[Space]');
  for (let row = 0; row < at; row++) await userEvent.keyboard('{ArrowDown}');
  expect((radios[at] as HTMLInputElement).checked).toBe(true);
  await settled(returns);
}

/** Goes on to the screen that `part` belongs to, and holds it to what every screen promises. */
export async function next(returns: ShopReturns, button = '[part="continue"]'): Promise<void> {
  const before = title(returns);
  await press(returns, button);
  await vi.waitFor(() => expect(title(returns)).not.toBe(before), { timeout: 4000 });
  await goodScreen(returns);
}

/** One announcement, its title; and nothing that axe finds. */
export async function goodScreen(returns: ShopReturns): Promise<void> {
  await settled(returns);
  expect(returns.shadowRoot?.activeElement).toBe(one(returns, '[part="title"]'));
  const spoken = all(returns, '[role="status"], [role="alert"], [aria-live]').filter(({ textContent }) =>
    textContent?.trim(),
  );
  expect(spoken.map(({ textContent }) => textContent?.trim())).toEqual([]);
  const screen = returns.lang + returns.shadowRoot?.innerHTML;
  if (accessibleScreens.has(screen)) return;
  await accessible(returns).to.be.accessible();
  accessibleScreens.add(screen);
}

/** The markup that axe has seen: it says the same of the same. */
const accessibleScreens = new Set<string>();

export async function settled(returns: ShopReturns): Promise<void> {
  await returns.updateComplete;
  await new Promise(requestAnimationFrame);
}

export function title(returns: ShopReturns): string {
  return textOf(one(returns, '[part="title"]'));
}

export function all(returns: ShopReturns, selector: string): HTMLElement[] {
  return [...(returns.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector)];
}

export function one(returns: ShopReturns, selector: string): HTMLElement {
  const [found] = all(returns, selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** Texts as they are read. */
export function texts(returns: ShopReturns, selector: string): string[] {
  return all(returns, selector).map(textOf);
}

function textOf({ textContent }: Element): string {
  return textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
