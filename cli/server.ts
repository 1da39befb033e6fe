/** Loads the server package, where it is installed and can run. */
import type { Locale } from '../content/values/locale.ts';
import { rim } from '../locales/rim.ts';
import { Complaint } from './usage.ts';

/** The server needs a newer Node than the other commands: its SQLite ends an older one without a word. */
const oldest = 22;

/** The server package. */
export type Server = typeof import('shop-help-server');

export type { ConfigFault } from 'shop-help-server';

/** Loads it, or says what it lacks. */
export async function loadServer(): Promise<Server> {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < oldest)
    throw new Complaint('cli:error.node', { needed: String(oldest), version: node });
  try {
    return await import('shop-help-server');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes('shop-help-server')) throw error;
    throw new Complaint('cli:error.server');
  }
}

/** Opens the people of the database that `env` names, or says why it cannot be opened. */
export async function openPeople(env: NodeJS.ProcessEnv, locale: Locale): ReturnType<Server['openPeople']> {
  return atDatabase(env, locale, (server, url) => server.openPeople(url, () => new Date()));
}

/** Does something in the database that `env` names, or says why it cannot be opened. */
export async function atDatabase<Result>(
  env: NodeJS.ProcessEnv,
  locale: Locale,
  work: (server: Server, url: string) => Promise<Result>,
): Promise<Result> {
  const server = await loadServer();
  const url = server.readDatabaseUrl(env);
  if (!url) throw settingComplaint('DATABASE_URL', locale);
  return work(server, url).catch((error: unknown) => {
    throw startComplaint(error, server);
  });
}

/** Says of a setting that it is wrong, and how it is right. */
export function settingComplaint(variable: 'DATABASE_URL' | 'PUBLIC_URL', locale: Locale): Complaint {
  return new Complaint('cli:setting.wrong', { variable, mend: rim(locale)(`cli:setting.${variable}`) });
}

/** Puts into words why the server could not start; a fault of our own stays as it is. */
export function startComplaint(
  error: unknown,
  { NewerDatabaseError, OrdersFault, UnreadableDocuments }: Server,
): unknown {
  if (error instanceof UnreadableDocuments) return new Complaint('cli:error.documents', { place: error.message });
  if (error instanceof NewerDatabaseError) return new Complaint('cli:error.database-newer', { step: error.message });
  if (error instanceof OrdersFault) {
    const { file, field, fault, place } = error;
    const values = { file, field, code: fault, line: String(place.line), column: String(place.column) };
    return new Complaint('cli:error.orders', values);
  }
  const { code, syscall, address, port } = Object(error) as Partial<NodeJS.ErrnoException> & Address;
  if (syscall === 'listen')
    return new Complaint('cli:error.port', { host: address ?? '', port: String(port ?? ''), reason: code ?? '' });
  return code ? new Complaint('cli:error.database', { reason: code }) : error;
}

interface Address {
  readonly address?: string;
  readonly port?: number;
}
