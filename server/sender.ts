/** Whom a request over HTTP comes from. */
import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Services } from './services.ts';

/** The network address of the sender, as the outermost of `proxies` trusted proxies names it. */
export function senderOf(context: Context, proxies: number): string {
  const named = (context.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim());
  // what stands further left was written by whoever sent it
  const forwarded = proxies > 0 ? named.at(-Math.min(proxies, named.length)) : undefined;
  return networkOf(forwarded || getConnInfo(context).remote.address || 'unknown');
}

/** What one customer has of addresses: of version 4 a single one, of version 6 a network with any number. */
function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const head = before ? before.split(':') : [];
  const tail = after ? after.split(':') : [];
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** Tells once that somebody stands before this server whom the settings do not know: all customers seem to be one. */
export function noticeProxies({ config, log }: Pick<Services, 'config' | 'log'>): MiddlewareHandler {
  let told = config.TRUSTED_PROXIES > 0;
  return (context, next) => {
    if (!told && context.req.header('X-Forwarded-For')) {
      told = true;
      log('warn', 'proxy-not-trusted', { names: ['TRUSTED_PROXIES', 'X-Forwarded-For'] });
    }
    return next();
  };
}
