import { expect, test } from 'vitest';
import type { Key } from '../../locales/keys.ts';
import { resources, rim } from '../../locales/rim.ts';
import { translator } from '../../locales/say.ts';
import { parseMessages } from '../../locales/trees.ts';
import { counts, variants } from './variants.ts';

const locales = Object.entries(resources);

test.each(locales)('%s says the same on a page as i18next does at the rim', (locale, namespaces) => {
  const messages = Object.fromEntries(
    Object.entries(namespaces).map(([name, texts]) => [name, parseMessages(JSON.stringify(texts), name)]),
  );
  const reference = rim(locale);
  const say = translator<Key>(locale, messages);
  let compared = 0;
  for (const [namespace, trees] of Object.entries(messages)) {
    for (const [name, tree] of Object.entries(trees)) {
      const key = `${namespace}:${name}` as Key;
      for (const values of variants(tree)) {
        expect(say(key, values), key).toBe(reference(key, values));
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(200);
});

test.each<[string, string[]]>([
  ['pl', ['0 pytań', 'Pokaż pytanie', '1,5 pytania', '2 pytania', '5 pytań', '12 pytań', '21 pytań', '22 pytania']],
  ['ru', ['0 вопросов', 'Показать вопрос', '1,5 вопроса', '2 вопроса', '5 вопросов', '12 вопросов', '21 вопрос']],
  ['pt-PT', ['0 perguntas', 'Ver a pergunta', '1,5 perguntas', '2 perguntas', '5 perguntas']],
  ['en', ['0 questions', 'Show the question', '1.5 questions', '2 questions']],
])('%s counts as its speakers do', (locale, endings) => {
  const said = counts.slice(0, endings.length).map((count) => rim(locale)('faq:list.all', { count }));
  expect(said.map((text, at) => text.endsWith(endings[at] ?? '?'))).toEqual(endings.map(() => true));
});

test('a value that is not there leaves its name in braces, on a page and at the rim', () => {
  const say = translator('en', { site: { title: ['Help – ', ['shop']] } });
  expect(say('site:title' as never)).toBe('Help – {shop}');
  expect(rim('en')('site:title')).toBe('Help – {shop}');
});

test('a message that is not there leaves its key, on a page and at the rim', () => {
  expect(translator('en', {})('faq:loading')).toBe('faq:loading');
  expect(rim('en')('faq:nothing' as Key)).toBe('faq:nothing');
});

test.each([
  ['pl', 'Wczytujemy odpowiedzi…'],
  ['pl-PL', 'Wczytujemy odpowiedzi…'],
  ['pt', 'A carregar as respostas…'],
  ['pt-BR', 'A carregar as respostas…'],
  ['en-US', 'Loading the answers…'],
  ['uk', 'Loading the answers…'],
])('a reader of %s is served', (locale, expected) => {
  expect(rim(locale)('faq:loading')).toBe(expected);
});
