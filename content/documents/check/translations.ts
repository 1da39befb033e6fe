/** How the translations stand to their source. */
import { parseText, valueNames } from '../../values/icu.ts';
import type { HelpCenter } from '../center.ts';
import { type TextField, textFields } from '../fields.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';
import { stateOf, textIn } from '../state.ts';

/** Findings about texts that are missing, stale, unread, unlisted, or lack a value that their source quotes. */
export async function checkTranslations(center: HelpCenter): Promise<Finding[]> {
  const findings = await Promise.all(textFields(center).map((field) => checkField(field, center.shop)));
  return findings.flat();
}

interface Languages {
  readonly source: string;
  readonly locales: readonly string[];
}

async function checkField(field: TextField, { source, locales }: Languages): Promise<Finding[]> {
  const original = textIn(field.texts, source);
  const findings: Finding[] = original ? [] : [finding(field, source, 'source-missing', 'blocks')];
  for (const locale of new Set([...locales, ...Object.keys(field.texts)])) {
    const text = textIn(field.texts, locale);
    const state = await stateOf(field.texts, locale, source);
    if (state === 'missing' && locale !== source) findings.push(finding(field, locale, 'translation-missing', 'ask'));
    if (state === 'stale') findings.push(finding(field, locale, 'stale', 'ask'));
    if (text?.unreviewed) findings.push(finding(field, locale, 'unreviewed', 'note'));
    if (!locales.includes(locale)) findings.push(finding(field, locale, 'locale-unlisted', 'note'));
    if (!text || !original || locale === source) continue;
    const has = namesIn(text.text);
    for (const name of namesIn(original.text))
      if (!has.includes(name)) findings.push(finding(field, locale, 'value-lost', 'ask', { name }));
  }
  return findings;
}

/** A text that cannot be parsed has its own finding. */
function namesIn(text: string): string[] {
  try {
    return valueNames(parseText(text));
  } catch {
    return [];
  }
}

function finding(field: TextField, locale: string, code: FindingCode, severity: Severity, facts = {}): Finding {
  const { file, path, unit } = field;
  const place = { path: `${path}.${locale}`, unit: `${unit}:${locale}` };
  return { code, severity, file, ...place, facts: { ...facts, field: unit, language: locale } };
}
