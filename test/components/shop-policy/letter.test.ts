import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HelpAskEvent } from '../../../components/shop-policy/ask-event.ts';
import type { ShopPolicy } from '../../../components/shop-policy/shop-policy.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, begin, langOf, one, open, press, tell, texts } from './reader.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('asks about', () => {
  test('an answer: with what was told and what was read', async () => {
    const policy = await show();
    await tell(policy, 'other', '2026-11-10');
    await begin(policy);
    expect(question(policy).value.split('\n')).toEqual([
      'Proszę o potwierdzenie na piśmie, że to się zgadza:',
      '',
      'Co to jest? Coś innego',
      'Dzień odbioru paczki: 10 listopada 2026',
      'Możesz oddać do czwartku 10 grudnia 2026.',
      'Ustawa daje czas do 24 listopada 2026; sklep daje więcej.',
      'Odesłanie kosztuje 12,99\u00A0zł. Bezpłatnie przy zamówieniach od 300\u00A0zł.',
      '',
    ]);
  });

  test('a rule, and a section', async () => {
    const policy = await show();
    await begin(policy);
    expect(question(policy).value).toContain('Rzeczy z grawerem\nRobimy je na twoje zamówienie');
    expect(policy.shadowRoot?.activeElement).toBe(question(policy));
    await begin(policy, all(policy, '[part="ask"]').length - 1);
    expect(question(policy).value).toContain('Zwrot pieniędzy\nPo 5 dniach.');
    expect(all(policy, '[part="letter"]')).toHaveLength(1);
  });

  test('a long section, of which it quotes the beginning', async () => {
    const long = 'Bardzo długie zdanie o zwrotach. '.repeat(100);
    const policy = await show(({ sections: [first, ...others], ...policy }) => {
      const fields = first && { ...first.fields, body: { pl: { text: long } } };
      return { ...policy, sections: first && fields ? [{ ...first, fields }, ...others] : others };
    });
    await begin(policy, 5);
    expect(question(policy).value).toMatch(/zwrotach\. Bardzo.*…\n$/s);
    expect(question(policy).value.length).toBeLessThan(550);
  });
});

