/**
 * Makes publications beside the thread that answers: it takes a while, in which customers must not wait.
 *
 * The worker is started when it is first needed, and again when it has died.
 */
import { Worker } from 'node:worker_threads';
import type { Sources } from './contents.ts';
import type { Files } from './make.ts';
import type { Job, Prepared } from './prepare.ts';

export interface Press {
  /** What would come of a submission. */
  prepare(job: Job): Promise<Prepared>;
  /** The files of what was published; none if something stops that. */
  make(sources: Sources, now: Date): Promise<Files | undefined>;
  stop(): Promise<void>;
}

/** What the worker is asked. */
export type Order =
  | { readonly task: 'prepare'; readonly job: Job }
  | { readonly task: 'make'; readonly sources: Sources; readonly now: Date };

/** What the worker answers to the order of this number. */
export interface Delivery {
  readonly number: number;
  readonly result?: unknown;
  /** The name of an error. */
  readonly failed?: string;
}

/** How long one order may take before the worker is given up, in milliseconds. */
const patience = 120_000;

/** The order could not be carried out; whether it can be the next time nobody knows. */
export class PressError extends Error {}

export function createPress(): Press {
  interface Open {
    readonly resolve: (result: unknown) => void;
    readonly reject: (error: unknown) => void;
    readonly timer: NodeJS.Timeout;
  }
  const open = new Map<number, Open>();
  let worker: Worker | undefined;
  let numbers = 0;

  function start(): Worker {
    const file = `./press-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
    const started = new Worker(new URL(file, import.meta.url), { execArgv: [] });
    started.on('message', ({ number, result, failed }: Delivery) => {
      if (failed === undefined) settle(number, ({ resolve }) => resolve(result));
      else settle(number, ({ reject }) => reject(new PressError(failed)));
    });
    const died = (error?: Error) => {
      if (worker !== started) return;
      worker = undefined;
      for (const number of [...open.keys()])
        settle(number, ({ reject }) => reject(new PressError(error?.name ?? 'ended')));
    };
    started.on('error', died);
    started.on('exit', () => died());
    return started;
  }

  function settle(number: number, how: (order: Open) => void): void {
    const order = open.get(number);
    if (!order) return;
    open.delete(number);
    clearTimeout(order.timer);
    if (!open.size) worker?.unref();
    how(order);
  }

  function ask(order: Order): Promise<unknown> {
    return new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      const number = ++numbers;
      const timer = setTimeout(() => void worker?.terminate(), patience);
      open.set(number, { resolve, reject, timer });
      worker.postMessage({ number, order });
    });
  }

  return {
    prepare: (job) => ask({ task: 'prepare', job }) as Promise<Prepared>,
    make: (sources, now) => ask({ task: 'make', sources, now }) as Promise<Files | undefined>,
    stop: async () => void (await worker?.terminate()),
  };
}
