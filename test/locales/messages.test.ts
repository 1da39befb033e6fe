import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseText, pluralsOf, valueNames } from '../../content/values/icu.ts';
import { intlLocale } from '../../content/values/locale.ts';
import type { TextTree } from '../../content/values/text.ts';
import { pageMessages } from '../../locales/page.ts';
import { resources } from '../../locales/rim.ts';

interface Message {
  readonly key: string;
  readonly text: string;
}

const locales = Object.keys(resources) as (keyof typeof resources)[];
const targets = locales.filter((locale) => locale !== 'en');

function messagesOf(locale: keyof typeof resources): Message[] {
  return Object.entries(resources[locale]).flatMap(([namespace, texts]) =>
    Object.entries(texts).map(([name, text]) => ({ key: `${namespace}:${name}`, text })),
  );
}

const english = new Map(messagesOf('en').map(({ key, text }) => [key, text]));

test('every folder of a language is spoken on pages and at the rim', () => {
  const folders = readdirSync(new URL('../../locales', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(pageMessages).sort()).toEqual(folders.sort());
  expect([...locales].sort()).toEqual(folders.sort());
});

test.each(targets)('%s has the keys of English, in their order', (locale) => {
  expect(messagesOf(locale).map(({ key }) => key)).toEqual([...english.keys()]);
});

test.each(targets)('%s fills in the values that English does', (locale) => {
  for (const { key, text } of messagesOf(locale)) {
    const names = valueNames(parseText(text)).sort();
    expect(names, key).toEqual(valueNames(parseText(english.get(key) ?? '')).sort());
  }
});

test.each(targets)('%s has the choices of English', (locale) => {
  for (const { key, text } of messagesOf(locale)) {
    expect(choicesOf(parseText(text)), key).toEqual(choicesOf(parseText(english.get(key) ?? '')));
  }
});

test.each(locales)('%s has exactly the plural forms of its speakers', (locale) => {
  const plurals = messagesOf(locale).flatMap(({ key, text }) =>
    pluralsOf(parseText(text)).map(({ kind, forms }) => ({ key, kind, forms })),
  );
  expect(plurals.length).toBeGreaterThan(3);
  for (const { key, kind, forms } of plurals) {
    const type = kind === 'plural' ? 'cardinal' : 'ordinal';
    const needed = new Intl.PluralRules(intlLocale(locale), { type }).resolvedOptions().pluralCategories;
    expect(forms.filter((form) => !form.startsWith('=')).sort(), key).toEqual([...needed].sort());
  }
});

test.each(targets)('%s has no English left over', (locale) => {
  const same = messagesOf(locale).filter(({ key, text }) => text === english.get(key) && !shared.has(text));
  expect(same).toEqual([]);
});

test.each(locales)('%s is calm, and typeset', (locale) => {
  for (const { key, text } of messagesOf(locale)) {
    expect(text, key).not.toMatch(/[!"]|\.\.\./);
    expect(text, key).not.toMatch(/\p{L}'\p{L}/u);
    expect(text, key).toBe(text.trim().normalize('NFC'));
  }
});

test.each<[keyof typeof resources, RegExp]>([
  ['pl', /[а-яё]|[ãõ]/i],
  ['pt-PT', /[а-яё]|[ąćęłńśźż]|\bvocê|\bpedido(?!s? de (devolução|troca))|submeter/i],
  ['ru', /[ąćęłńśźżãõç]|\bВы\b|\bВас\b|\bВаш/],
])('%s has no letters or words of its neighbours', (locale, foreign) => {
  for (const { key, text } of messagesOf(locale)) expect(text, key).not.toMatch(foreign);
});

test('a date in Russian, which ends with a point of its own, gets no second one', () => {
  expect(messagesOf('ru').filter(({ text }) => /(long|full)\}+\./.test(text))).toEqual([]);
});

/** No value may have a name that i18next takes for an option of its own. */
test('no value is named like an option of i18next', () => {
  const reserved = ['lng', 'lngs', 'ns', 'context', 'defaultValue', 'replace', 'fallbackLng', 'postProcess', 'ordinal'];
  const used = [...english.values()].flatMap((text) => valueNames(parseText(text)));
  expect(used.filter((name) => reserved.includes(name))).toEqual([]);
});

/** The branches of each select, in the order in which they stand. */
function choicesOf(tree: TextTree): string[][] {
  return tree.flatMap((node) => {
    if (typeof node !== 'object' || typeof node[2] !== 'object') return [];
    const inner = Object.values(node[2]).flatMap(choicesOf);
    return node[1] === 'select' ? [Object.keys(node[2]), ...inner] : inner;
  });
}

/** Names, moments, and words that Polish has borrowed. */
const shared = new Set([
  'WhatsApp',
  'Messenger',
  'Telegram',
  'Viber',
  'folder',
  'Link',
  'WooCommerce',
  'WordPress',
  'Shopify',
  'PrestaShop',
  'Shoper',
  'IdoSell',
  '{day, date, full}, {time} (UTC{offset})',
  '{day, date, short}',
]);
