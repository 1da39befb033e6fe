/** The worker of the press: it is given one order after another. */
import { parentPort } from 'node:worker_threads';
import { makeFiles } from './make.ts';
import { prepare } from './prepare.ts';
import type { Delivery, Order } from './press.ts';
import { centerIn } from './sources.ts';

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await deliver(order)));

async function deliver(order: Order): Promise<Delivery> {
  try {
    if (order.task === 'prepare') return { result: await prepare(order.job) };
    return { result: await makeFiles(centerIn(order.sources), order.now) };
  } catch (error) {
    const { name = 'unknown', stack = '' } = Object(error) as Partial<Error>;
    return { failed: { name, stack } };
  }
}
