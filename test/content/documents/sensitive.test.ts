import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween, placeName } from '../../../content/documents/changes.ts';
import { sensitiveChanges } from '../../../content/documents/sensitive.ts';
import { starter } from './starter.ts';

type Open<T> = { -readonly [K in keyof T]: Open<T[K]> };
type Act = (center: Open<HelpCenter>) => void;

function after(...acts: Act[]): HelpCenter {
  const center = starter() as Open<HelpCenter>;
  for (const act of acts) act(center);
  return center;
}

/** The units that have to be confirmed. */
function asked(before: HelpCenter, now: HelpCenter): string[] {
  return sensitiveChanges(changesBetween(before, now), before, now).map(({ place }) => placeName(place));
}

const entry = starter().faq.entries[4]!;
const unit = `faq/${entry.id}/answer:pl`;
const write =
  (text: string, locale = 'pl'): Act =>
  ({ faq }) => {
    faq.entries[4]!.fields.answer[locale] = { text };
  };
const value =
  (name: string, is: string | number): Act =>
  ({ shop }) => {
    shop.values = { ...shop.values, [name]: is };
  };
const contact = starter().shop.contact!;
const site = new URL(starter().shop.about.url!).origin;

test.each([
  'GB29 NWBK 6016 1331 9268 19 do piątku',
  'Wpłaty:\nGB29NWBK60161331926819\nDziękujemy.',
  'NL91 ABNA 0417 1643 00, w tytule numer zamówienia',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'PL61 **1090** 1014 0000 0712 1981 2874',
  '61 1090 1014 0000 0712 1981 2874',
  'ko@evil.example',
  'ko&#64;evil.example',
  'ko\\@evil.example',
  '**ko**@evil.example',
  '[napisz](mailto:ko%40evil.example)',
  'ko\u200b@evil.example',
  '+48 **500** 600 701',
  '+48 500\u00a0600\u00a0701',
  '22 123 45 67',
  '(22) 123-45-67',
  '500600701',
  '0048 500 600 701',
  '8 (495) 123-45-67',
  '0900 12345',
  '{days, plural, one {+48 500 600 701} other {później}}',
  'Tu:\n\nwa.me/48500600701',
  '[tu](https://t.me/stranger)',
  '[zapłać tutaj](https://evil.example/pay)',
  '[zapłać tutaj](//evil.example/pay)',
  '[zapłać tutaj][1]\n\n[1]: https://evil.example/pay',
  '<https://evil.example>',
  'Zapłać: https://evil.example/pay',
  'Zapłać: www.evil.example',
  'Zapłać: evil.example/pay',
  '[zapłać](https://tarnina.example%2F@evil.example/)',
  '[zapłać](https://tarnina.example.evil.example/)',
  '[zapłać](https:\\\\evil.example)',
  'Paczki: ul. Obca 5, 00-950 Warszawa',
  'Paczki: **Obca** 5\n00-950 Warszawa',
  'Wyślij na ulicę gen. Andersa 12/3.',
  'al. 3 Maja 5, Kraków',
  'Devoluções: Rua das Flores, n.º 5',
  'Devoluções: Apartado 12, 1200-192 Lisboa',
  'Av. 25 de Abril 12',
  'Посылки: ул. Чужая, д. 5',
  'Невский проспект, 5',
  'Москва, почтамт, 101000 Москва',
  '5 Baker Street',
  'PO Box 12, London NW1 6XE',
  'Hauptstraße 5',
  'Postfach, 10115 Berlin',
])('whoever writes %j leads customers elsewhere', (text) => {
  expect(asked(starter(), after(value('days', 2), write(text)))).toContain(unit);
});

