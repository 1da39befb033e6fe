/** Lets nobody pass who has no token. */
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { readToken, type Token } from './tokens.ts';

/** Routes behind this read the bearer's token as `context.get('token')`. */
export interface StaffVariables {
  readonly Variables: { token: Token };
}

/** Asks for `Authorization: Bearer <token>`. */
export function staffOnly({ database, clock }: Services): MiddlewareHandler<StaffVariables> {
  return async (context, next) => {
    const [, secret] = /^Bearer (.+)$/.exec(context.req.header('Authorization') ?? '') ?? [];
    const token = secret && (await readToken(database, secret, clock()));
    if (!token) throw new Problem('not-allowed');
    context.set('token', token);
    await next();
  };
}