describe('tells the page', () => {
  test('what the reader wrote, and the order if they gave it', async () => {
    const policy = await show();
    const asked = await ask(policy, 'Czy na pewno?', ' 10452 ');
    expect(asked).toMatchObject({
      unit: 'policy/engraved/returns',
      question: 'Czy na pewno?',
      order: '10452',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    const other = await ask(await show(), 'Czy na pewno?', '');
    expect('order' in other).toBe(false);
  });

  test('and leaves the question to a page that takes it on', async () => {
    const policy = await show();
    policy.addEventListener('help-ask', (event) => event.preventDefault());
    await ask(policy, 'Czy na pewno?', '');
    await vi.waitFor(() => expect(all(policy, '[part="letter"], [part="unsent"]')).toEqual([]));
    expect(policy.shadowRoot?.activeElement).toBe(one(policy, '[part="ask"]'));
  });

  test('nothing while nothing is written', async () => {
    const policy = await show();
    const said: Event[] = [];
    policy.addEventListener('help-ask', (event) => said.push(event));
    await begin(policy);
    await userEvent.fill(question(policy), '');
    await press(policy, '[part="continue"]');
    expect([said, all(policy, '[part="unsent"]')]).toEqual([[], []]);
  });
});

describe('without a page that takes it on', () => {
  test('says that the shop has not got it, and offers the reader’s own mail', async () => {
    const policy = await show();
    await ask(policy, 'Czy na pewno?\nTak?', '10452');
    const [unsent] = texts(policy, '[part="unsent"]');
    expect(unsent).toContain('Jeszcze nie wysłane');
    expect(unsent).toContain('Sklep nie dostał jeszcze twojego pytania.');
    expect(policy.shadowRoot?.activeElement?.textContent?.trim()).toBe('Jeszcze nie wysłane');
    const link = one<HTMLAnchorElement>(policy, '[part="mail"]');
    const url = new URL(link.href);
    const read = `Przeczytane 22 listopada 2026 na stronie ${location.origin}${location.pathname}`;
    const body = `Czy na pewno?\nTak?\n\nNumer zamówienia: 10452\n\n${read}`;
    expect(url.protocol + url.pathname).toBe('mailto:pomoc@krokus.example');
    expect(url.searchParams.get('subject')).toBe('Prośba o potwierdzenie na piśmie: zamówienie 10452');
    expect(url.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect(one<HTMLTextAreaElement>(policy, '[part="unsent"] textarea').value).toBe(body);
  });

  test('copies the text', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const policy = await show();
    await ask(policy, 'Czy na pewno?', '');
    await press(policy, '[part="unsent"] [part="copy"]');
    await vi.waitFor(() => expect(texts(policy, '[part="unsent"] [part="copy"]')).toEqual(['Tekst skopiowany']));
    expect(copied.mock.calls[0]?.[0]).toContain('Czy na pewno?');
  });

  test('a text that no address can carry is pasted by hand', async () => {
    const policy = await show();
    await ask(policy, 'ż'.repeat(2000), '');
    expect(texts(policy, '[part="unsent"]')[0]).toContain('Ten tekst jest za długi dla przycisku');
    const { href } = one<HTMLAnchorElement>(policy, '[part="mail"]');
    expect(new URL(href).searchParams.get('body')).toBe('Wklej tu skopiowany tekst.');
    expect(one<HTMLTextAreaElement>(policy, '[part="unsent"] textarea').value).toContain('ż'.repeat(2000));
  });

  test('a shop without an address leaves the text to be copied', async () => {
    const policy = await show(undefined, {});
    await ask(policy, 'Czy na pewno?', '');
    expect(all(policy, '[part="mail"]')).toEqual([]);
    expect(texts(policy, '[part="unsent"]')[0]).toContain('Skopiuj tekst i wyślij go');
  });

  test('goes back to the question, whose words are still there', async () => {
    const policy = await show();
    await ask(policy, 'Czy na pewno?', '10452');
    await press(policy, '[part="change"]');
    expect([question(policy).value, one<HTMLInputElement>(policy, '[name="order"]').value]).toEqual([
      'Czy na pewno?',
      '10452',
    ]);
    expect(policy.shadowRoot?.activeElement).toBe(question(policy));
  });
});

test('put away, it forgets what was written and goes back to where it began', async () => {
  sessionStorage.clear();
  const policy = await show();
  await begin(policy);
  await userEvent.fill(question(policy), 'Tajne');
  await press(policy, '[part="cancel"]');
  await vi.waitFor(() => expect(policy.shadowRoot?.activeElement).toBe(one(policy, '[part="ask"]')));
  await begin(policy);
  expect(question(policy).value).not.toContain('Tajne');
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});

test('in another language, a letter that was begun stays in its own and says so', async () => {
  const policy = await show();
  await begin(policy);
  policy.lang = 'ru';
  await vi.waitFor(() => expect(texts(policy, 'h2')[0]).toBe('Возврат вкратце'));
  expect(langOf(question(policy))).toBe('pl');
  await press(policy, '[part="cancel"]');
  expect(texts(policy, '[part="ask"]')[0]).toBe('Попросить магазин подтвердить письменно');
});

async function show(
  change: (policy: HelpCenter['policy']) => HelpCenter['policy'] = (policy) => policy,
  contact?: HelpCenter['shop']['contact'],
): Promise<ShopPolicy> {
  const center = await policyCenter();
  const shop = contact ? { ...center.shop, contact } : center.shop;
  const help = await serveHelp({ ...center, shop, policy: change(center.policy) });
  return open(html`<shop-policy src=${help.address} lang="pl"></shop-policy>`);
}

/** Writes a letter about the first rule to its end. */
async function ask(policy: ShopPolicy, text: string, order: string): Promise<HelpAskEvent> {
  await begin(policy);
  await userEvent.fill(question(policy), text);
  await userEvent.fill(one(policy, '[name="order"]'), order);
  const asked = new Promise<HelpAskEvent>((resolve) => {
    document.addEventListener('help-ask', resolve, { once: true });
  });
  await press(policy, '[part="continue"]');
  return asked;
}

function question(policy: ShopPolicy): HTMLTextAreaElement {
  return one(policy, '[name="question"]');
}
