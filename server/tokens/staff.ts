/** Lets nobody pass who has no token. */
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { may, type Role } from '../../content/documents/rights.ts';
import { rightsOf } from '../people/roles.ts';
import { seen } from '../people/seen.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { formerToken, readToken, type Token } from './tokens.ts';

/** Routes behind this read the bearer's token as `context.get('token')`. */
export interface StaffVariables {
  readonly Variables: { token: Token };
}

/** Asks for `Authorization: Bearer <token>` of whoever has one of `roles`; of nobody else's business are requests. */
export function staffOnly(
  services: Services,
  ...allowed: readonly [Role, ...Role[]]
): MiddlewareHandler<StaffVariables> {
  const { database, clock, log } = services;
  return async (context, next) => {
    const [, secret] = /^Bearer (.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    const token = secret && (await readToken(database, secret, clock()));
    if (!token) {
      const former = secret && (await formerToken(database, secret));
      if (former) await services.refused(former, { code: 'not-allowed', route: routeOf(context) });
      // nobody knows whose it is: the owner could do nothing about it
      else if (secret) log('warn', 'token-unknown');
      throw new Problem('not-allowed');
    }
    const rights = rightsOf(token);
    if (!allowed.some((role) => may(rights, role))) {
      await services.refused(token, { code: 'not-for-you', route: routeOf(context) });
      throw new Problem('not-for-you');
    }
    seen(services, token);
    context.set('token', token);
    await next();
  };
}

/** What was asked for, without what stands in its address. */
function routeOf(context: Context): string {
  return `${context.req.method} ${routePath(context)}`;
}
