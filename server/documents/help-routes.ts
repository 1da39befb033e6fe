/** `/help/`: what customers load, for any page of any site, from memory. */
import { type Context, Hono } from 'hono';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { isChanging, isFixed } from './make.ts';
import { codingFor, type Variant } from './served.ts';

/** The published files; a page that was loaded before the last publication still finds its own. */
export function helpRoutes({ documents }: Pick<Services, 'documents'>): Hono {
  return new Hono().get('/help/:name', async (context) => {
    const name = context.req.param('name');
    const { current, shelf } = documents;
    const known = isFixed(name) || isChanging(name);
    const file = shelf.atHand(current, name) ?? (known ? await shelf.find(current, name) : undefined);
    // thrown, and so kept by nobody: the file may come
    if (!file) throw new Problem('not-found');
    const variant = file.variant(codingFor(context.req.header('Accept-Encoding')));
    return send(context, 'then' in variant ? await variant : variant);
  });
}

function send(context: Context, { etag, headers, body }: Variant): Response {
  const known = context.req.header('If-None-Match');
  if (known === undefined || !names(known, etag)) return context.body(body, 200, { ...shared, ...headers });
  const { 'Content-Length': _, 'Content-Type': __, 'Content-Encoding': ___, ...rest } = headers;
  return context.body(null, 304, { ...shared, ...rest });
}

/** Whether an `If-None-Match` names `etag`; what a proxy has weakened still tells the same bytes. */
export function names(header: string, etag: string): boolean {
  return header.split(',').some((part) => {
    const named = part.trim();
    return named === '*' || named === etag || named === `W/${etag}`;
  });
}

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
