/** Puts a finding into words: what it is about, where that is useful, and how to mend it. */
import type { Finding } from '../content/documents/finding.ts';
import { instantOf, isCalendarDay } from '../content/values/calendar.ts';
import { intlLocale, type Locale, languageName } from '../content/values/locale.ts';
import type { Values } from '../content/values/text.ts';
import type { Key } from './keys.ts';
import { rim } from './rim.ts';

/** The sentences of a finding in `locale`. */
export function findingWords({ code, facts }: Finding, locale: Locale): string {
  return rim(locale)(`finding:${code}` as Key, { ...wordsOf(facts, locale), ...examples(facts, locale) });
}

/** Facts are for programs; here they become what a reader can read. */
function wordsOf(facts: Finding['facts'], locale: Locale): Values {
  const pairs = Object.entries(facts).map(([name, fact]) => [name, wordOf(name, fact, locale)] as const);
  return Object.fromEntries(pairs);
}

function wordOf(name: string, fact: string | number, locale: Locale): string | number | Date {
  const text = String(fact);
  switch (name) {
    case 'language':
      return languageName(text, locale);
    case 'from':
    case 'until':
      return isCalendarDay(text) ? instantOf(text) : text;
    case 'countries':
      return countryNames(text.split(' '), locale);
    case 'at':
      return Number(fact) + 1;
    case 'expected':
    case 'reason':
    case 'demand':
    case 'returns':
      // a branch of a select is named by letters, digits and low lines alone
      return /^[a-z-]+$/.test(text) ? text.replaceAll('-', '_') : short(text);
    default:
      return typeof fact === 'string' ? short(fact) : fact;
  }
}

/** The names of countries in `locale`, as a list. */
function countryNames(codes: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames(intlLocale(locale), { type: 'region' });
  return new Intl.ListFormat(intlLocale(locale)).format(codes.map((code) => names.of(code) ?? code));
}

/** Numbers that take the plural form `form`, for those to whom `few` says nothing. */
function examples({ form, language }: Finding['facts'], locale: Locale): Values {
  if (form === undefined || language === undefined) return {};
  const rules = new Intl.PluralRules(intlLocale(String(language)));
  const numbers = candidates.filter((number) => rules.select(number) === form).slice(0, 3);
  const written = numbers.map((number) => new Intl.NumberFormat(intlLocale(locale)).format(number));
  return { examples: new Intl.ListFormat(intlLocale(locale)).format(written) };
}

const candidates = [...Array.from({ length: 30 }, (_, number) => number), 1.5, 1_000_000];

const longest = 80;

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
