/** Orders from a file that the shop's software writes: read again when it changes. */
import { readFile, stat } from 'node:fs/promises';
import { errorCode, type Log } from '../log.ts';
import { OrdersFault } from './fault.ts';
import { memoryOrders } from './memory.ts';
import type { OrderSource } from './order.ts';
import { readCsvOrders } from './read-csv.ts';
import { readJsonOrders } from './read-json.ts';

/**
 * The orders in the JSON or CSV file at `path`; rejects where it cannot be read now.
 *
 * Later a file that cannot be read leaves the orders as they were, and the log says where it is wrong.
 */
export async function openFileOrders(path: string, log: Log): Promise<OrderSource> {
  let version = await versionOf(path);
  let orders = await read(path);
  return {
    async find(number, email) {
      const now = await versionOf(path).catch(() => version);
      if (now !== version) {
        version = now;
        orders = await read(path).catch((error: unknown) => {
          log('error', 'orders-unreadable', placeOf(error));
          return orders;
        });
      }
      return orders.find(number, email);
    },
  };
}

async function read(path: string): Promise<OrderSource> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OrdersFault(path, { line: 1, column: 1 }, 'file', errorCode(error));
  });
  return memoryOrders(/\.csv$/i.test(path) ? readCsvOrders(path, text) : readJsonOrders(path, text));
}

/** Files are replaced or rewritten: either changes one of these. */
async function versionOf(path: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(path).catch((error: unknown) => {
    throw new OrdersFault(path, { line: 1, column: 1 }, 'file', errorCode(error));
  });
  return `${mtimeMs} ${size} ${ino}`;
}

/** The words of a fault name what the file says; its place does not. */
function placeOf(error: unknown) {
  if (!(error instanceof OrdersFault)) return { code: errorCode(error) };
  const { file, place, fault } = error;
  return { code: fault, names: [`${file}:${place.line}:${place.column}`] };
}
