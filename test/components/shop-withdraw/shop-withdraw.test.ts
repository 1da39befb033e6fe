import { expect as accessible, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../components/shop-withdraw/define.ts';
import type { ShopWithdraw } from '../../../components/shop-withdraw/shop-withdraw.ts';
import labels from '../../../content/law/labels.json' with { type: 'json' };
import { type HelpServer, serveHelp } from '../help-server.ts';
import { returnsCenter } from '../shop-returns/center.ts';

let help: HelpServer;

beforeEach(async () => {
  document.documentElement.lang = 'pl';
  help = await serveHelp(await returnsCenter());
});

describe('shows', () => {
  test.each([
    ['pl', labels.pl.withdraw, 'Odsyłasz i dostajesz zwrot pieniędzy, bez podawania powodu'],
    ['pt-PT', labels['pt-PT'].withdraw, 'Livre resolução: devolve e recebe o dinheiro, sem indicar o motivo'],
    ['pt-BR', labels['pt-PT'].withdraw, 'Livre resolução: devolve e recebe o dinheiro, sem indicar o motivo'],
    ['ru', labels.ru.withdraw, labels.pl.withdraw],
    ['en', labels.en.withdraw, 'Send it back and have your money, without giving a reason'],
    ['de', labels.de.withdraw, 'Send it back and have your money, without giving a reason'],
  ])('the words of the law, and beneath what they mean or those of the contract: %s', async (lang, label, beneath) => {
    const control = await open(html`<shop-withdraw lang=${lang} src=${help.address}></shop-withdraw>`);
    expect(textOf(control, '.label')).toBe(label);
    expect(textOf(control, 'small')).toBe(beneath);
    await accessible(control).to.be.accessible();
  });

  test('text of full size in a border, 48 px high, that leads to the withdrawal', async () => {
    const control = await open(html`<shop-withdraw src=${help.address}></shop-withdraw>`);
    const link = one(control, '[part="control"]') as HTMLAnchorElement;
    const { borderTopStyle, fontSize, color } = getComputedStyle(link);
    expect([borderTopStyle, fontSize, color]).toEqual(['solid', '16px', getComputedStyle(document.body).color]);
    expect(link.offsetHeight).toBeGreaterThanOrEqual(48);
    expect(new URL(link.href).hash).toBe('#withdraw');
  });

  test.each([
    ['in a wide footer', html`<footer><p><shop-withdraw></shop-withdraw></p></footer>`],
    [
      'in a row of links',
      html`<footer style="display: flex"><a href="/">Sklep</a><shop-withdraw></shop-withdraw></footer>`,
    ],
    ['on a small phone', html`<footer style="inline-size: 288px"><shop-withdraw></shop-withdraw></footer>`],
  ])('its words inside its border, %s', async (_, content) => {
    const control = await open(content);
    const { left, right, width } = one(control, '[part="control"]').getBoundingClientRect();
    const label = one(control, '.label').getBoundingClientRect();
    expect([label.left > left, label.right < right]).toEqual([true, true]);
    expect(width).toBeGreaterThan(150);
    expect(width).toBeLessThanOrEqual(control.parentElement?.clientWidth ?? 0);
  });

  test('something else where nobody acknowledges a withdrawal', async () => {
    const { address } = await serveHelp(await returnsCenter(false));
    const control = await open(html`<shop-withdraw src=${address}></shop-withdraw>`);
    expect(textOf(control, '[part="control"]')).toBe('Napisz odstąpienie od umowy i wyślij je samodzielnie');
  });

  test('the link of the page, until the shop is known', async () => {
    help.fault = 500;
    const page = await fixture<HTMLElement>(
      html`<main><shop-withdraw src=${help.address}><a href="/returns">Odstąp od umowy tutaj</a></shop-withdraw></main>`,
    );
    const control = page.querySelector('shop-withdraw') as ShopWithdraw;
    await vi.waitFor(() => expect(control.matches(':state(broken)')).toBe(true));
    expect(control.shadowRoot?.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  test('without the words of other elements, which a footer need not wait for', async () => {
    await open(html`<shop-withdraw src=${help.address}></shop-withdraw>`);
    expect(help.requests.map((name) => name.replace(/\..*/, ''))).toEqual(['help', 'shop']);
  });
});

describe('warns the owner', () => {
  test.each<[string, string, TemplateResult]>([
    ['of what is not drawn', 'hidden', html`<div style="display: none"><shop-withdraw></shop-withdraw></div>`],
    ['of what is transparent', 'hidden', html`<div style="opacity: 0"><shop-withdraw></shop-withdraw></div>`],
    [
      'of what is folded away',
      'hidden',
      html`<details><summary>Więcej</summary><shop-withdraw></shop-withdraw></details>`,
    ],
    [
      'of what is too small to read',
      'hidden',
      html`<div style="inline-size: 34px; overflow: hidden"><shop-withdraw></shop-withdraw></div>`,
    ],
    [
      'of what something lies over',
      'covered',
      html`<shop-withdraw></shop-withdraw><div style="position: fixed; inset: 0; background: white"></div>`,
    ],
  ])('%s', async (_, how, content) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const told = vi.fn();
    document.addEventListener('help-error', ({ finding }) => told(finding), { once: true });
    await open(content);
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 5000 });
    expect(told.mock.calls[0]?.[0]).toMatchObject({ code: 'withdrawal-hidden', facts: { how } });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('of nothing where it is in full view, or further down the page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open(html`<shop-withdraw></shop-withdraw><div style="height: 300vh"></div><shop-withdraw></shop-withdraw>`);
    await new Promise((resolve) => setTimeout(resolve, 2600));
    expect(warn).not.toHaveBeenCalled();
  });
});

async function open(content: TemplateResult): Promise<ShopWithdraw> {
  const link = Object.assign(document.createElement('link'), { rel: 'shop-help', href: help.address });
  const page = await fixture<HTMLElement>(html`<main>${link}${content}</main>`);
  const control = page.querySelector('shop-withdraw') as ShopWithdraw;
  await vi.waitFor(() => one(control, '[part="control"]'));
  await control.updateComplete;
  return control;
}

function one(control: ShopWithdraw, selector: string): HTMLElement {
  const found = control.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

function textOf(control: ShopWithdraw, selector: string): string {
  return one(control, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
