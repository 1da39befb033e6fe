/** Puts results on paper: sentences grouped by file, or one JSON object. */
import type { Finding, Severity } from '../content/documents/finding.ts';
import type { Locale } from '../content/values/locale.ts';
import { findingWords } from '../locales/finding.ts';
import { rim } from '../locales/rim.ts';
import type { Task } from './arguments.ts';

/** What a command found, and the files that it wrote. */
export interface Result {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
}

/** Colours words by their weight; does nothing where nobody would see it. */
export type Paint = (weight: Severity | 'strong', words: string) => string;

/** A `Paint` for a stream: colour on a terminal, unless `NO_COLOR` is set. */
export function painter({ isTTY }: { readonly isTTY?: boolean }, { NO_COLOR }: NodeJS.ProcessEnv): Paint {
  return isTTY && !NO_COLOR
    ? (weight, words) => `\u001B[${codes[weight]}m${words}\u001B[0m`
    : (_weight, words) => words;
}

/** `result` as one line of JSON. */
export function json({ findings, files }: Result): string {
  return `${JSON.stringify({ findings, files })}\n`;
}

/** `result` in words of `locale`. */
export function report({ findings, files }: Result, task: Task, locale: Locale, paint: Paint): string {
  const say = rim(locale);
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length;
  const lines = groups(findings).map(([file, group]) => fileReport(file, group, locale, paint));
  if (task.command === 'check') lines.push(...files.map((file) => `${say('cli:fixed', { file })}\n`));
  if (blocking) lines.push(`${paint('blocks', say('cli:result.blocked', { count: blocking }))}\n`);
  else lines.push(`${findings.length ? say('cli:result.free', { count: findings.length }) : say('cli:result.fine')}\n`);
  if (task.command === 'publish') {
    const { out } = task;
    lines.push(`${blocking ? say('cli:refused') : say('cli:published', { count: files.length, folder: out })}\n`);
  }
  return lines.join('');
}

/** One file with its findings, the gravest first. */
function fileReport(file: string, findings: readonly Finding[], locale: Locale, paint: Paint): string {
  const say = rim(locale);
  const labels = severities.map((severity) => say(`cli:severity.${severity}`));
  const width = Math.max(...labels.map(({ length }) => length));
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rows = sorted.map((finding) => {
    const { severity, unit, path } = finding;
    const label = paint(severity, say(`cli:severity.${severity}`).padEnd(width));
    const words = [unit ?? path ?? '', findingWords(finding, locale)].filter(Boolean).map(printable);
    return `  ${label}  ${words.join(`\n${' '.repeat(width + 4)}`)}\n`;
  });
  return `${file && `${paint('strong', file)}\n`}${rows.join('')}\n`;
}

function groups(findings: readonly Finding[]): [file: string, findings: Finding[]][] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = finding.file ?? '';
    files.set(file, [...(files.get(file) ?? []), finding]);
  }
  return [...files];
}

/** What a file quotes must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}

const severities = ['blocks', 'ask', 'note'] as const satisfies readonly Severity[];

const codes = { blocks: 31, ask: 33, note: 2, strong: 1 } as const;
