import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedLaw } from '../../../../content/law/jurisdictions.ts';
import { type DueFor, dueDates } from '../../../../content/returns/due-dates.ts';
import { modelForm } from '../../../../content/returns/model-form.ts';
import { nextLines } from '../../../../content/returns/next-lines.ts';
import { mailText } from '../../../../content/returns/own-mail.ts';
import { receiptInPage, receiptPage } from '../../../../content/returns/receipt/page.ts';
import type { Receipt } from '../../../../content/returns/receipt.ts';
import type { Request } from '../../../../content/returns/request.ts';
import { termsOf } from '../../../../content/returns/terms.ts';
import { resources, rim } from '../../../../locales/rim.ts';
import { requests } from './arbitrary.ts';
import { withdrawal } from './request.ts';
import { policy } from './setting.ts';

const shop = { name: 'Tarnina', address: 'ul. Starej Przędzalni 27, Warszawa' };
const full: Request = {
  ...withdrawal,
  locale: 'ru',
  contractLocale: 'pl',
  contractStatement: 'Ja, Anna Kowalska, odstępuję od umowy.',
  statement: 'Я, Anna Kowalska, отказываюсь от договора.',
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  order: { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-06' },
};
const receiptOf = (request: Request): Receipt => ({
  schema: 'receipt@1',
  reference: 'K7QD-4HXR',
  request,
  receivedAt: '2026-11-12T23:41:03.250Z',
  timeZone: 'Europe/Warsaw',
  verified: false,
  channel: 'online',
  signature: { algorithm: 'Ed25519', keyId: 'key-1', value: 'A'.repeat(86) },
});
const shopFor: DueFor = {
  terms: termsOf([policy]),
  law: shippedLaw,
  countries: ['PL'],
  timeZone: 'Europe/Warsaw',
};
const dates = dueDates(full, new Date('2026-11-12T23:41:03Z'), shopFor);

test('what comes next is told with its day', () => {
  expect(nextLines(dates, shop.address, 'pl', rim('pl')).map(({ text, note }) => [text, note])).toEqual([
    [
      'Odeślij do piątku 27 listopada',
      'Na adres: ul. Starej Przędzalni 27, Warszawa. Odesłanie z etykietą sklepu kosztuje 12,99\u00a0zł',
    ],
    ['Pieniądze do piątku 27 listopada', 'Sklep może poczekać, aż dostanie rzecz albo dowód jej nadania.'],
  ]);
  expect(nextLines([], undefined, 'en', rim('en'))).toEqual([{ what: 'answer', text: 'The shop will answer.' }]);
});

test('the way back is said to cost what the label costs, unless the customer brings it', () => {
  const note = (way?: string): string | undefined => {
    const request = { ...full, ...(way ? { sending: { way } } : {}) };
    const days = dueDates(request, new Date('2026-11-12T23:41:03Z'), { ...shopFor, ways: policy.ways });
    return nextLines(days, undefined, 'en', rim('en')).find(({ what }) => what === 'send-back')?.note;
  };
  expect(note()).toBe('With the shop’s label, return shipping costs PLN 12.99'.replace(' 12', '\u00a012'));
  expect(note('locker')).toBe(note());
  expect(note('shop')).toBeUndefined();
});

test('what was received is said of each kind, and that the shop decides only where it does', () => {
  const meaning = (kind: string): string => rim('pl')('returns:received.meaning', { kind });
  expect(meaning('withdrawal')).toBe('To potwierdza, że twoje oświadczenie dotarło.');
  expect(meaning('complaint')).toContain('Decyzję');
});

test('a copy is in the language of its words, its statement in that of the customer', () => {
  const page = receiptPage(receiptOf(full), shop, [], 'pl', rim('pl'));
  expect(page).toContain('<html lang="pl">');
  expect(page).toContain('<blockquote lang="ru">Я, Anna');
});

test('a mail of one’s own has the statement in both languages, who and when, and asks for an answer', () => {
  expect(mailText(full, rim('pl'))).toEqual({
    subject: 'Odstąpienie od umowy, zamówienie 10452',
    body: 'Я, Anna Kowalska, отказываюсь от договора.\n\nJa, Anna Kowalska, odstępuję od umowy.\n\nProszę o potwierdzenie otrzymania tej wiadomości.\n\nAnna Kowalska\nanna@example.pl\n12 listopada 2026, godz. 22:41',
    compact: 'Я, Anna Kowalska, отказываюсь от договора.\n\nAnna Kowalska\nanna@example.pl',
  });
});

test('the model form is the law’s, with what is known filled in', () => {
  const form = modelForm(full, { ...shop, email: 'pomoc@tarnina.example' }, 'pl', rim('pl'));
  expect(form).toContain('Adresat: Tarnina, ul. Starej Przędzalni 27, Warszawa, pomoc@tarnina.example');
  expect(form).toContain('następujących towarów: Czarne buty, rozmiar 38, 1 sztuka, Zamówienie 10452');
  expect(form).toContain('Data zawarcia umowy/odbioru: 2 listopada 2026 / 6 listopada 2026');
  expect(form).toContain('Adres konsumenta: …');
});

test('a receipt on paper says when, what and what next, and carries its data', () => {
  const page = receiptPage(receiptOf(full), shop, nextLines(dates, shop.address, 'ru', rim('ru')), 'ru', rim('ru'));
  expect(page).toContain('Мы получили ваш отказ от договора');
  expect(page).toContain('13 ноября 2026');
  expect(page).toContain('0:41 (+01:00), 2026-11-12 23:41 UTC');
  expect(page).toContain('<blockquote lang="pl">Ja, Anna Kowalska, odstępuję od umowy.</blockquote>');
  expect(page).toContain('K7QD-4HXR');
  expect(page).toContain('<dt>Отправлено</dt><dd>на странице магазина</dd>');
  expect(page).toContain('<dt>Товары</dt><dd>Czarne buty, rozmiar 38, 1 штука</dd>');
  expect(page).toContain('Это подтверждает, что ваше заявление дошло.');
  expect(page).not.toContain('Решение');
  expect(page).not.toMatch(/<script(?! type="application\/json")|<link|<img| on\w+=/);
  expect(receiptInPage(page)).toEqual(receiptOf(full));
});

test.each(Object.keys(resources))(
  'in %s whatever was stated stays text, and comes out of the file as it went in',
  (locale) => {
    const hostile = requests.map((request) => ({
      ...request,
      statement: `${request.statement}</script><script>alert(1)</script><!--`,
      contact: { ...request.contact, name: '"><img src=x onerror=alert(1)>' },
    }));
    fc.assert(
      fc.property(hostile, (request) => {
        const page = receiptPage(
          receiptOf(request),
          shop,
          nextLines(dates, shop.address, locale, rim(locale)),
          locale,
          rim(locale),
        );
        expect(page.match(/<script/g)).toHaveLength(1);
        expect(page).not.toContain('<img');
        expect(receiptInPage(page)).toEqual(receiptOf(request));
        const mail = mailText(request, rim(locale));
        expect(mail.body).toContain(request.statement);
        expect(mail.subject).not.toContain('\n');
      }),
      { numRuns: 50 },
    );
  },
);

test.each(['', '<html>', '<script type="application/json" id="receipt">{</script>'])(
  '%j carries no receipt',
  (html) => {
    expect(receiptInPage(html)).toBeUndefined();
  },
);
