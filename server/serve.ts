/** Starts the server and stops it so that nothing that was begun is lost. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { HelpCenter } from '../content/documents/center.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { type Documents, openDocuments } from './documents/documents.ts';
import { answerFromMemory } from './documents/help-routes.ts';
import { IncompleteSettings, lackingIn } from './lacking.ts';
import { errorCode, type Log } from './log.ts';
import { createMailer } from './mail/mailer.ts';
import { createMetrics } from './metrics.ts';
import { openFileOrders } from './orders/file.ts';
import type { OrderSource } from './orders/order.ts';
import { startWorker, type Worker } from './outbox/worker.ts';
import { createRefused } from './people/refused.ts';
import { openPhotoFiles } from './photos/files.ts';
import { openSigner } from './receipts/keys.ts';
import { startRounds } from './rounds.ts';
import { openScripts } from './scripts/files.ts';
import { openSecrets } from './secrets.ts';
import type { Clock, Services } from './services.ts';

/** A server that runs. */
export interface Running {
  /** Where it listens. */
  readonly address: string;
  /** Takes nothing new, finishes what was begun, and closes the database. */
  readonly stop: () => Promise<void>;
}

export interface Start {
  readonly config: Config;
  /** What is published if nothing ever was. */
  readonly center: () => Promise<HelpCenter>;
  /** Where orders come from, if not from the file of the settings. */
  readonly orders?: OrderSource | undefined;
  /** The folder of the script for the pages of shops, if it is to be had here. */
  readonly scripts?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** How long answers that were begun are waited for, in milliseconds. */
const patience = 20_000;

/** Starts a server; when this resolves, it answers. */
export async function start({ config, center, orders: given, scripts, clock, log }: Start): Promise<Running> {
  const database = openDatabase(config.DATABASE_URL, (error) =>
    log('warn', 'database-connection-lost', { code: errorCode(error) }),
  );
  let documents: Documents | undefined;
  try {
    const names = await migrate(database, clock());
    if (names.length) log('info', 'migrated', { names });
    const signer = await openSigner(database, config.SIGNING_KEY, clock());
    const file = config.ORDERS_FILE;
    const orders = given ?? (file ? await openFileOrders(file, log) : undefined);
    const photos = openPhotoFiles(config.PHOTOS_FOLDER);
    const secrets = await openSecrets(database, clock());
    const opened = await openDocuments({ database, center, clock, log });
    documents = opened;
    const lacking = lackingIn(config, opened.current.center.shop);
    if (lacking.length) throw new IncompleteSettings(lacking);
    let worker: Worker | undefined;
    let listening = '';
    const services: Services = {
      ...{ config, database, documents: opened, signer, secrets, photos, orders, clock, log, metrics: createMetrics() },
      refused: createRefused(database, clock, log),
      get shop() {
        return opened.current.center.shop;
      },
      get policy() {
        return opened.current.center.policy;
      },
      get faq() {
        return opened.current.center.faq;
      },
      ...(scripts ? { scripts: openScripts(scripts) } : {}),
      address: () => config.PUBLIC_URL ?? listening,
      wake: () => worker?.wake(),
    };
    const routes = getRequestListener(createApp(services).fetch);
    const server = createServer((request, response) => {
      if (!answerFromMemory(services, request, response)) void routes(request, response);
    });
    listening = await listen(server, config);
    const mailer = createMailer(config);
    worker = startWorker(services, mailer);
    const rounds = startRounds(services);
    log('info', 'started', { address: listening });
    return {
      address: listening,
      stop: async () => {
        await close(server);
        await rounds.stop();
        await worker?.stop();
        mailer.close();
        await opened.stop();
        await database.close();
        log('info', 'stopped');
      },
    };
  } catch (error) {
    await documents?.stop();
    await database.close().catch(() => undefined);
    throw error;
  }
}

async function listen(server: Server, { HOST, PORT }: Config): Promise<string> {
  server.listen(PORT, HOST);
  // rejects where it cannot listen
  await once(server, 'listening');
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
