/** Reads a help centre from the texts of its files: all of it, or findings that say what is wrong where. */
import * as v from 'valibot';
import { type DocumentName, documentNames, type HelpCenter } from './center.ts';
import type { Finding, FindingCode } from './finding.ts';
import { documentSchemas } from './schemas.ts';

/** The text of each file; absent where there is no such file. */
export type CenterFiles = { readonly [name in DocumentName]?: string | undefined };

/** The help centre in `files`; without `center` if a document is missing or broken, each reason a finding. */
export function readCenter(files: CenterFiles): { center?: HelpCenter; findings: Finding[] } {
  const documents = documentNames.map((name) => readDocument(name, files[name]));
  const findings = documents.flatMap((document) => document.findings);
  const [shop, policy, faq] = documents.map(({ document }) => document);
  return shop && policy && faq ? { center: { shop, policy, faq } as HelpCenter, findings } : { findings };
}

/** One document from the text of its file. */
export function readDocument<Name extends DocumentName>(
  name: Name,
  text: string | undefined,
): { document?: HelpCenter[Name]; findings: Finding[] } {
  const file = `${name}.json`;
  if (text === undefined) return { findings: [blocking('file-missing', file, { file })] };
  const { value, findings } = readJson(file, text);
  return findings.length ? { findings } : readValue(name, value);
}

/** One document from what its JSON stands for. */
export function readValue<Name extends DocumentName>(
  name: Name,
  value: unknown,
): { document?: HelpCenter[Name]; findings: Finding[] } {
  const schema = documentSchemas[name] as unknown as Versioned<HelpCenter[Name]>;
  return readAs(`${name}.json`, schema, value);
}

/** What the JSON of a file stands for. */
export function readJson(file: string, text: string): { value?: unknown; findings: Finding[] } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), findings: [] };
  } catch (error) {
    return { findings: [blocking('not-json', file, { file, ...placeOf(error, text) })] };
  }
}

/** The schema of a file that says in `schema` what it is, and of which version. */
export type Versioned<Output> = v.GenericSchema<unknown, Output> & {
  readonly entries: { readonly schema: { readonly literal: string } };
};

/** What `value` is by `schema`, or why it is not. */
export function readAs<Output>(
  file: string,
  schema: Versioned<Output>,
  value: unknown,
): { document?: Output; findings: Finding[] } {
  const wrongVersion = checkVersion(file, schema.entries.schema.literal, value);
  if (wrongVersion) return { findings: [wrongVersion] };
  const result = v.safeParse(schema, value);
  if (result.success) return { document: result.output, findings: [] };
  return { findings: result.issues.map((issue) => shapeFinding(file, issue)) };
}

/** A document of a later version is not read by halves. */
function checkVersion(file: string, expected: string, value: unknown): Finding | undefined {
  const told = (value as { schema?: unknown } | null)?.schema;
  if (told === expected) return undefined;
  const schema = typeof told === 'string' ? told : '';
  const [kind, version] = schema.split('@');
  const [own, present] = expected.split('@');
  const code = kind === own && Number(version) > Number(present) ? 'schema-newer' : 'schema-unknown';
  return { ...blocking(code, file, { schema, expected }), path: 'schema' };
}

/** What an issue of a schema says, and where in the file it is: `at` and the place in what was looked at. */
export function shapeFinding(file: string, issue: v.BaseIssue<unknown>, at = ''): Finding {
  const path = `${at}${v.getDotPath(issue) ?? ''}`.replace(/\.(\d+)(?=\.|$)/g, '[$1]').replace(/\.$/, '');
  return { ...blocking('shape', file, { path, expected: expectation(issue), received: issue.received }), path };
}

/** Our own checks name what they expect in their message; valibot's say it in `expected`. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-key';
  if (issue.received === 'undefined') return 'missing-key';
  return /^[a-z-]+$/.test(issue.message) ? issue.message : (issue.expected ?? issue.type);
}

/** Where in `text` JSON cannot be read; engines tell it in words, and where they do not it is the end. */
export function placeOf(error: unknown, text: string): { line: number; column: number } {
  const message = String(error);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const lines = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function blocking(code: FindingCode, file: string, facts: Finding['facts']): Finding {
  return { code, severity: 'blocks', file, facts };
}
