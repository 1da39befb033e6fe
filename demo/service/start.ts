import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { service, writeCenter } from './center.ts';
import { type Order, writeOrders } from './orders.ts';

/** The server of help and requests, run by its command as a merchant would. */
export interface Service {
  /** Where it listens; customers reach it below the shop. */
  readonly address: string;
  /** Lets the merchant in. */
  readonly token: string;
  /** A link by which somebody becomes the owner, once. */
  readonly invitation: string;
  /** Rejects if it ends by itself. */
  readonly running: Promise<void>;
  stop(): Promise<void>;
}

export interface Surroundings {
  /** For all that it keeps. */
  readonly folder: string;
  /** The address of the shop. */
  readonly site: string;
  /** The address of the mail server. */
  readonly smtp: string;
  readonly orders: readonly Order[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = ['--conditions=repository', 'cli/main.ts'];

/** Starts it; what it complains about is printed. */
export async function startService({ folder, site, smtp, orders }: Surroundings): Promise<Service> {
  const center = join(folder, 'center');
  const ordersFile = join(folder, 'orders.json');
  await Promise.all([writeCenter(center, site), writeOrders(ordersFile, orders)]);
  const env = {
    ...process.env,
    ...{ PORT: '0', PUBLIC_URL: `${site}${service}`, TRUSTED_PROXIES: '1', SMTP_URL: smtp, MAIL_RETRY: '5' },
    ...{ DATABASE_URL: `file:${join(folder, 'requests.sqlite')}`, ORDERS_FILE: ordersFile },
    ...{ PHOTOS_FOLDER: join(folder, 'photos'), REQUESTS_PER_HOUR: '1000' },
  };
  const said = async (...words: readonly string[]): Promise<string> =>
    (await promisify(execFile)(process.execPath, [...command, ...words], { cwd: root, env })).stdout;
  const token = /shop-help-\S+/.exec(await said('token', 'Demo'))?.[0] ?? '';
  const invitation = /http\S+/.exec(await said('invite', 'Owner', '--role', 'owner', '--days', '30'))?.[0] ?? '';
  const child = spawn(process.execPath, [...command, 'serve', center], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const running = endOf(child);
  const address = await Promise.race([listening(child), running.then(() => '')]);
  return {
    ...{ address, token, invitation, running },
    stop: async () => {
      child.kill('SIGTERM');
      await running.catch(() => undefined);
    },
  };
}

async function endOf(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'close')) as [number | null];
  if (code) throw new Error(`The server of requests ended with ${code}.`);
}

/** Reads its log: first where it listens, then only what is wrong. */
function listening({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!stdout) return;
    createInterface({ input: stdout }).on('line', (line) => {
      const { event, level, address } = JSON.parse(line) as Record<string, string | undefined>;
      if (event === 'started' && address) resolve(address);
      if (level === 'error') console.error(line);
    });
  });
}
