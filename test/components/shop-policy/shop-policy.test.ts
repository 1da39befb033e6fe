import { expect as accessible, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/shop-policy/define.ts';
import type { ShopPolicy } from '../../../components/shop-policy/shop-policy.ts';
import { unitName, unitsOf } from '../../../content/documents/units.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';

let help: HelpServer;

beforeEach(async () => {
  document.documentElement.lang = 'pl';
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  help = await serveHelp(await policyCenter());
  return () => vi.useRealTimers();
});

describe('shows', () => {
  test('the few facts, and the law beside what the shop promises', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    expect(texts(policy, '[part="facts"] dt')).toEqual([
      '30 dni na zwrot, od odbioru paczki',
      '12,99 zł za drogę powrotną',
      '5 dni do zwrotu pieniędzy, od dotarcia paczki do nas',
    ]);
    expect(texts(policy, '[part="facts"] dd').slice(0, 2)).toEqual([
      'Ustawa daje 14 dni.',
      'Bezpłatnie przy zamówieniach od 300 zł.',
    ]);
  });

  test('what cannot be returned and why, apart from the other special cases', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    expect(texts(policy, '[part="kept"] h3')).toEqual(['Rzeczy z grawerem', 'Szczoteczki']);
    expect(texts(policy, '[part="kept"] p')[0]).toContain('Robimy je na twoje zamówienie');
    expect(texts(policy, '[part="special"] h3')[0]).toBe('Buty');
  });

  test('all terms with their outline, the day from which they hold, and where and when they were read', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    expect(texts(policy, '[part="outline"]')).toEqual(['Zwrot', 'Zwrot pieniędzy']);
    expect(texts(policy, '[part="section"] .answer')).toEqual(['Masz 30 dni.', 'Po 5 dniach.']);
    const terms = one(policy, '[part="terms"]').textContent;
    expect(terms).toContain('Obowiązuje od 1 października 2026');
    expect(terms).toContain(`Krokus: ${location.origin}${location.pathname}, stan z 22 listopada 2026`);
  });

  test('one rule in a sentence; none that no longer holds or is not there', async () => {
    const page = html`<shop-policy src=${help.address}></shop-policy>
      <shop-policy src=${help.address} topic="shoes"></shop-policy>
      <shop-policy src=${help.address} topic="gifts"></shop-policy>
      <shop-policy src=${help.address} topic="unknown"></shop-policy>`;
    const policy = await open(page);
    const [, shoes, ...others] = (policy.parentElement as Element).querySelectorAll('shop-policy');
    await vi.waitFor(() =>
      expect(shoes?.shadowRoot?.textContent?.trim()).toBe('Na zwrot masz 60 dni od odbioru paczki.'),
    );
    expect(others.map(({ shadowRoot }) => shadowRoot?.textContent?.trim())).toEqual(['', '']);
  });
});

describe('answers', () => {
  test.each<[string, string, string, string]>([
    ['something else', 'other', '2026-11-10', 'Możesz oddać do czwartku 10 grudnia 2026.'],
    ['what has a rule of its own', 'shoes', '2026-11-10', 'Możesz oddać do poniedziałku 11 stycznia 2027.'],
    ['what is made to order', 'engraved', '2026-11-10', 'Tego nie można zwrócić.'],
    ['what may be opened', 'brushes', '2026-11-10', 'To zależy od pieczęci: powiedz, czy jest zerwana.'],
    [
      'what is long over',
      'other',
      '2026-01-12',
      'Wygląda na to, że termin minął 11 lutego 2026. Oświadczenie i tak możesz wysłać: sklep odpowie.',
    ],
    ['what has no day', 'other', '', 'Masz 30 dni od odbioru paczki. Podaj dzień odbioru, a zobaczysz datę.'],
  ])('%s', async (_, item, day, expected) => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    await tell(policy, item, day);
    expect(texts(policy, '[part="answer"]')).toEqual([expected]);
  });

  test('why: the day by law, how it was counted, and the article', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    await tell(policy, 'shoes', '2026-11-10');
    expect(one(policy, '[part="reply"]').textContent).toContain(
      'Ustawa daje czas do 24 listopada 2026; sklep daje więcej.',
    );
    const why = one(policy, '[part="why"]').textContent;
    expect(why).toContain('60 dni, licząc od 10 listopada 2026');
    expect(why).toContain('Ostatnim dniem byłby 9 stycznia 2027');
    expect(why).toContain('ustawa z dnia 30 maja 2014 r. o prawach konsumenta, art. 27');
  });

  test('a seal that is whole, and one that is broken', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    await tell(policy, 'brushes', '2026-11-10');
    const [broken, whole] = all(policy, 'input[type="radio"]');
    await userEvent.click(whole as HTMLElement);
    await policy.updateComplete;
    expect(texts(policy, '[part="answer"]')).toEqual(['Możesz oddać do wtorku 24 listopada 2026.']);
    await userEvent.click(broken as HTMLElement);
    await policy.updateComplete;
    expect(texts(policy, '[part="answer"]')).toEqual(['Tego nie można zwrócić.']);
  });

  test('asks for the country where there are several, and does not guess it', async () => {
    const wide = await serveHelp(await policyCenter(['PL', 'PT']));
    const policy = await open(html`<shop-policy src=${wide.address}></shop-policy>`);
    await tell(policy, 'other', '2026-11-10');
    expect(texts(policy, '[part="answer"]')).toEqual(['Wybierz kraj: liczy się jego prawo.']);
    await userEvent.selectOptions(one(policy, '[name="country"]'), 'PT');
    await policy.updateComplete;
    expect(texts(policy, '[part="answer"]')[0]).toContain('10 grudnia 2026');
  });
});

