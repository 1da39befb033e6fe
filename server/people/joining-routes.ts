/** `/invitations/<secret>`: how somebody becomes one of the people. The link alone opens it, and opens nothing else. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { accepted } from '../pages/language.ts';
import { answerPage } from '../pages/page.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { invitationPage, joinedPage, overPage } from './invitation-page.ts';
import { acceptInvitation, findInvitation, isOpen } from './invitations.ts';
import { rightsOf } from './roles.ts';
import { toldPerson } from './told.ts';

export function joiningRoutes(services: Services): Hono {
  const { database, clock, address } = services;
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
        return answerPage(services, context, invitationPage(services, localeOf(context), invitation));
      const { name } = services.shop.about;
      const { id: _, ...person } = toldPerson(invitation, localeOf(context));
      return context.json({ shop: { name }, by: invitation.by, ...person });
    })
    .post('/invitations/:secret', bodyLimit({ maxSize: 10_000 }), async (context) => {
      const secret = context.req.param('secret');
      const issued = await acceptInvitation(database, secret, clock());
      if (!issued) return over(context, (await findInvitation(database.db, secret)) !== undefined);
      const locale = localeOf(context);
      if (wantsJson(context))
        return context.json(
          { access: issued.secret, ...toldPerson(issued.token, locale), server: `${address()}/` },
          201,
        );
      return answerPage(services, context, joinedPage(services, locale, issued.secret, rightsOf(issued.token)));
    });
}

function wantsJson(context: Context): boolean {
  return /\bjson\b/.test(context.req.header('Accept') ?? '');
}
