/** Loads the server package, where it is installed and can run. */
import { Complaint } from './usage.ts';

/** The server needs a newer Node than the other commands: its SQLite ends an older one without a word. */
const oldest = 22;

/** The server package. */
export type Server = typeof import('shop-help-server');

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

/** Puts into words why the server could not start; a fault of our own stays as it is. */
export function startComplaint(error: unknown, { NewerDatabaseError, OrdersFault }: Server): unknown {
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
