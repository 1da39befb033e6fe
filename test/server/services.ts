/** The server without a process and without mail: for tests that need its clock, or its database to fail. */
import type { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { HelpCenter } from '../../content/documents/center.ts';
import faq from '../../content/starter/faq.json' with { type: 'json' };
import policy from '../../content/starter/policy.json' with { type: 'json' };
import shop from '../../content/starter/shop.json' with { type: 'json' };
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Database } from '../../server/database/database.ts';
import { migrate } from '../../server/database/migrate.ts';
import { openDatabase } from '../../server/database/open.ts';
import { openDocuments } from '../../server/documents/documents.ts';
import { createLog } from '../../server/log.ts';
import { createMetrics } from '../../server/metrics.ts';
import { memoryOrders } from '../../server/orders/memory.ts';
import type { Order } from '../../server/orders/order.ts';
import { createRefused } from '../../server/people/refused.ts';
import { openPhotoFiles } from '../../server/photos/files.ts';
import { openSigner } from '../../server/receipts/keys.ts';
import { openSecrets } from '../../server/secrets.ts';
import type { Services } from '../../server/services.ts';
import { sqliteFile, testFolder } from './databases.ts';
import type { Answer } from './send.ts';

export interface Bench {
  readonly services: Services;
  readonly app: Hono;
  readonly database: Database;
  /** The lines that were logged so far. */
  readonly log: readonly string[];
  /** What the clock shows; a test may set it. */
  readonly clock: { now: Date };
  /** Posts a request, from the address `sender` if it matters. */
  post(request: unknown, sender?: string): Promise<Answer>;
}

/** A server on an empty SQLite file. */
export async function createBench(
  env: Readonly<Record<string, string>> = {},
  orders: readonly Order[] = [],
  center = { shop, policy, faq } as unknown as HelpCenter,
): Promise<Bench> {
  const folders = { PHOTOS_FOLDER: testFolder() };
  const settings = {
    ...folders,
    SMTP_URL: 'smtp://127.0.0.1:25',
    TRUSTED_PROXIES: '1',
    DATABASE_URL: sqliteFile(),
    PUBLIC_URL: 'https://help.tarnina.example',
    ...env,
  };
  const read = readConfig(settings);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const clock = { now: new Date('2026-11-22T10:00:00Z') };
  const log: string[] = [];
  const database = openDatabase(read.config.DATABASE_URL, () => {});
  onTestFinished(() => database.close().catch(() => undefined));
  await migrate(database, clock.now);
  const write = createLog({ write: (line) => log.push(line) }, () => clock.now);
  const documents = await openDocuments({ database, center: async () => center, clock: () => clock.now, log: write });
  onTestFinished(() => documents.stop());
  const services: Services = {
    config: read.config,
    documents,
    get shop() {
      return documents.current.center.shop;
    },
    get policy() {
      return documents.current.center.policy;
    },
    get faq() {
      return documents.current.center.faq;
    },
    database,
    signer: await openSigner(database, read.config.SIGNING_KEY, clock.now),
    secrets: await openSecrets(database, clock.now),
    photos: openPhotoFiles(read.config.PHOTOS_FOLDER),
    orders: memoryOrders(orders),
    clock: () => clock.now,
    log: write,
    metrics: createMetrics(),
    refused: createRefused(database, () => clock.now, write),
    address: () => 'https://help.tarnina.example',
    wake: () => {},
  };
  const app = createApp(services);
  return {
    services,
    app,
    database,
    log,
    clock,
    async post(request, sender = '192.0.2.1') {
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': sender };
      const body = typeof request === 'string' ? request : JSON.stringify(request);
      const response = await app.request('/requests', { method: 'POST', headers, body });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    },
  };
}
