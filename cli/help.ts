/** The help text of the command line. */
import type { Key, Say } from '../locales/keys.ts';
import { resources } from '../locales/rim.ts';
import { type Command, commands, common, type Option, options } from './usage.ts';

/** What can be typed, and what it does: all of it, or `about` one command. */
export function helpText(say: Say<Key>, about?: Command): string {
  const shown = about ? [about] : (Object.keys(commands) as Command[]);
  const flags = new Set<Option>([...shown.flatMap((command) => [...commands[command]]), ...common]);
  const exits = ([0, 1, 2] as const).map((code): Row => [String(code), say(`cli:exit.${code}`)]);
  return [
    `${say(about ? `cli:about.${about}` : 'cli:about')}\n`,
    section(say('cli:heading.usage'), [
      ...shown.map((command): Row => [usageOf(command, say)]),
      ...(about ? [] : [[`shop-help help <${say('cli:word.command')}>`] as const]),
    ]),
    about
      ? ''
      : section(
          say('cli:heading.commands'),
          shown.map((name): Row => [name, say(`cli:about.${name}`)]),
        ),
    section(
      say('cli:heading.options'),
      [...flags].map((flag): Row => [syntaxOf(flag, say), wordsOf(flag, say)]),
    ),
    section(say('cli:heading.exit'), exits),
  ].join('');
}

type Row = readonly [left: string, right?: string];

function section(heading: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => (right ? `  ${left.padEnd(width)}  ${right}` : `  ${left}`));
  return `\n${heading}\n${lines.join('\n')}\n`;
}

/** `shop-help publish [--json] [--site] <folder> --out <folder>`: there is no publishing without `--out`. */
function usageOf(command: Command, say: Say<Key>): string {
  const flags: readonly Option[] = commands[command];
  const optional = flags.filter((flag) => flag !== 'out').map((flag) => `[${syntaxOf(flag, say)}]`);
  const needed = flags.filter((flag) => flag === 'out').map((flag) => syntaxOf(flag, say));
  const paths = operands[command].map((word) => `<${say(`cli:word.${word}`)}>`);
  return ['shop-help', command, ...optional, ...paths, ...needed].join(' ');
}

/** What is typed behind a command. */
const operands: { readonly [command in Command]: readonly ('folder' | 'queries' | 'name' | 'number')[] } = {
  check: ['folder'],
  publish: ['folder'],
  evaluate: ['folder', 'queries'],
  serve: ['folder'],
  token: ['name'],
  invite: ['name'],
  forget: ['number'],
};

function syntaxOf(flag: Option, say: Say<Key>): string {
  if (options[flag].type === 'boolean') return `--${flag}`;
  return `--${flag} <${say(`cli:word.${takes[flag] ?? 'language'}`)}>`;
}

/** What options take that take no language. */
const takes: { readonly [option in Option]?: 'folder' | 'file' | 'number' | 'id' | 'role' | 'locales' } = {
  out: 'folder',
  terms: 'file',
  role: 'role',
  locales: 'locales',
  days: 'number',
  revoke: 'id',
};

function wordsOf(flag: Option, say: Say<Key>): string {
  return say(`cli:option.${flag}`, { languages: Object.keys(resources).join(', ') });
}
