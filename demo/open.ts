import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { readFacts } from './facts.ts';
import { answerMailbox } from './mailbox/answer.ts';
import type { Mail } from './mailbox/mail.ts';
import { startMailbox } from './mailbox/receiver.ts';
import { counter } from './pages/counter.ts';
import { service as prefix, starter } from './service/center.ts';
import { demoOrders, type Order } from './service/orders.ts';
import { isHelp, passOn } from './service/proxy.ts';
import { startService } from './service/start.ts';

/** The demo shop, open: with the server of its help and its requests, and a mailbox for all mails. */
export interface Demo {
  /** Without a slash at its end. */
  readonly address: string;
  /** Lets the merchant in at `/service/staff`. */
  readonly token: string;
  /** Makes whoever pastes it into the extension the owner, once. */
  readonly invitation: string;
  readonly orders: readonly Order[];
  readonly mails: readonly Mail[];
  /** Rejects if a part of it ends by itself. */
  readonly running: Promise<void>;
  /** Ends all of it and deletes what it kept. */
  stop(): Promise<void>;
}

/** What a shop sends that trusts nobody: no inline script or style, nothing from elsewhere. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html shop-help',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

/** Opens the shop that was built into the folder `site`, at `port` or, if `orNext`, the first free one from there. */
export async function openDemo(site: string, port: number, orNext = false): Promise<Demo> {
  const server = createServer();
  await listen(server, port, orNext);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'shop-help-demo-'));
  const mailbox = await startMailbox();
  const orders = demoOrders(new Date());
  const service = await startService({ folder, site: address, smtp: mailbox.address, orders });
  const { name } = await readFacts(starter);
  const files = sirv(site, { dev: true, etag: true });
  const { token, invitation, running } = service;

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', address).pathname;
    if (path.startsWith(`${prefix}/`) || isHelp(path)) return passOn(service.address, request, response);
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    // the server's own pages name none, so that browsers ask for it here
    if (path === '/favicon.ico') return response.writeHead(302, { Location: '/pictures/mark.svg' }).end();
    if (path === '/counter/') {
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      return response.end(counter(name, { token, invitation }, orders).text);
    }
    if (answerMailbox(name, mailbox.mails, path, response)) return undefined;
    return files(request, response, () => missing(site, path, response));
  });
  return {
    ...{ address, token, invitation, orders, running, mails: mailbox.mails },
    async stop() {
      server.close();
      server.closeAllConnections();
      await service.stop();
      await mailbox.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server, port: number, orNext: boolean): Promise<void> {
  for (;;) {
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || !orNext) throw error;
      port++;
    }
  }
}

/** The page that says so, in the language of the address. */
async function missing(site: string, path: string, response: ServerResponse): Promise<void> {
  const folder = /^\/(pl|pt|ru|en)\//.exec(path)?.[1] ?? 'pl';
  const page = await readFile(join(site, folder, 'missing.html'));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}
