/** Compares a translation with its source: what it leaves out, adds, or does not translate. */
import type { Locale } from '../../values/locale.ts';
import { remember } from '../../values/remember.ts';
import type { TextField } from '../fields.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';
import { strangeLetters, untranslated } from './translation/letters.ts';
import { missingLinks } from './translation/links.ts';
import { missingQuantities } from './translation/quantities.ts';
import { parts, type Reading, readText } from './translation/reading.ts';

/** A text and its language. */
export interface Written {
  readonly text: string;
  readonly locale: Locale;
}

/** Findings about the translation `text` of `source`; also what an editor shows beside it while it is written. */
export function checkTranslation({ file, path, unit, kind }: TextField, source: Written, own: Written): Finding[] {
  const language = own.locale;
  const place = { file, path: `${path}.${language}`, unit: `${unit}:${language}` };
  return differences(JSON.stringify([kind, source, own])).map(({ code, severity, facts }) => {
    return { code, severity, ...place, facts: { ...facts, field: unit, language } };
  });
}

type Difference = Pick<Finding, 'code' | 'severity' | 'facts'>;

/** A text and its translation say the same to each other each time, wherever they stand. */
const differences = remember((written) => compare(...(JSON.parse(written) as Parameters<typeof compare>)));

function compare(kind: TextField['kind'], source: Written, { text, locale }: Written): Difference[] {
  const [original, own] = [readText(source.text, kind), readText(text, kind)];
  if (!original || !own) return [];
  const [here, there] = [
    { words: own.words, locale },
    { words: original.words, locale: source.locale },
  ];
  const strange = strangeLetters(own.words, locale);
  const same = untranslated(text, source.text);
  return [
    ...missing(original.values, own.values).map((name) => say('value-lost', 'ask', { name })),
    ...missing(own.values, original.values).map((name) => say('value-extra', 'note', { name })),
    ...original.plurals
      .filter((name) => own.values.includes(name) && !own.plurals.includes(name))
      .map((name) => say('plural-lost', 'note', { name })),
    ...missingQuantities(there, here).map((number) => say('number-lost', 'ask', { number })),
    ...missingQuantities(here, there).map((number) => say('number-extra', 'ask', { number })),
    ...missingLinks(original.urls, own.urls).map((url) => say('link-lost', 'ask', { url })),
    ...missingLinks(own.urls, original.urls).map((url) => say('link-extra', 'note', { url })),
    ...(strange ? [say('wrong-script', 'ask', { words: strange })] : []),
    ...(same ? [say('untranslated', 'ask', { words: same })] : []),
    ...shapes(original, own).map((facts) => say('shape-differs', 'note', facts)),
  ];
}

function say(code: FindingCode, severity: Severity, facts: Finding['facts']): Difference {
  return { code, severity, facts };
}

function shapes(original: Reading, own: Reading): Finding['facts'][] {
  return parts.flatMap((part) => {
    const [source, here] = [original.parts[part], own.parts[part]];
    const differs = part === 'marks' ? here > source : here !== source;
    return differs ? [{ part, source, here }] : [];
  });
}

function missing(from: readonly string[], to: readonly string[]): string[] {
  return [...new Set(from)].filter((name) => !to.includes(name));
}
