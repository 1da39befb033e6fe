/** Reads what was typed. */
import { parseArgs } from 'node:util';
import { type Command, commands, common, isCommand, type Option, options, UsageError } from './usage.ts';

/** What was typed, as it was typed. */
export interface Typed {
  readonly words: readonly string[];
  readonly flags: { readonly [option in Option]?: string | boolean };
  /** The first thing that is wrong with the options. */
  readonly wrong?: UsageError;
}

/** What is to be done. */
export type Task =
  | { readonly command: 'check'; readonly folder: string; readonly terms?: string }
  | { readonly command: 'publish'; readonly folder: string; readonly out: string }
  | {
      readonly command: 'evaluate';
      readonly folder: string;
      readonly queries: string;
      readonly locale?: string | undefined;
    }
  | { readonly command: 'serve'; readonly folder: string }
  | TokenTask
  | { readonly command: 'help'; readonly about?: Command; readonly asked: boolean }
  | { readonly command: 'version' };

/** What the bearer of a token may do. */
export const tokenRoles = ['texts', 'translations', 'requests', 'owner'] as const;

export type TokenRole = (typeof tokenRoles)[number];

/** What is to be done about tokens. */
export type TokenTask = { readonly command: 'token' } & (
  | {
      readonly make: string;
      readonly days: number;
      readonly roles: readonly TokenRole[];
      readonly locales: readonly string[];
    }
  | { readonly revoke: string }
  | { readonly list: true }
);

/** Never throws: the language of complaints is an option, too. */
export function readArguments(argv: readonly string[]): Typed {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const command = isCommand(positionals[0]) ? positionals[0] : undefined;
  const allowed: readonly string[] = [...common, ...(command ? commands[command] : [])];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const wrong = complaint(token, allowed, command);
    if (wrong) return { words: positionals, flags: values, wrong };
  }
  return { words: positionals, flags: values };
}

/** The task that was typed; throws a `UsageError`. */
export function taskOf({ words, flags, wrong }: Typed): Task {
  const [command, ...paths] = words;
  if (wrong) throw wrong;
  if (flags.version) return { command: 'version' };
  if (flags.help || command === 'help') return helpAbout(command === 'help' ? paths[0] : command);
  if (command === undefined) return { command: 'help', asked: false };
  if (!isCommand(command)) throw new UsageError('cli:error.command', { command });
  if (command === 'token') return tokenTask(paths, flags);
  const [folder] = paths;
  if (!folder) throw new UsageError('cli:error.folder');
  if (command === 'evaluate') return evaluateTask(folder, paths.slice(1), flags);
  const surplus = paths[1];
  if (surplus) throw new UsageError('cli:error.folders', { folder: surplus });
  if (command === 'serve') return { command, folder };
  if (command === 'check')
    return { command, folder, ...(typeof flags.terms === 'string' ? { terms: flags.terms } : {}) };
  if (typeof flags.out !== 'string') throw new UsageError('cli:error.out');
  return { command, folder, out: flags.out };
}

function evaluateTask(folder: string, [queries, surplus]: readonly string[], { locale }: Typed['flags']): Task {
  if (!queries) throw new UsageError('cli:error.queries');
  if (surplus) throw new UsageError('cli:error.surplus', { path: surplus });
  return { command: 'evaluate', folder, queries, locale: typeof locale === 'string' ? locale : undefined };
}

function tokenTask([make, surplus]: readonly string[], flags: Typed['flags']): Task {
  const { days = '90', list, revoke } = flags;
  const command = 'token';
  if (list) return { command, list: true };
  if (typeof revoke === 'string') return { command, revoke };
  if (!make) throw new UsageError('cli:error.name');
  if (surplus) throw new UsageError('cli:error.surplus', { path: surplus });
  const number = /^\d{1,4}$/.test(String(days)) ? Number(days) : 0;
  if (number < 1 || number > 3650) throw new UsageError('cli:error.days', { days: String(days) });
  return { command, make, days: number, ...rightsFrom(flags) };
}

function rightsFrom({ role = 'requests', locales }: Typed['flags']): Pick<Made, 'roles' | 'locales'> {
  const named = String(role).split(',');
  const roles = tokenRoles.filter((each) => named.includes(each));
  if (roles.length !== named.length) throw new UsageError('cli:error.role', { role: String(role) });
  const listed = typeof locales === 'string' ? locales.split(',') : [];
  if (roles.includes('translations') !== listed.length > 0) throw new UsageError('cli:error.locales');
  const wrong = listed.find((each) => !/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(each));
  if (wrong !== undefined) throw new UsageError('cli:error.locales');
  return { roles, locales: listed };
}

type Made = Extract<TokenTask, { make: string }>;

function helpAbout(about: string | undefined): Task {
  if (isCommand(about)) return { command: 'help', about, asked: true };
  if (about !== undefined) throw new UsageError('cli:error.command', { command: about });
  return { command: 'help', asked: true };
}

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function complaint({ name, rawName, value }: Token, allowed: readonly string[], command = ''): UsageError | undefined {
  const facts = { option: rawName, command: `shop-help ${command}`.trim() };
  if (!allowed.includes(name)) return new UsageError('cli:error.option', facts);
  const takesValue = options[name as Option].type === 'string';
  if (takesValue && !value) return new UsageError('cli:error.option-value', facts);
  return takesValue || value === undefined ? undefined : new UsageError('cli:error.option-alone', facts);
}
