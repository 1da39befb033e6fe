/** `/help/`: what customers load, for any page of any site, from memory. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono, type MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { isChanging, isFixed } from './make.ts';
import { codingFor, type Served, shared } from './served.ts';
import { isNamed } from './validators.ts';

/** The published files; a page that was loaded before the last publication still finds its own. */
export function helpRoutes({ documents }: Pick<Services, 'documents'>): Hono {
  /** Of the edition that this process knows, or of a newer one that another has published just now. */
  async function find(name: string): Promise<Served | undefined> {
    if (isFixed(name)) return documents.shelf.find(documents.current, name);
    if (!isChanging(name)) return undefined;
    const { current, shelf } = documents;
    return (await shelf.find(current, name)) ?? shelf.find(await documents.refresh(), name);
  }

  return new Hono().use('/help/*', open).get('/help/:name', async (context) => {
    const file = await find(context.req.param('name'));
    // thrown, and so kept by nobody: the file may come
    if (!file) throw new Problem('not-found');
    const { etag, body, headers, unchanged } = await file.variant(codingFor(context.req.header('Accept-Encoding')));
    const known = context.req.header('If-None-Match');
    if (known !== undefined && isNamed(known, etag)) return context.body(null, 304, unchanged);
    return context.body(body, 200, headers);
  });
}

/** What goes wrong is for the pages of every site as well. */
const open: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(shared)) context.res.headers.set(name, value);
};

/**
 * Answers what is asked most, as `helpRoutes` would and without its ways; tells whether it did.
 *
 * Only what is at hand: all else takes the way through the routes.
 */
export function answerFromMemory(
  { documents: { current, shelf }, metrics }: Pick<Services, 'documents' | 'metrics'>,
  { method, url = '', headers: asked }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!url.startsWith('/help/') || (method !== 'GET' && method !== 'HEAD')) return false;
  const variant = shelf.atHand(current, url.slice('/help/'.length))?.variant(codingFor(encodingIn(asked)));
  if (!variant || 'then' in variant) return false;
  const known = asked['if-none-match'];
  const status = known !== undefined && isNamed(known, variant.etag) ? 304 : 200;
  response.writeHead(status, status === 304 ? variant.unchanged : variant.headers);
  response.end(status === 304 || method === 'HEAD' ? undefined : variant.body);
  metrics.count('shop_help_answers_total', { route: '/help/:name', status: String(status) });
  return true;
}

function encodingIn({ 'accept-encoding': accepted }: IncomingMessage['headers']): string | undefined {
  return Array.isArray(accepted) ? accepted.join(',') : accepted;
}
