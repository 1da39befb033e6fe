/** Sends what is in the queue for as long as the server runs. */
import { errorCode } from '../log.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Services } from '../services.ts';
import { createDelivery } from './deliver.ts';
import { claim } from './queue.ts';

/** How often the queue is looked at when nothing is heard: other servers, and attempts that failed, fill it too. */
const pause = 2_000;

/** Between the end of an attempt and the time when others may try, for what is noted after it. */
const margin = 10_000;

export interface Worker {
  /** There is something in the queue. */
  readonly wake: () => void;
  /** Ends when the mails that are on their way have been noted. */
  readonly stop: () => Promise<void>;
}

export function startWorker(services: Services, mailer: Mailer): Worker {
  const { database, config, clock, log } = services;
  const bell = createBell();
  const deliver = createDelivery(services, mailer);
  const underway = new Set<Promise<unknown>>();
  const milliseconds = config.MAIL_TIMEOUT * 1000 + margin;
  let running = true;

  /** Takes as many mails as can be sent beside those that are underway, and tells how many there were. */
  async function round(): Promise<number> {
    const count = mailer.atOnce - underway.size;
    if (count < 1) return 0;
    const messages = await claim(database, { now: clock(), milliseconds, count });
    for (const message of messages) {
      const sending = deliver(message)
        .catch(failed)
        .finally(() => {
          underway.delete(sending);
          bell.ring();
        });
      underway.add(sending);
    }
    return messages.length;
  }

  function failed(error: unknown): number {
    log('error', 'queue-unreachable', { code: errorCode(error) });
    return 0;
  }

  async function run(): Promise<void> {
    while (running) {
      const heard = bell.heard();
      if ((await round().catch(failed)) === 0 && running) await heard;
    }
    await Promise.all(underway);
  }

  const done = run();
  return {
    wake: bell.ring,
    stop: () => {
      running = false;
      bell.ring();
      return done;
    },
  };
}

interface Bell {
  ring(): void;
  /** Resolves when it rings next, or after a pause. */
  heard(): Promise<void>;
}

function createBell(): Bell {
  let answer = () => {};
  return {
    ring: () => answer(),
    heard: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, pause);
        answer = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
