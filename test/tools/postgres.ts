/** A PostgreSQL of our own, from the packages of Debian, in a folder that is gone afterwards. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const versions = '/usr/lib/postgresql';

/** A cluster that runs; disposing of it stops and deletes it. */
export interface Cluster extends AsyncDisposable {
  /** Of the database that is there from the start. */
  readonly address: string;
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  /** Stops it, as a machine that goes away would: connections break. */
  stop(): Promise<void>;
  /** Starts it again, with what was in it, at the same address. */
  start(): Promise<void>;
}

/** The folder with the programs of the newest version that is installed, if any is. */
export function postgresFolder(): string | undefined {
  const found = existsSync(versions) ? readdirSync(versions) : [];
  return found
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** Makes a cluster and starts it; `durable` lets it write as carefully as it would in earnest. */
export async function startPostgres({ durable = false } = {}): Promise<Cluster> {
  const programs = postgresFolder();
  if (!programs) throw new Error('PostgreSQL is not installed (apt-get install postgresql).');
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = owner();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  // it sorts as the language does, as most databases of shops do
  const sorting = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US'];
  const setup = ['-D', data, '-U', 'shop', '-A', 'trust', '-E', 'UTF8', ...sorting, '--no-sync'];
  execFileSync(join(programs, 'initdb'), setup, { ...user, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: durable ? 'on' : 'off' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const address = (database: string): string => `postgres://shop@127.0.0.1:${port}/${database}`;
  const launch = async () => {
    const launched = spawn(join(programs, 'postgres'), ['-D', data, ...options], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
    await answers(address('postgres'));
    return launched;
  };
  let server: Awaited<ReturnType<typeof launch>> | undefined = await launch();
  const cluster: Cluster = {
    address: address('postgres'),
    createDatabase: () => createDatabase(cluster.address),
    async stop() {
      if (!server) return;
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      server = undefined;
    },
    async start() {
      server ??= await launch();
    },
    async [Symbol.asyncDispose]() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return cluster;
}

/** Makes an empty database in the cluster that has one at `address`, and gives its address. */
export async function createDatabase(address: string): Promise<string> {
  const name = `shop_${randomBytes(8).toString('hex')}`;
  await query(address, `create database ${name}`);
  return address.replace(/[^/]+$/, name);
}

/** PostgreSQL refuses to run as root; Debian has a user for it. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (kind: string): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(address: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await query(address, 'select 1');
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function query(address: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
}
