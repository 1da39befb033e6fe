/** `shop-help invite`: makes a link by which somebody lets themselves in. */
import { instantOf } from '../content/values/calendar.ts';
import type { Locale } from '../content/values/locale.ts';
import { rim } from '../locales/rim.ts';
import type { InviteTask } from './access.ts';
import { loadServer, openPeople, settingComplaint } from './server.ts';

/** Invites as `task` says, and tells the link. */
export async function inviteReport(task: InviteTask, locale: Locale, env: NodeJS.ProcessEnv): Promise<string> {
  const address = (await loadServer()).readAddress(env);
  if (!address) throw settingComplaint('PUBLIC_URL', locale);
  await using people = await openPeople(env, locale);
  const { make, days, roles, locales } = task;
  const { invitation, secret } = await people.invite(make, days, { roles, locales });
  const day = instantOf(invitation.expires_at.slice(0, 10));
  return `${rim(locale)('cli:invite.made', { name: make, day })}\n\n${address}/invitations/${secret}\n`;
}
