/** Whom a request over HTTP comes from. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The network address of the sender, as the outermost of `proxies` trusted proxies names it. */
export function senderOf(context: Context, proxies: number): string {
  const named = (context.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim());
  // what stands further left was written by whoever sent it
  const forwarded = proxies > 0 ? named.at(-Math.min(proxies, named.length)) : undefined;
  return forwarded || getConnInfo(context).remote.address || 'unknown';
}
