/**
 * Makes publications beside the thread that answers: it takes a while, in which customers must not wait.
 *
 * One order after another, those for customers first. The worker is started when it is first needed, and again when it
 * has died; whoever's order killed it is told, and nobody else.
 */
import { Worker } from 'node:worker_threads';
import type { Log } from '../log.ts';
import type { Made } from './make.ts';
import type { Job, Prepared } from './prepare.ts';
import type { Sources } from './sources.ts';

export interface Press {
  /** What would come of a submission. */
  prepare(job: Job): Promise<Prepared>;
  /** The files of what was published. */
  make(sources: Sources, now: Date): Promise<Made>;
  stop(): Promise<void>;
}

/** What the worker is asked. */
export type Order =
  | { readonly task: 'prepare'; readonly job: Job }
  | { readonly task: 'make'; readonly sources: Sources; readonly now: Date };

/** What the worker answers. */
export interface Delivery {
  readonly result?: unknown;
  /** What went wrong; it speaks of our own code, never of customers. */
  readonly failed?: { readonly name: string; readonly stack: string };
}

/** How long one order may take before the worker is given up, in milliseconds. */
const patience = 120_000;

/** The order could not be carried out; whether it can be the next time nobody knows. */
export class PressError extends Error {
  readonly code = 'PRESS_FAILED';
}

interface Task {
  readonly order: Order;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: PressError) => void;
}

export function createPress(log: Log): Press {
  const waiting: Task[] = [];
  let busy: { readonly task: Task; readonly timer: NodeJS.Timeout } | undefined;
  let worker: Worker | undefined;
  let stopped = false;

  function start(): Worker {
    const file = `./press-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
    const started = new Worker(new URL(file, import.meta.url), { execArgv: [] });
    started.on('message', ({ result, failed }: Delivery) => {
      if (failed) refuse(failed.name, failed.stack);
      else settle(({ resolve }) => resolve(result));
    });
    const died = (name: string, stack = ''): void => {
      if (worker !== started) return;
      worker = undefined;
      refuse(name, stack);
    };
    started.on('error', (error: Error) => died(error.name, error.stack));
    started.on('exit', () => died('ended'));
    return started;
  }

  function refuse(code: string, cause: string): void {
    if (!stopped) log('error', 'press-failed', { code, cause });
    settle(({ reject }) => reject(new PressError(code)));
  }

  function settle(how: (task: Task) => void): void {
    if (!busy) return;
    const { task, timer } = busy;
    clearTimeout(timer);
    busy = undefined;
    worker?.unref();
    how(task);
    next();
  }

  function next(): void {
    if (busy) return;
    const task = waiting.shift();
    if (!task) return;
    worker ??= start();
    worker.ref();
    const used = worker;
    busy = { task, timer: setTimeout(() => void used.terminate(), patience) };
    used.postMessage(task.order);
  }

  function ask(order: Order): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (stopped) return reject(new PressError('stopped'));
      const at = order.task === 'make' ? waiting.findIndex((task) => task.order.task !== 'make') : -1;
      waiting.splice(at < 0 ? waiting.length : at, 0, { order, resolve, reject });
      next();
    });
  }

  return {
    prepare: (job) => ask({ task: 'prepare', job }) as Promise<Prepared>,
    make: (sources, now) => ask({ task: 'make', sources, now }) as Promise<Made>,
    async stop() {
      stopped = true;
      for (const { reject } of waiting.splice(0)) reject(new PressError('stopped'));
      await worker?.terminate();
    },
  };
}
