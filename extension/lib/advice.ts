/** Says what a check found to whoever owns the shop: what is wrong, and what to do about it here. */
import type { Finding } from '../../content/documents/finding.ts';
import { instantOf, isCalendarDay } from '../../content/values/calendar.ts';
import { numberFormat, pluralRules } from '../../content/values/formats.ts';
import { intlLocale, languageName, regionName } from '../../content/values/locale.ts';
import type { Values } from '../../content/values/text.ts';
import type { EditorKey } from '../../locales/editor.ts';
import { fieldWords, quotedWords, titleWords } from './place.ts';
import type { EditorWords } from './words.ts';

/** The sentences of `finding`; what only files can have wrong has no others than that it cannot be read. */
export function adviceWords(words: EditorWords, { code, facts, file }: Finding): string {
  const { say } = words;
  const buttons = { undo: say('editor:changes.undo'), confirm: say('editor:frame.confirm') };
  const told = Object.entries(facts).map(([name, fact]) => [name, factWords(words, name, fact, file)] as const);
  const values = { ...Object.fromEntries(told), ...examples(words, facts), ...buttons };
  const key = `advice:${code}` as EditorKey;
  const sentences = say(key, values);
  return sentences === key ? say('advice:other', values) : sentences;
}

function factWords(words: EditorWords, name: string, fact: string | number, file = ''): Values[string] {
  const text = String(fact);
  switch (name) {
    case 'id':
    case 'other':
    case 'related':
      return thingWords(words, file, text);
    case 'name':
      return quotedWords(words, text);
    case 'promise':
      return fieldWords(words, 'rules', text);
    case 'language':
      return languageName(text, words.locale);
    case 'country':
    case 'countries':
      return countryWords(words, text.split(' '));
    case 'from':
    case 'until':
      return isCalendarDay(text) ? instantOf(text) : text;
    case 'expected':
    case 'demand':
      // a branch of a select is named by letters, digits and low lines alone
      return text.replaceAll('-', '_');
    default:
      return typeof fact === 'string' ? short(fact) : fact;
  }
}

function thingWords(words: EditorWords, file: string, id: string): string {
  return titleWords(words, { document: file === 'policy.json' ? 'policy' : 'faq', entry: id }) ?? id;
}

function countryWords({ locale }: EditorWords, codes: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(locale)).format(codes.map((code) => regionName(code, locale)));
}

/** Numbers that take a plural form, whose name says nothing to most people. */
function examples({ locale }: EditorWords, { form, language }: Finding['facts']): Values {
  if (form === undefined || language === undefined) return {};
  const rules = pluralRules(String(language), 'cardinal');
  const numbers = candidates.filter((number) => rules.select(number) === form).slice(0, 3);
  const written = numbers.map((number) => numberFormat(locale).format(number));
  return { examples: new Intl.ListFormat(intlLocale(locale)).format(written) };
}

const candidates = [...Array.from({ length: 30 }, (_, number) => number), 1.5, 1_000_000];

const longest = 80;

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
