/** Reads what was typed. */
import { parseArgs } from 'node:util';
import { type InviteTask, inviteTask, type TokenTask, tokenTask } from './access.ts';
import { type ForgetTask, forgetTask } from './forget.ts';
import { type Command, commands, common, type Flags, isCommand, type Option, options, UsageError } from './usage.ts';

/** What was typed, as it was typed. */
export interface Typed {
  readonly words: readonly string[];
  readonly flags: Flags;
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
  | InviteTask
  | ForgetTask
  | { readonly command: 'help'; readonly about?: Command; readonly asked: boolean }
  | { readonly command: 'version' };

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
  if (command === 'invite') return inviteTask(paths, flags);
  if (command === 'forget') return forgetTask(paths);
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

function evaluateTask(folder: string, [queries, surplus]: readonly string[], { locale }: Flags): Task {
  if (!queries) throw new UsageError('cli:error.queries');
  if (surplus) throw new UsageError('cli:error.surplus', { path: surplus });
  return { command: 'evaluate', folder, queries, locale: typeof locale === 'string' ? locale : undefined };
}

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
