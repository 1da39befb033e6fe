/** The worker of the press: one order after another. */
import { parentPort } from 'node:worker_threads';
import { makeFiles } from './make.ts';
import { centerOf, prepare } from './prepare.ts';
import type { Delivery, Order } from './press.ts';

let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', ({ number, order }: { readonly number: number; readonly order: Order }) => {
  before = before.then(async () => parentPort?.postMessage(await deliver(number, order)));
});

async function deliver(number: number, order: Order): Promise<Delivery> {
  try {
    if (order.task === 'prepare') return { number, result: await prepare(order.job) };
    const { files } = await makeFiles(centerOf(order.sources), order.now);
    return { number, result: files };
  } catch (error) {
    return { number, failed: Object(error).name ?? 'unknown' };
  }
}
