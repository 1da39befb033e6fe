/** How the translations stand to their source. */
import type { HelpCenter } from '../center.ts';
import { type TextField, textFields } from '../fields.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';
import { sourceHash, stateOf, textIn } from '../state.ts';
import { checkTranslation } from './translation.ts';

/** Findings about texts that are missing, stale, unread, unlisted, or say something else than their source. */
export async function checkTranslations(center: HelpCenter): Promise<Finding[]> {
  const fields = textFields(center);
  const findings = await Promise.all(fields.map((field) => checkField(field, center.shop)));
  return [...findings.flat(), ...unlisted(fields, center.shop.locales)];
}

/** Languages that have texts and no readers: one finding each, however many texts there are. */
function unlisted(fields: readonly TextField[], locales: readonly string[]): Finding[] {
  const others = fields.flatMap(({ texts }) => Object.keys(texts)).filter((locale) => !locales.includes(locale));
  return [...new Set(others)].map((language) => {
    const facts = { language, count: others.filter((other) => other === language).length };
    return { code: 'locale-unlisted', severity: 'note', file: 'shop.json', path: 'locales', facts };
  });
}

interface Languages {
  readonly source: string;
  readonly locales: readonly string[];
}

async function checkField(field: TextField, { source, locales }: Languages): Promise<Finding[]> {
  const original = textIn(field.texts, source);
  const findings: Finding[] = original ? [] : [finding(field, source, 'source-missing', 'blocks')];
  const of = original && (await sourceHash(original.text));
  for (const locale of locales) {
    const text = textIn(field.texts, locale);
    const state = await stateOf(field.texts, locale, source);
    if (state === 'missing' && locale !== source) findings.push(finding(field, locale, 'translation-missing', 'ask'));
    if (state === 'stale') findings.push(finding(field, locale, 'stale', 'ask', { of }));
    if (text?.unreviewed) findings.push(finding(field, locale, 'unreviewed', 'note'));
    if (!text || !original || locale === source) continue;
    const compared = checkTranslation(field, { text: original.text, locale: source }, { text: text.text, locale });
    // what else a stale text leaves out, its source may have said only since
    findings.push(...compared.filter(({ code }) => state !== 'stale' || code === 'value-lost'));
  }
  return findings;
}

function finding(field: TextField, locale: string, code: FindingCode, severity: Severity, facts = {}): Finding {
  const { file, path, unit } = field;
  const place = { path: `${path}.${locale}`, unit: `${unit}:${locale}` };
  return { code, severity, file, ...place, facts: { ...facts, field: unit, language: locale } };
}
