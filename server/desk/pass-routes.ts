/** `/desk-passes`, and where its links lead: from the extension to the desk, without a key that is typed. */
import { Hono } from 'hono';
import { answerPage, rootOf } from '../pages/page.ts';
import type { Services } from '../services.ts';
import { type StaffVariables, staffOnly } from '../tokens/staff.ts';
import { deskLocale, offerLocale } from './language.ts';
import { deskPath, loginPage } from './login.ts';
import { makeLink, takeLink } from './passes.ts';
import { stayIn } from './session.ts';

export function passRoutes(services: Services): Hono<StaffVariables> {
  const { database, clock, address } = services;
  return new Hono<StaffVariables>()
    .post('/desk-passes', staffOnly(services, 'requests'), async (context) => {
      const { secret, expiresAt } = await makeLink(database, context.get('token').id, clock());
      return context.json({ url: `${address()}/staff/pass/${secret}`, expiresAt }, 201);
    })
    .get('/staff/pass/:secret', async (context) => {
      const wanted = deskPath(context.req.query('next') ?? '');
      // another site must not choose as whom somebody is here
      const isAsked = context.req.header('Sec-Fetch-Site') !== 'cross-site';
      const pass = isAsked ? await takeLink(database, context.req.param('secret'), clock()) : undefined;
      if (!pass) return answerPage(services, context, loginPage(services, deskLocale(services, context), wanted), 401);
      stayIn(services, context, pass.secret);
      offerLocale(services, context, context.req.query('language') ?? '');
      return context.redirect(`${rootOf(services)}${wanted}`, 303);
    });
}