test('reacts: the outline leads to its section', async () => {
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  await userEvent.click(all(policy, '[part="outline"]')[1] as HTMLElement);
  expect(policy.shadowRoot?.activeElement?.textContent).toBe('Zwrot pieniędzy');
});

test('stays silent when the page sets a property', async () => {
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  const said: string[] = [];
  for (const name of ['help-open', 'help-contact', 'help-error']) policy.addEventListener(name, () => said.push(name));
  policy.topic = 'shoes';
  await policy.updateComplete;
  policy.topic = '';
  await policy.updateComplete;
  expect(texts(policy, '[part="facts"] dt')).toHaveLength(3);
  expect(said).toEqual([]);
});

test('says that the terms cannot be had, and tries again', async () => {
  help.fault = 500;
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  expect(texts(policy, '[part="state"] p')).toEqual(['Nie udało się wczytać zasad.']);
  expect(policy.matches(':state(broken)')).toBe(true);
  help.fault = undefined;
  await userEvent.click(one(policy, '[part="retry"]'));
  await vi.waitFor(() => expect(all(policy, '[part="facts"]')).toHaveLength(1));
});

test.each([
  ['pl', 'Zwroty w skrócie', '30 dni'],
  ['pt-BR', 'Devoluções em resumo', '30 dias'],
  ['ru-BY', 'Возврат вкратце', '30 дней'],
  ['de', 'Returns in brief', '30 days'],
])('language: %s', async (lang, title, days) => {
  const policy = await open(html`<shop-policy src=${help.address} lang=${lang}></shop-policy>`);
  expect(texts(policy, 'h2')[0]).toBe(title);
  expect(texts(policy, 'dt b')[0]).toBe(days);
});

test('marks every text that an owner may edit, in the language that it is in', async () => {
  const policy = await open(html`<shop-policy src=${help.address} lang="ru"></shop-policy>`);
  const units = new Set(unitsOf('policy', (await policyCenter()).policy).map(unitName));
  const marked = all(policy, '[data-unit]').map((element) => [
    element.dataset.unit ?? '',
    element.closest('[lang]')?.getAttribute('lang'),
  ]);
  expect(
    marked.filter(([unit = '']) => !units.has(unit ?? '')).filter(([unit]) => unit !== 'policy/gifts/title'),
  ).toEqual([]);
  expect(marked).toEqual(
    expect.arrayContaining([
      ['policy/values/returnDays', 'ru'],
      ['policy/engraved/title', 'ru'],
      ['policy/brushes/title', 'en'],
      ['policy/return/title', 'ru'],
      ['policy/refund/body', 'ru'],
    ]),
  );
});

test.each(['pl', 'pt-PT', 'ru', 'en'])('no axe violations, in %s with an answer and why', async (lang) => {
  const policy = await open(html`<shop-policy src=${help.address} lang=${lang}></shop-policy>`);
  await tell(policy, 'brushes', '2026-11-10');
  (one(policy, '[part="why"]') as HTMLDetailsElement).open = true;
  await accessible(policy).to.be.accessible();
});

async function open(content: TemplateResult): Promise<ShopPolicy> {
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  const policy = page.querySelector('shop-policy');
  if (!policy) throw new Error('there is no <shop-policy> on the page');
  await vi.waitFor(() => one(policy, '[part="facts"], [part="state"]:not(.loading)'));
  await policy.updateComplete;
  return policy;
}

async function tell(policy: ShopPolicy, item: string, day: string): Promise<void> {
  await userEvent.selectOptions(one(policy, '[name="item"]'), item);
  if (day) await userEvent.fill(one(policy, '[name="delivered"]'), day);
  one(policy, '[name="delivered"]').dispatchEvent(new Event('change'));
  await policy.updateComplete;
}

function all(policy: ShopPolicy, selector: string): HTMLElement[] {
  return [...(policy.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector)];
}

function one(policy: ShopPolicy, selector: string): HTMLElement {
  const [found] = all(policy, selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** Texts as they are read. */
function texts(policy: ShopPolicy, selector: string): string[] {
  return all(policy, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
}
