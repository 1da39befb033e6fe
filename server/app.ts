/** Puts the routes of the server together. */
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { originsOf } from './addresses.ts';
import { bounceRoutes } from './bounces/routes.ts';
import { deskRoutes } from './desk/routes.ts';
import { documentRoutes } from './documents/document-routes.ts';
import { helpRoutes } from './documents/help-routes.ts';
import { publicationRoutes } from './documents/publication-routes.ts';
import { createSubmit } from './documents/submit.ts';
import { cautious, sharedWith } from './headers.ts';
import { healthRoutes } from './health.ts';
import { errorCode } from './log.ts';
import { openApiRoutes } from './openapi.ts';
import { orderRoutes } from './orders/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { joiningRoutes } from './people/joining-routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { photoRoutes } from './photos/routes.ts';
import { answerProblem, Problem, problemOf } from './problem.ts';
import { keyRoutes } from './receipts/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { scriptRoutes } from './scripts/routes.ts';
import { noticeProxies } from './sender.ts';
import type { Services } from './services.ts';
import { statusRoutes } from './status/routes.ts';

/** The server as a function from requests to answers. A new set of routes is one more line. */
export function createApp(services: Services): Hono {
  const { log, metrics, clock, config } = services;
  const app = new Hono();
  app.use(async (context, next) => {
    const start = clock().getTime();
    await next();
    const { status } = context.res;
    const facts = { method: context.req.method, route: routePath(context), status };
    metrics.count('shop_help_answers_total', { route: facts.route, status: String(status) });
    log('info', 'answered', { ...facts, milliseconds: clock().getTime() - start });
  });
  app.use(cautious);
  app.use(noticeProxies(services));
  for (const path of ['/requests', '/keys', '/photos', '/orders/lookup', '/status/*'])
    app.use(
      path,
      sharedWith(() => originsOf(config, services.shop)),
    );
  app.route('/', requestRoutes(services));
  app.route('/', photoRoutes(services));
  app.route('/', orderRoutes(services));
  app.route('/', statusRoutes(services));
  app.route('/', pageRoutes());
  app.route('/', deskRoutes(services));
  app.route('/', keyRoutes(services));
  app.route('/', bounceRoutes(services));
  const submit = createSubmit(services);
  app.route('/', helpRoutes(services));
  app.route('/', scriptRoutes(services));
  app.route('/', documentRoutes(services, submit));
  app.route('/', publicationRoutes(services, submit));
  app.route('/', peopleRoutes(services));
  app.route('/', joiningRoutes(services));
  app.route('/', healthRoutes(services));
  app.route('/', openApiRoutes());
  app.notFound((context) => answerProblem(context, new Problem('not-found')));
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.code === 'internal') log('error', 'mistake', { code: errorCode(error) });
    else if (problem !== error) log('warn', problem.code, { code: errorCode(error) });
    return answerProblem(context, problem);
  });
  return app;
}
