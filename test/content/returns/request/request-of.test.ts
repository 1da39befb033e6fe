import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Request } from '../../../../content/returns/request.ts';
import { requestOf, type Submission } from '../../../../content/returns/request-of.ts';
import { statementOf } from '../../../../content/returns/statement.ts';
import type { Answers, Setting } from '../../../../content/returns/steps/answers.ts';
import { kindOf } from '../../../../content/returns/steps/kind.ts';
import { problemsOf } from '../../../../content/returns/steps/problems.ts';
import { screensOf } from '../../../../content/returns/steps.ts';
import { resources, rim } from '../../../../locales/rim.ts';
import { answers, settings } from './answers.ts';
import { requests } from './arbitrary.ts';
import { contact, order, policy, setting, stranger, told } from './setting.ts';

const submission: Submission = { key: 'k-0123456789abcdefghijkl', locale: 'pl', say: rim('pl') };
const locales = Object.keys(resources);
const sent = (given: Answers, from: Setting = setting): Request => requestOf(given, from, submission);

test('a withdrawal has who, what and when, by which policy and law, and nothing else', () => {
  expect(sent({ ...told.withdrawal, contact: { name: ' Anna  Kowalska ', email: ' anna@example.pl ' } })).toEqual({
    schema: 'request@1',
    key: submission.key,
    kind: 'withdrawal',
    locale: 'pl',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
    order: { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-06' },
    whole: true,
    items: [
      { id: 'a', name: 'Czarne buty', variant: 'rozmiar 38', quantity: 1, price: { amount: 29900, currency: 'PLN' } },
      { id: 'b', name: 'Skarpety', quantity: 3, price: { amount: 1500, currency: 'PLN' } },
    ],
    resolution: 'refund',
    contact: { name: 'Anna Kowalska', email: 'anna@example.pl' },
    statement:
      'Ja, Anna Kowalska, odstępuję od umowy sprzedaży z zamówienia 10452, w całości: Czarne buty, rozmiar 38, 1 sztuka; Skarpety, 3 sztuki.\nData zamówienia: 2 listopada 2026, data odbioru: 6 listopada 2026.',
    policy: {},
    law: { jurisdiction: 'PL', checkedOn: '2026-11-21' },
    madeAt: '2026-11-12T22:41:00+01:00',
    photos: [],
  });
});

test.each<[string, string, Answers, Setting, string]>([
  [
    'a part',
    'pl',
    { ...told.withdrawal, whole: false, items: [{ id: 'b', quantity: 2 }] },
    setting,
    'z zamówienia 10452: Skarpety, 2 sztuki.',
  ],
  [
    'an order without a number',
    'pl',
    { ...told.withdrawal, order: { described: 'Buty,\nw zeszłym tygodniu' } },
    stranger,
    'Ja, Anna Kowalska, odstępuję od umowy sprzedaży (Buty, w zeszłym tygodniu), w całości.',
  ],
  [
    'items in words',
    'ru',
    { ...told.withdrawal, whole: false, described: 'Чёрные туфли' },
    stranger,
    'Я, Anna Kowalska, отказываюсь от договора купли-продажи по заказу 10452: Чёрные туфли.',
  ],
  [
    'another size',
    'en',
    told.exchange,
    setting,
    'I, Anna Kowalska, ask to swap items from order 10452: Czarne buty, rozmiar 38, 1 piece, for size 39.',
  ],
  [
    'the right that is kept',
    'en',
    told.exchange,
    setting,
    'I keep my right to withdraw from the contract until 20 November 2026.',
  ],
  [
    'a fault',
    'pt-PT',
    told.complaint,
    setting,
    'Czarne buty, rozmiar 38, 1 unidade (defeito: Odkleja się podeszwa.). Exijo a reparação.',
  ],
  [
    'a reason for a fault',
    'pl',
    { ...told.complaint, items: [{ id: 'a', reason: 'damaged', defect: {} }] },
    setting,
    '(wada: Uszkodzone)',
  ],
  [
    'credit',
    'pl',
    { ...told.return, resolution: { resolution: 'store-credit', as: 'return' } },
    setting,
    'oddaję rzeczy z zamówienia 10452: Czarne buty, rozmiar 38, 1 sztuka. Proszę o bon do sklepu.',
  ],
])('%s is stated in %s', (_, locale, given, from, expected) => {
  const request = requestOf(given, from, { ...submission, locale, say: rim(locale) });
  expect(request.statement).toContain(expected);
});

test('the statement stands in the language of the contract, too, where that is another', () => {
  const request = requestOf(told.withdrawal, setting, {
    ...submission,
    locale: 'ru',
    say: rim('ru'),
    contract: { locale: 'pl', say: rim('pl') },
  });
  expect(request).toMatchObject({ locale: 'ru', contractLocale: 'pl' });
  expect(request.statement).toContain('отказываюсь');
  expect(request.contractStatement).toContain('odstępuję');
});

test('somebody who chose credit beside money has that written down', () => {
  const request = sent({
    ...told.return,
    items: [{ id: 'a' }, { id: 'b', quantity: 3 }],
    resolution: { resolution: 'store-credit', as: 'return' },
  });
  expect(request).toMatchObject({
    kind: 'return',
    resolution: 'store-credit',
    withdrawal: { until: '2026-11-20', refund: { amount: 35599 }, instead: { amount: 37840 } },
  });
});

test('whoever changed their mind and withdraws says no more than that', () => {
  const changed: Answers = {
    ...told.complaint,
    ...told.withdrawal,
    items: [{ id: 'a', reason: 'too-small', wish: { kind: 'size', value: '39' }, defect: { words: 'Dziura' } }],
    sending: { way: 'locker' },
  };
  const { items, sending, statement } = sent({ ...changed, whole: false });
  expect(items).toEqual([expect.not.objectContaining({ reason: 'too-small' })]);
  expect([items[0]?.wish, items[0]?.defect, sending]).toEqual([undefined, undefined, undefined]);
  expect(statement).not.toContain('Dziura');
});

test.each<[string, Answers, Setting, Partial<Request>]>([
  [
    'what was ticked, after all was meant on another way',
    { ...told.return, items: [{ id: 'b', quantity: 2 }], whole: true },
    setting,
    { whole: false, items: [expect.objectContaining({ id: 'b', quantity: 2 })] },
  ],
  [
    'what was named, after all was meant on another way',
    { ...told.return, whole: true },
    stranger,
    { whole: false, items: [{ name: 'buty', quantity: 1 }] },
  ],
  [
    'all, where all is ticked',
    { ...told.return, items: [{ id: 'a' }, { id: 'b', quantity: 3 }], whole: false },
    setting,
    { whole: true },
  ],
  [
    'the only item',
    { aim: 'withdrawal', whole: false, contact },
    { ...setting, order: { ...order, items: [order.items[0]!] } },
    { whole: true, items: [expect.objectContaining({ id: 'a' })] },
  ],
  [
    'no item of another order',
    { ...told.return, items: [{ id: 'a' }, { id: 'z', name: 'Koszula' }] },
    setting,
    { items: [expect.objectContaining({ id: 'a' })] },
  ],
  [
    'no reason to return for a withdrawal',
    { ...told.return, items: [{ id: 'a', reason: 'too-small' }] },
    setting,
    { kind: 'withdrawal', items: [expect.not.objectContaining({ reason: expect.anything() })] },
  ],
  [
    'no reason to return for a complaint',
    { ...told.complaint, items: [{ id: 'a', reason: 'too-small', defect: { words: 'Dziura' } }] },
    setting,
    { kind: 'complaint', items: [expect.not.objectContaining({ reason: expect.anything() })] },
  ],
])('%s is sent', (_, given, from, expected) => {
  expect(sent(given, from)).toMatchObject(expected);
  expect(sent(given, from).items).toHaveLength(expected.items?.length ?? sent(given, from).items.length);
});

test('a repair that was asked for on another way is not asked for on the way of a return', () => {
  const { kind, resolution } = sent({ ...told.return, resolution: { resolution: 'repair', as: 'complaint' } });
  expect([kind, resolution]).toEqual(['withdrawal', undefined]);
});

test('what is ticked is what is stated, whatever was told on other ways before', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const aim = from.aim ?? given.aim;
      if (!aim || aim === 'withdrawal' || !from.order?.items.length) return;
      const ticked = from.order.items.filter(({ id }) => given.items?.some((item) => item.id === id));
      const { items } = sent(given, from);
      const only = from.order.items.length === 1;
      expect(items.map(({ id }) => id)).toEqual((only ? from.order.items : ticked).map(({ id }) => id));
    }),
    { numRuns: 500 },
  );
});

test('whoever went through all screens has a request that the server takes, of the kind the page said', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const kind = kindOf(given, from);
      const open = screensOf(given, from).flatMap((screen) => problemsOf(screen, given, from));
      if (!kind || open.length) return;
      const request = sent(given, from);
      expect(v.parse(Request, JSON.parse(JSON.stringify(request)))).toEqual(request);
      expect(request.kind).toBe(kind);
    }),
    { numRuns: 2000 },
  );
});

test.each(locales)('in %s a statement has each item with its quantity, and who makes it', (locale) => {
  fc.assert(
    fc.property(requests, (request) => {
      const { kind } = request;
      if (kind === 'question') return;
      const statement = statementOf({ ...request, kind }, rim(locale), policy.reasons);
      const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
      expect(statement).toContain(request.contact.name);
      for (const { name, variant, quantity } of request.items) {
        expect(statement).toContain(flat(variant ? `${name}, ${variant}, ${quantity}` : `${name}, ${quantity}`));
      }
      expect(statement).not.toMatch(/\{(name|items|number|described|quantity|variant)\}|returns:/);
    }),
  );
});
