import { expect as accessible, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type HelpServer, hold, serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, begin, drawn, one, open, press, tell, texts } from './reader.ts';

let help: HelpServer;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  help = await serveHelp(await policyCenter(['PL', 'PT'], { earlier: true }));
  return () => vi.useRealTimers();
});

describe('without documents', () => {
  test.each<[string, HelpServer['fault'], string]>([
    ['broken', 500, 'Nie udało się wczytać zasad.'],
    ['offline', 'offline', 'Nie masz połączenia. Zasady pojawią się, gdy tylko wróci.'],
  ])('says that it is %s, tells the page, and tries again', async (state, fault, words) => {
    help.fault = fault;
    const told = oneEvent(document, 'help-error');
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    expect(texts(policy, '[part="state"] p')).toEqual([words]);
    expect(policy.matches(`:state(${state})`)).toBe(true);
    expect(await told).toMatchObject({ finding: { code: 'documents-unreachable' } });
    await accessible(policy).to.be.accessible();
    help.fault = undefined;
    await press(policy, '[part="retry"]');
    await vi.waitFor(() => one(policy, '[part="facts"]'));
    await vi.waitFor(() => expect(policy.shadowRoot?.activeElement).toBe(one(policy, '[part="field"]')));
    expect(policy.matches(`:state(${state})`)).toBe(false);
  });

  test('says so where none were named', async () => {
    const policy = await open(html`<shop-policy></shop-policy>`);
    expect(texts(policy, '[part="state"]')).toEqual(['Nie ma tu jeszcze zasad.']);
    expect(policy.matches(':state(absent)')).toBe(true);
    await accessible(policy).to.be.accessible();
  });

  test('says that they are on their way', async () => {
    const release = hold(help);
    const page = html`<main><shop-policy src=${help.address}></shop-policy></main>`;
    const { fixture } = await import('@open-wc/testing');
    const policy = (await fixture<HTMLElement>(page)).querySelector('shop-policy');
    if (!policy) throw new Error('nothing was put on the page');
    await vi.waitFor(() => expect(texts(policy, '[part="state"]')).toEqual(['Wczytujemy zasady…']));
    expect(policy.matches(':state(loading)')).toBe(true);
    release();
    await drawn(policy);
    expect(policy.matches(':state(loading)')).toBe(false);
  });

  test('leaves what stands in the page', async () => {
    help.fault = 500;
    const content = html`<shop-policy src=${help.address}><h2>Zasady</h2><p>Masz 30 dni.</p></shop-policy>`;
    const { fixture } = await import('@open-wc/testing');
    const policy = (await fixture<HTMLElement>(html`<main>${content}</main>`)).querySelector('shop-policy');
    if (!policy) throw new Error('nothing was put on the page');
    await vi.waitFor(() => expect(policy.matches(':state(broken)')).toBe(true));
    expect(policy.querySelector('p')?.checkVisibility()).toBe(true);
    expect(all(policy, '[part="state"]')).toEqual([]);
    help.fault = undefined;
    window.dispatchEvent(new Event('online'));
    policy.src = `${help.address}?`;
    policy.src = help.address;
  });

  test('a topic that cannot be had is silent', async () => {
    help.fault = 500;
    const { fixture } = await import('@open-wc/testing');
    const page = await fixture<HTMLElement>(html`<p><shop-policy src=${help.address} topic="shoes"></shop-policy></p>`);
    const policy = page.querySelector('shop-policy');
    await vi.waitFor(() => expect(policy?.matches(':state(broken)')).toBe(true));
    expect(policy?.shadowRoot?.textContent?.trim()).toBe('');
  });
});

test('light DOM gives its place to the published terms', async () => {
  const policy = await open(html`<shop-policy src=${help.address}><h2>Zasady</h2><p>Stare.</p></shop-policy>`);
  expect(policy.querySelector('p')?.checkVisibility()).toBe(false);
});

describe('language', () => {
  test.each([
    ['pl', 'Zwroty w skrócie', '30 dni'],
    ['pt-BR', 'Devoluções em resumo', '30 dias'],
    ['ru-BY', 'Возврат вкратце', '30 дней'],
    ['de', 'Returns in brief', '30 days'],
  ])('%s', async (lang, title, days) => {
    const policy = await open(html`<shop-policy src=${help.address} lang=${lang}></shop-policy>`);
    expect(texts(policy, 'h2')[0]).toBe(title);
    expect(texts(policy, 'dt b')[0]).toBe(days);
  });

  test('follows the page, and keeps what was told', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    await tell(policy, 'shoes', '2026-11-10');
    document.documentElement.lang = 'en';
    await vi.waitFor(() => expect(texts(policy, 'h2')[0]).toBe('Returns in brief'));
    expect(one<HTMLSelectElement>(policy, '[name="item"]').value).toBe('shoes');
    expect(one<HTMLInputElement>(policy, '[name="delivered"]').value).toBe('2026-11-10');
    expect(texts(policy, '[part="answer"]')).toEqual(['Choose the country: its law counts.']);
  });

  test('a rule without a translation stands in another language, and says which', async () => {
    const policy = await open(html`<shop-policy src=${help.address} lang="ru"></shop-policy>`);
    const brushes = all(policy, '[part="kept"] [part="rule"]')[1];
    expect([brushes?.lang, brushes?.querySelector('h3')?.textContent]).toEqual(['en', 'Brushes']);
    expect(brushes?.querySelector('[part="mark"]')?.textContent?.trim()).toBe('На английском языке');
  });
});

test('taken out and put back, it still answers and follows the language', async () => {
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  const page = policy.parentElement as HTMLElement;
  policy.remove();
  document.documentElement.lang = 'ru';
  page.append(policy);
  await vi.waitFor(() => expect(texts(policy, 'h2')[0]).toBe('Возврат вкратце'));
  await tell(policy, 'other', '2026-11-10');
  document.documentElement.lang = 'pl';
  await vi.waitFor(() => expect(texts(policy, 'h2')[0]).toBe('Zwroty w skrócie'));
  expect(all(policy, '[part="facts"]')).toHaveLength(1);
});

test.each(['pl', 'pt-PT', 'ru', 'en'])(
  'no axe violations in %s: with an answer and why, a letter, and unsent',
  async (lang) => {
    const policy = await open(html`<shop-policy src=${help.address} lang=${lang}></shop-policy>`);
    await accessible(policy).to.be.accessible();
    const country = one<HTMLSelectElement>(policy, '[name="country"]');
    country.value = 'PL';
    country.dispatchEvent(new Event('change'));
    const ordered = one<HTMLInputElement>(policy, '[name="ordered"]');
    ordered.value = '2026-11-02';
    ordered.dispatchEvent(new Event('change'));
    await tell(policy, 'other', '2026-11-10');
    for (const details of all(policy, 'details')) (details as HTMLDetailsElement).open = true;
    await vi.waitFor(() => one(policy, '[part="old"]'));
    await accessible(policy).to.be.accessible();
    await tell(policy, 'brushes', '2026-11-10');
    await begin(policy);
    await accessible(policy).to.be.accessible();
    await press(policy, '[part="continue"]');
    one(policy, '[part="unsent"]');
    await accessible(policy).to.be.accessible();
  },
);
