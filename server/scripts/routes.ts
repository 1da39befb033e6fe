/** `/shop-help/`: the script that a shop's pages name, for any page of any site. */
import { Hono } from 'hono';
import { codingFor } from '../documents/served.ts';
import { isNamed } from '../documents/validators.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

/** The files of the script; where the server was started without them, there are none. */
export function scriptRoutes({ scripts }: Pick<Services, 'scripts'>): Hono {
  return new Hono().get('/shop-help/:name', async (context) => {
    // a module of another site is refused without it, and so is the answer that there is none
    context.header('Access-Control-Allow-Origin', '*');
    const file = await scripts?.(context.req.param('name'), codingFor(context.req.header('Accept-Encoding')));
    if (!file) throw new Problem('not-found');
    const { etag, body, headers } = file;
    if (isNamed(context.req.header('If-None-Match') ?? '', etag)) return context.body(null, 304, headers);
    return context.body(body, 200, headers);
  });
}
