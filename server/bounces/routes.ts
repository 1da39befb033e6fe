/** `POST /bounces`: the shop's mail server hands on what came back, and the shop is told whom to reach otherwise. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { undelivered } from '../outbox/undelivered.ts';
import type { Services } from '../services.ts';
import { staffOnly } from '../tokens/staff.ts';
import { readBounce } from './report.ts';

const longest = 2_000_000;

export function bounceRoutes(services: Services): Hono {
  const routes = new Hono();
  routes.post('/bounces', staffOnly(services, 'requests'), bodyLimit({ maxSize: longest }), async (context) => {
    const bounce = readBounce(await context.req.text());
    const noted = bounce ? await undelivered(services, bounce) : false;
    return context.json({ noted });
  });
  return routes;
}
