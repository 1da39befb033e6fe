/** What each text says in itself: its notation, its plurals, its values, its Markdown. */
import { pluralRules } from '../../values/formats.ts';
import { pluralsOf, TextSyntaxError, typedWords, valueNames } from '../../values/icu.ts';
import type { Locale } from '../../values/locale.ts';
import { speak, type TextTree } from '../../values/text.ts';
import type { HelpCenter } from '../center.ts';
import { policyFields, type TextField, textFields } from '../fields.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';
import { strayMarks } from '../marks.ts';
import { parsedMarkdown, parsedText } from '../parsed.ts';
import { askedFor, proseValuesIn, type Quotable, quotables } from '../quote.ts';
import { typedNumbers } from './numbers.ts';

/** Findings about every text in every language; of earlier policies, which are history, what stops publishing. */
export function checkTexts(center: HelpCenter): Finding[] {
  const { earlier = [] } = center.policy;
  const old = earlier.flatMap((version, at) => {
    const policy = { ...center.policy, values: version.values, rules: version.rules ?? [] };
    return checkFields(policyFields(version, `earlier[${at}].`), quotables({ ...center, policy }));
  });
  return [
    ...checkFields(textFields(center), quotables(center)),
    ...old.filter(({ severity }) => severity === 'blocks').map(({ unit: _, ...finding }) => finding),
  ];
}

function checkFields(fields: readonly TextField[], values: readonly Quotable[]): Finding[] {
  return fields.flatMap((field) =>
    Object.entries(field.texts).flatMap(([locale, { text }]) => checkText(field, locale, text, values)),
  );
}

/** Findings about one text; also what an editor shows beside it while it is written. */
export function checkText(field: TextField, locale: Locale, text: string, values: readonly Quotable[]): Finding[] {
  const say = findingAt(field, locale);
  let tree: TextTree;
  try {
    tree = parsedText(text);
  } catch (error) {
    if (!(error instanceof TextSyntaxError)) throw error;
    return [say('text-syntax', 'blocks', { reason: error.reason, at: error.at })];
  }
  const known = new Set(values.map(({ name }) => name));
  const unknown = valueNames(tree).filter((name) => !known.has(name));
  return [
    ...unknown.map((name) => say('value-unknown', 'blocks', { name })),
    ...strayMarks(text).map((words) => say('mark-stray', 'blocks', { words })),
    ...plurals(tree, locale, say),
    ...typedNumbers(typedWords(tree), values).map((facts) => say('number-typed', 'ask', facts)),
    ...(field.kind === 'prose'
      ? refusals(speak(tree, locale, proseValuesIn(locale, askedFor(values, tree), text)), say)
      : []),
  ];
}

type Say = (code: FindingCode, severity: Severity, facts: Finding['facts']) => Finding;

/** Findings about one text of `field`. */
function findingAt({ file, path, unit }: TextField, locale: Locale): Say {
  return (code, severity, facts) => ({
    code,
    severity,
    file,
    path: `${path}.${locale}`,
    unit: `${unit}:${locale}`,
    facts: { ...facts, language: locale },
  });
}

/** A form that a language needs and does not get would show the wrong word, without a warning. */
function plurals(tree: TextTree, locale: Locale, say: Say): Finding[] {
  return pluralsOf(tree).flatMap(({ name, kind, forms }) => {
    const type = kind === 'plural' ? 'cardinal' : 'ordinal';
    const needed: string[] = pluralRules(locale, type).resolvedOptions().pluralCategories;
    const extra = forms.filter((form) => !form.startsWith('=') && !needed.includes(form));
    return [
      ...needed.filter((form) => !forms.includes(form)).map((form) => say('plural-missing', 'ask', { name, form })),
      ...extra.map((form) => say('plural-extra', 'note', { name, form })),
    ];
  });
}

function refusals(markdown: string, say: Say): Finding[] {
  return parsedMarkdown(markdown).refused.map(({ kind, value }) => {
    if (kind === 'html') return say('html-shown', 'note', { html: value });
    return kind === 'size' ? say('text-tangled', 'ask', {}) : say('link-refused', 'ask', { url: value });
  });
}
