import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { build, site } from './build.ts';

/** What a shop sends that trusts nobody: no inline script or style, nothing from elsewhere. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

try {
  await build();
  const port = await listen(Number(process.env.PORT ?? 8080), process.env.PORT === undefined);
  const address = `http://127.0.0.1:${port}`;
  console.log(`\nThe shop: ${address}/   its help as finished pages: ${address}/help/pl/   Ctrl-C ends it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Serves the shop and answers with its port: `port`, or if `orNext` the first free one from there. */
async function listen(port: number, orNext: boolean): Promise<number> {
  const files = sirv(site, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response, () => missing(request, response));
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && orNext) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
    server.listen(port, '127.0.0.1');
  });
}

/** The page that says so, in the language of the address. */
async function missing({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const folder = /^\/(pl|pt|ru|en)\//.exec(url)?.[1] ?? 'pl';
  const page = await readFile(join(site, folder, 'missing.html'));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}
