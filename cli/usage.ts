/** What can be typed, and what is wrong with what was typed. */
import type { Values } from '../content/values/text.ts';
import type { Key } from '../locales/keys.ts';

/** Every option; those of type `string` take a value. */
export const options = {
  fix: { type: 'boolean' },
  json: { type: 'boolean' },
  site: { type: 'boolean' },
  out: { type: 'string' },
  terms: { type: 'string' },
  locale: { type: 'string' },
  role: { type: 'string' },
  locales: { type: 'string' },
  days: { type: 'string' },
  list: { type: 'boolean' },
  revoke: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type Option = keyof typeof options;

/** The options that were typed. */
export type Flags = { readonly [option in Option]?: string | boolean };

/** Each command with its own options, in the order in which they are shown. */
export const commands = {
  check: ['fix', 'json', 'terms'],
  publish: ['json', 'site', 'out'],
  evaluate: ['json', 'locale'],
  serve: [],
  token: ['role', 'locales', 'days', 'list', 'revoke'],
  invite: ['role', 'locales', 'days'],
  forget: [],
} as const satisfies Record<string, readonly Option[]>;

export type Command = keyof typeof commands;

/** The options of every command. */
export const common = ['lang', 'help', 'version'] as const satisfies readonly Option[];

/** Whether `word` is a command. */
export function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.hasOwn(commands, word);
}

/** Why a command cannot be carried out: the key of a message, and what fills it. */
export class Complaint extends Error {
  readonly key: Key<'cli'>;
  readonly values: Values;

  constructor(key: Key<'cli'>, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** Something was typed that cannot be understood. */
export class UsageError extends Complaint {}
