/** What every answer says to browsers: keep nothing, run nothing, tell nobody. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

export const cautious: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value);
};

/** Lets the pages of the sites that `origins` names at the time read answers. */
export function sharedWith(origins: () => readonly string[]): MiddlewareHandler {
  return cors({
    origin: (origin) => (origins().includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    maxAge: 600,
  });
}

/** What an answer says if it says nothing else. */
export const defaults = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
