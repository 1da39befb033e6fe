import { html } from 'lit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unitName, unitsOf } from '../../../content/documents/units.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, answered, fill, langOf, one, open, tell, texts } from './reader.ts';

let help: HelpServer;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  help = await serveHelp(await policyCenter());
  return () => vi.useRealTimers();
});

describe('shows', () => {
  test('the few facts, and the law beside what the shop promises', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    expect(texts(policy, '[part="facts"] dt')).toEqual([
      '30 dni na zwrot, od odbioru paczki',
      '12,99 zł odesłanie paczki',
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

  test('all terms with their outline', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    expect(texts(policy, '[part="outline"]')).toEqual(['Zwrot', 'Zwrot pieniędzy']);
    expect(texts(policy, '[part="section"] .answer')).toEqual(['Masz 30 dni.', 'Po 5 dniach.']);
  });
});

describe('answers', () => {
  test.each<[string, string, string, string]>([
    ['something else', 'other', '2026-11-10', 'Możesz oddać do czwartku 10 grudnia 2026.'],
    ['what has a rule of its own', 'shoes', '2026-11-10', 'Możesz oddać do poniedziałku 11 stycznia 2027.'],
    ['what is made to order', 'engraved', '2026-11-10', 'Tego nie można zwrócić.'],
    ['what may be opened', 'brushes', '2026-11-10', 'To zależy od plomby: powiedz, czy jest zerwana.'],
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
    expect(texts(policy, '[part="reply"] p')[0]).toBe('Ustawa daje czas do 24 listopada 2026; sklep daje więcej.');
    const [why] = texts(policy, '[part="why"]');
    expect(why).toContain('60 dni, licząc od 10 listopada 2026');
    expect(why).toContain('Ostatnim dniem byłby 9 stycznia 2027');
    expect(why).toContain('ustawa z dnia 30 maja 2014 r. o prawach konsumenta, art. 27');
  });

  test('the dates in their order, today among them', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    await tell(policy, 'shoes', '2026-11-10');
    expect(texts(policy, '[part="date"]')).toEqual([
      'wtorek, 10 listopada odbiór paczki',
      'niedziela, 22 listopada dzisiaj',
      'wtorek, 24 listopada ostatni dzień według ustawy',
      'poniedziałek, 11 stycznia 2027 ostatni dzień u nas',
    ]);
    expect(one(policy, '[part="date"].today time').getAttribute('datetime')).toBe('2026-11-22');
    expect(all(policy, '[part="date"]').map(({ style }) => style.flexGrow)).toEqual(['12', '2', '48', '0']);
  });

  test('a seal that is whole, and one that is broken', async () => {
    const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
    await tell(policy, 'brushes', '2026-11-10');
    const [broken, whole] = all(policy, 'input[type="radio"]');
    await userEvent.click(whole as HTMLElement);
    await answered(policy);
    expect(texts(policy, '[part="answer"]')).toEqual(['Możesz oddać do czwartku 10 grudnia 2026.']);
    await userEvent.click(broken as HTMLElement);
    await answered(policy);
    expect(texts(policy, '[part="answer"]')).toEqual(['Tego nie można zwrócić.']);
  });

  test('asks for the country where there are several, and does not guess it', async () => {
    const wide = await serveHelp(await policyCenter(['PL', 'PT']));
    const policy = await open(html`<shop-policy src=${wide.address}></shop-policy>`);
    await tell(policy, 'other', '2026-11-10');
    expect(texts(policy, '[part="answer"]')).toEqual(['Wybierz kraj: liczy się jego prawo.']);
    await userEvent.selectOptions(one(policy, '[name="country"]'), 'PT');
    await answered(policy);
    expect(texts(policy, '[part="answer"]')[0]).toContain('10 grudnia 2026');
  });

  test('asks for the day of the order where there are earlier terms, and judges by those of that day', async () => {
    const aged = await serveHelp(await policyCenter(['PL'], { earlier: true }));
    const policy = await open(html`<shop-policy src=${aged.address}></shop-policy>`);
    await tell(policy, 'other', '2026-10-10');
    expect(texts(policy, '[part="answer"]')).toEqual(['Podaj dzień zamówienia: liczą się zasady z tego dnia.']);
    await fill(policy, 'ordered', '2026-10-05');
    await vi.waitFor(() => expect(texts(policy, '[part="answer"]')[0]).toContain('9 listopada 2026'));
    expect(texts(policy, '[part="reply"]')[0]).not.toContain('wcześniejsze');
    await fill(policy, 'ordered', '2026-09-30');
    await vi.waitFor(() => expect(texts(policy, '[part="answer"]')[0]).toContain('26 października 2026'));
    expect(texts(policy, '[part="reply"] p')[0]).toBe(
      'Twojego zamówienia dotyczą wcześniejsze zasady, obowiązujące od 1 stycznia 2026.',
    );
  });
});

test('reacts: the outline leads to its section', async () => {
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  await userEvent.click(all(policy, '[part="outline"]')[1] as HTMLElement);
  expect(policy.shadowRoot?.activeElement?.textContent).toBe('Zwrot pieniędzy');
});

test('a link to a section leads to it once it is drawn', async () => {
  history.replaceState(null, '', '#refund');
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  expect(policy.shadowRoot?.activeElement?.textContent).toBe('Zwrot pieniędzy');
});

test('stays silent when the page sets a property', async () => {
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  const said: string[] = [];
  for (const name of ['help-ask', 'help-open', 'help-contact', 'help-error'])
    policy.addEventListener(name, () => said.push(name));
  policy.topic = 'shoes';
  await policy.updateComplete;
  policy.topic = '';
  await policy.updateComplete;
  expect(texts(policy, '[part="facts"] dt')).toHaveLength(3);
  expect(said).toEqual([]);
});

test('marks every text that an owner may edit, in the language that it is in', async () => {
  const policy = await open(html`<shop-policy src=${help.address} lang="ru"></shop-policy>`);
  const units = new Set(unitsOf('policy', (await policyCenter()).policy).map(unitName));
  const marked = all(policy, '[data-unit]').map((element) => [element.dataset.unit ?? '', langOf(element)]);
  expect(marked.filter(([unit = '']) => !units.has(unit))).toEqual([]);
  expect(marked).toEqual(
    expect.arrayContaining([
      ['policy/values/returnDays', 'ru'],
      ['policy/values/returnCost', 'ru'],
      ['policy/values/freeReturnFrom', 'ru'],
      ['policy/values/refundDays', 'ru'],
      ['policy/engraved/title', 'ru'],
      ['policy/engraved/returns', 'ru'],
      ['policy/brushes/title', 'en'],
      ['policy/shoes/returnDays', 'ru'],
      ['policy/gifts/returnUntil', 'ru'],
      ['policy/abroad/when', 'ru'],
      ['policy/abroad/warrantyYears', 'ru'],
      ['policy/return/title', 'ru'],
      ['policy/return/body', 'ru'],
      ['policy/refund/title', 'ru'],
      ['policy/refund/body', 'ru'],
      ['policy/policy/validFrom', 'ru'],
    ]),
  );
});
