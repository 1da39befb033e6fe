/** `/invitations/<secret>`: how somebody becomes one of the people. The link alone opens it, and opens nothing else. */
import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { mailboxesOf, originsOf, senderOf } from '../addresses.ts';
import { readBody, readForm } from '../body.ts';
import { accepted } from '../pages/language.ts';
import { answerPage } from '../pages/page.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { newAccess } from '../tokens/tokens.ts';
import { invitationPage, joinedPage, overPage } from './invitation-page.ts';
import { findInvitation, isOpen } from './invitations.ts';
import { acceptInvitation } from './joining.ts';
import { rightsOf } from './roles.ts';
import { toldPerson } from './told.ts';

const Key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/, 'key'));

/** `POST /invitations/<secret>`: with a key of one's own, an answer that was lost can be had again. */
export const Joined = v.strictObject({ key: v.optional(Key) });

export function joiningRoutes(services: Services): Hono {
  const { database, clock, address, secrets } = services;
  const localeOf = (context: Context) => accepted(context.req.header('Accept-Language'), services.shop.source);

  async function over(context: Context, known: boolean): Promise<Response> {
    if (wantsJson(context)) throw new Problem(known ? 'invitation-over' : 'not-found');
    return answerPage(services, context, overPage(localeOf(context)), known ? 410 : 404);
  }

  return new Hono()
    .get('/invitations/:secret', async (context) => {
      const invitation = await findInvitation(database.db, context.req.param('secret'));
      if (!invitation || !isOpen(invitation, clock())) return over(context, invitation !== undefined);
      if (!wantsJson(context))
        return answerPage(services, context, invitationPage(services, localeOf(context), invitation, newKey()));
      const { name } = services.shop.about;
      // a demonstration names a site that is nobody's
      const sites = services.shop.demo ? [] : originsOf(services.config, services.shop);
      const { id: _, ...person } = toldPerson(invitation, localeOf(context));
      return context.json({ shop: { name, sites }, by: invitation.by, ...person });
    })
    .post('/invitations/:secret', bodyLimit({ maxSize: 10_000 }), async (context) => {
      const secret = context.req.param('secret');
      const key = await keyOf(context);
      const access = newAccess(secrets.access(secret, key));
      const token = await acceptInvitation(database, { secret, access, mailbox: mailboxOf(services) }, clock());
      if (!token) return over(context, (await findInvitation(database.db, secret)) !== undefined);
      const locale = localeOf(context);
      if (wantsJson(context))
        return context.json({ access, ...toldPerson(token, locale), server: `${address()}/` }, 201);
      return answerPage(services, context, joinedPage(services, locale, access, rightsOf(token)));
    });
}

function wantsJson(context: Context): boolean {
  return /\bjson\b/.test(context.req.header('Accept') ?? '');
}

/** The key that was sent along, in JSON or by a form; whoever sends none cannot ask again. */
async function keyOf(context: Context): Promise<string> {
  const isJson = /^application\/json/.test(context.req.header('Content-Type') ?? '');
  if (isJson && (await context.req.text())) return (await readBody(context, Joined)).key ?? newKey();
  const { key } = isJson ? {} : await readForm(context);
  return v.is(Key, key) ? key : newKey();
}

function newKey(): string {
  return randomBytes(18).toString('base64url');
}

/** Where the owner reads what they should know. */
function mailboxOf({ config, shop }: Services): string {
  return config.OWNER_MAILBOX ?? mailboxesOf(config, shop)[0] ?? senderOf(config, shop);
}