test.each([
  `${contact.email}`,
  `Adres:\n${contact.email}.`,
  `[napisz](mailto:${contact.email})`,
  `Zadzwoń: ${contact.phone}`,
  `Zadzwoń: ${contact.phone?.replace(/^\+48 /, '')}`,
  'Od 22.11.2026 10:00 do 2026-11-30 12:00.',
  'Rozmiary 36 37 38 39 40 41 42',
  'Czynne 8–16, w soboty 10–14.',
  'Zamówienie 12345678, 2 sztuki po 1 299,00 zł.',
  'Wersja 1.2.3, strona 14, kod AB12-3456.',
  `[koszyk](${site}/koszyk)`,
  `[koszyk](${site.replace('https://', 'https://www.')}/koszyk)`,
  `Zobacz ${site.replace('https://', '')}/koszyk.`,
  '[zwroty](/zwroty) i [pytanie](#parcel-where)',
  'Adres: ul. Starej Przędzalni 27, 03-999 Warszawa.',
  'Przyjdź na ulicę Starej Przędzalni 27.',
  'Na ul. Długiej czekamy 14 dni.',
  'Zestaw dla 4 os. Dostawa 14 dni.',
  'Paczki 10-100 sztuk, 20-200 zł, obwód 36-100 cm, wersja 2026-112.',
  'Zamówienie 12-345, dziękujemy.',
  'Заказ 123456, Иван; заказ №123456 Мы ответим.',
  'Rua larga, 5 dias; largo 5 cm.',
  'A street with 5 shops; 5 New Shirts.',
  'Rozmiar 38/40, np. S/M, 12 zł/szt., 1.5/2 m, i/lub.',
])('%j leads nowhere new', (text) => {
  expect(asked(starter(), after(write(text)))).toEqual([]);
});

test('a text that quotes the address no more, whatever stands there instead', () => {
  const quoting = after(write('Nasz adres: {address}, {shopName}.'));
  expect(asked(quoting, after(write('Nasz adres: Obca pięć, Kraków.')))).toEqual([unit]);
  expect(asked(quoting, after(write('Czekamy pod adresem: {address}.')))).toEqual([]);
  expect(
    asked(
      quoting,
      after(({ faq }) => void delete faq.entries[4]!.fields.answer['pl']),
    ),
  ).toEqual([]);
});

test('a page that anybody can have is another one by the rest of its address', () => {
  const before = after(write('[zapłać](https://paypal.me/krokus)'));
  expect(asked(before, after(write('Teraz: [zapłać](https://paypal.me/krokus)')))).toEqual([]);
  expect(asked(before, after(write('[zapłać](https://paypal.me/stranger)')))).toEqual([unit]);
});

test('a text and a value that make an address together', () => {
  const quoting = after(value('at', ' w '), write('ko{at}evil.example'));
  expect(asked(starter(), quoting)).toEqual([]);
  expect(asked(quoting, after(value('at', '@'), write('ko{at}evil.example')))).toEqual(['shop/values/at']);
  expect(asked(starter(), after(value('at', '@'), write('ko{at}evil.example')))).toContain(unit);
  const dialled = after(value('a', 5), write('+48 {a, number, ::group-off}'));
  expect(asked(dialled, after(value('a', 500600701), write('+48 {a, number, ::group-off}')))).toEqual([
    'shop/values/a',
  ]);
});

test('a number of a rule that makes an account with a text is asked about, and no other number', () => {
  const rules =
    (days: number): Act =>
    ({ policy }) => {
      policy.rules = [{ id: 'shoes', rank: 'a', fields: {}, returnDays: days }];
      policy.values.returnDays = days;
    };
  const quoting = write('+48 500 {shoesReturnDays}');
  expect(asked(after(rules(5), quoting), after(rules(600701), quoting))).toEqual(['policy/shoes/returnDays']);
});

test('the fields that say where customers go are known', () => {
  const moved = after(({ shop, policy }) => {
    shop.contact!.email = 'inny@tarnina.example';
    shop.about.address = 'ul. Inna 1, Kraków';
    policy.returnAddress = 'ul. Inna 1, Kraków';
  });
  expect(asked(starter(), moved)).toEqual([
    ...['shop/about/address', 'shop/contact/email', 'policy/policy/returnAddress'],
  ]);
});

test('what only keeps books is nobody’s address', () => {
  const act: Act = ({ faq }) => {
    const [first, second] = faq.entries;
    Object.assign(first!, { rank: '0123456789', terms: { pl: ['500600701'] } });
    second!.fields.answer['ru']!.of = '012345678901';
  };
  expect(asked(starter(), after(act))).toEqual([]);
});

test('a long text without an end is looked through at once', () => {
  const began = performance.now();
  for (const text of [
    'a'.repeat(20_000),
    '1-'.repeat(10_000),
    'aa1 1'.repeat(4_000),
    'a@'.repeat(10_000),
    `a@${'b.'.repeat(9_000)}`,
    'ul. A '.repeat(4_000),
    `ul. ${'Aa '.repeat(7_000)}`,
    `ul. ${'a. '.repeat(7_000)}`,
    '5 Aa '.repeat(4_000),
    `г. ${'Аа-'.repeat(7_000)}`,
    '12345 '.repeat(3_500),
  ])
    asked(starter(), after(write(text)));
  expect(performance.now() - began).toBeLessThan(10_000);
});
