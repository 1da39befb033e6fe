/** `shop-help forget`: erases words that were published by mistake from all that the server keeps. */
import type { Locale } from '../content/values/locale.ts';
import { rim } from '../locales/rim.ts';
import { atDatabase } from './server.ts';
import { Complaint, UsageError } from './usage.ts';

/** Whose words are to be forgotten. */
export interface ForgetTask {
  readonly command: 'forget';
  /** The number of a publication. */
  readonly revision: number;
}

/** The task behind `forget`; throws a `UsageError`. */
export function forgetTask([typed, surplus]: readonly string[]): ForgetTask {
  if (!typed || !/^[1-9]\d{0,8}$/.test(typed)) throw new UsageError('cli:error.publication');
  if (surplus) throw new UsageError('cli:error.publications', { path: surplus });
  return { command: 'forget', revision: Number(typed) };
}

/** Forgets as `task` says, and tells what is erased and what stays. */
export async function forgetReport({ revision }: ForgetTask, locale: Locale, env: NodeJS.ProcessEnv): Promise<string> {
  const say = rim(locale);
  const values = { number: String(revision) };
  const forgotten = await atDatabase(env, locale, (server, url) => server.forgetAt(url, revision, () => new Date()));
  if (!forgotten) throw new Complaint('cli:error.publication-unknown', values);
  const { erased, current } = forgotten;
  const listed = (units: readonly string[]): string[] => units.map((unit) => `  ${unit}`);
  const lines = [
    ...(erased.length ? [say('cli:forget.done', values), ...listed(erased)] : []),
    ...(current.length ? [say('cli:forget.current', values), ...listed(current)] : []),
  ];
  return `${lines.join('\n') || say('cli:forget.nothing', values)}\n`;
}
