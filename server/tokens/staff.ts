/** Lets nobody pass who has no token. */
import type { MiddlewareHandler } from 'hono';
import { may, type Role, rightsOf } from '../people/roles.ts';
import { seen } from '../people/seen.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { readToken, type Token } from './tokens.ts';

/** Routes behind this read the bearer's token as `context.get('token')`. */
export interface StaffVariables {
  readonly Variables: { token: Token };
}

/** Asks for `Authorization: Bearer <token>` of whoever has one of `roles`; of nobody else's business are requests. */
export function staffOnly(
  services: Services,
  ...allowed: readonly [Role, ...Role[]]
): MiddlewareHandler<StaffVariables> {
  const { database, clock } = services;
  return async (context, next) => {
    const [, secret] = /^Bearer (.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    const token = secret && (await readToken(database, secret, clock()));
    if (!token) throw new Problem('not-allowed');
    const rights = rightsOf(token);
    if (!allowed.some((role) => may(rights, role))) throw new Problem('not-for-you');
    seen(services, token);
    context.set('token', token);
    await next();
  };
}
