/** `shop-help token`: makes, lists and revokes what staff sign in with. */
import { instantOf } from '../content/values/calendar.ts';
import type { Locale } from '../content/values/locale.ts';
import { rim } from '../locales/rim.ts';
import type { TokenTask } from './access.ts';
import { openPeople } from './server.ts';
import { Complaint } from './usage.ts';

/** Does what `task` says and tells what came of it. */
export async function tokenReport(task: TokenTask, locale: Locale, env: NodeJS.ProcessEnv): Promise<string> {
  const say = rim(locale);
  await using people = await openPeople(env, locale);
  if ('make' in task) {
    const { token, secret } = await people.issue(task.make, task.days, { roles: task.roles, locales: task.locales });
    return `${say('cli:token.made', { name: token.name, id: token.id, day: dayOf(token.expires_at) })}\n\n${secret}\n`;
  }
  if ('revoke' in task) {
    const values = { id: task.revoke };
    if (await people.revoke(task.revoke)) return `${say('cli:token.gone', values)}\n`;
    throw new Complaint('cli:error.token-unknown', values);
  }
  const lines = (await people.list()).map(({ id, name, role, expires_at, revoked_at }) => {
    const over = expires_at <= new Date().toISOString();
    const key = revoked_at ? 'cli:token.revoked' : over ? 'cli:token.over' : 'cli:token.good';
    return `${id}  ${name}  ${role}  ${say(key, { day: dayOf(revoked_at ?? expires_at) })}`;
  });
  return `${lines.join('\n') || say('cli:token.none')}\n`;
}

function dayOf(instant: string): Date {
  return instantOf(instant.slice(0, 10));
}
