/** `/staff`: where the shop reads requests and answers them. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerPage, rootOf } from '../pages/page.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { exportRoutes } from './export.ts';
import { type Filters, readFilters } from './filters.ts';
import { chooseLocale, deskLocale } from './language.ts';
import { countRequests, listRequests } from './list.ts';
import { listJsonRoutes } from './list-json.ts';
import { listPage } from './list-page.ts';
import { deskPath, loginPage } from './login.ts';
import { passRoutes } from './pass-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { type DeskVariables, deskOnly, isFromHere, signIn, signOut } from './session.ts';

/** More than any form has, in bytes. */
const longest = 100_000;

export function deskRoutes(services: Services): Hono<DeskVariables> {
  const home = (path = '/staff') => `${rootOf(services)}${path}`;
  return (
    new Hono<DeskVariables>()
      .use('/staff/*', bodyLimit({ maxSize: longest }))
      .post('/staff/login', async (context) => {
        if (!isFromHere(services, context)) throw new Problem('not-ours');
        const { token, next } = await context.req.parseBody();
        const wanted = typeof next === 'string' ? next : '';
        if (typeof token === 'string' && (await signIn(services, context, token.trim())))
          return context.redirect(home(deskPath(wanted)), 303);
        return answerPage(services, context, loginPage(services, deskLocale(services, context), wanted, true), 401);
      })
      .get('/staff/language/:locale', (context) => {
        chooseLocale(services, context, context.req.param('locale'));
        return context.redirect(home(), 303);
      })
      .route('/', passRoutes(services))
      // what stands below is for those who signed in
      .use('/staff', deskOnly(services))
      .use('/staff/*', deskOnly(services))
      .post('/staff/logout', async (context) => {
        await signOut(services, context);
        return context.redirect(home(), 303);
      })
      .get('/staff', async (context) => {
        const filters = readFilters(context.req.query());
        const count = (changes: Partial<Filters>) => countRequests(services, { ...readFilters({}), ...changes });
        const [over, soon, unread] = await Promise.all([
          count({ due: 'over' }),
          count({ due: 'soon' }),
          count({ unread: 'yes' }),
        ]);
        const listed = await listRequests(services, filters);
        const shown = { ...listed, filters, counts: { over, soon, unread }, form: context.get('form') };
        return answerPage(services, context, listPage(services, deskLocale(services, context), shown));
      })
      .route('/', exportRoutes(services))
      .route('/', listJsonRoutes(services))
      .route('/', requestRoutes(services))
  );
}
