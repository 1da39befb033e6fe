/** What the check found: what stops publishing, what wants a decision, and what is good to know, folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Finding, Severity } from '../../content/documents/finding.ts';
import type { EditorWords } from './words.ts';

const severities = ['blocks', 'ask', 'note'] as const satisfies readonly Severity[];

/** So many of one kind are shown. */
const most = 20;

/** `findings` by how much they matter; their words are loaded when there are some. */
export function renderFindings(words: EditorWords, findings: readonly Finding[]): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  return html`${severities.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (!own.length) return nothing;
    const title = words.say(`editor:findings.${severity}`, { count: own.length });
    return html`<details ?open=${severity === 'blocks'}>
      <summary>${title}</summary>
      <ul>${own.slice(0, most).map((finding) => html`<li>${until(say(finding, words), '…')}</li>`)}</ul>
    </details>`;
  })}`;
}

async function say(finding: Finding, { locale }: EditorWords): Promise<string> {
  const { findingWords } = await import('../../locales/finding.ts');
  return findingWords(finding, locale);
}
