/** Reads what was typed about who gets access: `token` and `invite`. */
import { type Role, rightsProblem, roles } from '../content/documents/rights.ts';
import { isLocaleTag } from '../content/documents/text.ts';
import { type Flags, UsageError } from './usage.ts';

/** Whom it is for, for how long, and what they may do. */
interface Made {
  readonly make: string;
  readonly days: number;
  readonly roles: readonly Role[];
  readonly locales: readonly string[];
}

/** What is to be done about tokens. */
export type TokenTask = { readonly command: 'token' } & (Made | { readonly revoke: string } | { readonly list: true });

/** Whom to send a link with which they let themselves in. */
export type InviteTask = { readonly command: 'invite' } & Made;

/** The task behind `token`; throws a `UsageError`. */
export function tokenTask(words: readonly string[], flags: Flags): TokenTask {
  const command = 'token';
  if (flags.list) return { command, list: true };
  if (typeof flags.revoke === 'string') return { command, revoke: flags.revoke };
  return { command, ...made(command, words, flags, { usual: 90, most: 3650 }) };
}

/** The task behind `invite`; throws a `UsageError`. */
export function inviteTask(words: readonly string[], flags: Flags): InviteTask {
  const command = 'invite';
  return { command, ...made(command, words, flags, { usual: 7, most: 30 }) };
}

function made(
  command: string,
  [make, surplus]: readonly string[],
  flags: Flags,
  { usual, most }: { readonly usual: number; readonly most: number },
): Made {
  if (!make) throw new UsageError('cli:error.name', { command: `shop-help ${command}` });
  if (surplus) throw new UsageError('cli:error.surplus', { path: surplus });
  const { days = String(usual) } = flags;
  const number = /^\d{1,4}$/.test(String(days)) ? Number(days) : 0;
  if (number < 1 || number > most) throw new UsageError('cli:error.days', { days: String(days), most: String(most) });
  return { make, days: number, ...rightsFrom(flags) };
}

function rightsFrom({ role = 'requests', locales }: Flags): Pick<Made, 'roles' | 'locales'> {
  const named = String(role).split(',');
  const given = roles.filter((each) => named.includes(each));
  if (given.length !== named.length) throw new UsageError('cli:error.role', { role: String(role) });
  const listed = typeof locales === 'string' ? locales.split(',') : [];
  const problem = rightsProblem({ roles: given, locales: listed });
  if (problem === 'roles') throw new UsageError('cli:error.roles', { role: String(role) });
  if (problem === 'locales') throw new UsageError('cli:error.locales');
  if (!listed.every(isLocaleTag)) throw new UsageError('cli:error.locales');
  return { roles: given, locales: listed };
}
