/** What comes round again and again while the server runs: reminders, retention, the sweeping of photos. */
import { errorCode } from './log.ts';
import { recogniseLeft } from './orders/recognise.ts';
import { sweepPhotos } from './photos/sweep.ts';
import { remind } from './reminders/remind.ts';
import { retain } from './retention/daily.ts';
import type { Services } from './services.ts';

/** How often it is looked whether there is something to do, in milliseconds. */
const pause = 60_000;

/** Photos are swept, and senders looked for again, at the start and then every so many rounds. */
const sweeps = 60;

export interface Rounds {
  /** Ends when the round that has begun is over. */
  readonly stop: () => Promise<void>;
}

/** Starts the first round at once. */
export function startRounds(services: Services): Rounds {
  let running = true;
  let wait = () => {};
  let at = 0;

  async function round(): Promise<void> {
    await attempt(services, 'reminders', async () => {
      if (await remind(services)) services.wake();
    });
    await attempt(services, 'retention', () => retain(services));
    if (at++ % sweeps !== 0) return;
    await attempt(services, 'sweep', () => sweepPhotos(services));
    await attempt(services, 'orders', async () => {
      if (await recogniseLeft(services)) services.wake();
    });
  }

  async function run(): Promise<void> {
    while (running) {
      await round();
      if (!running) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wait = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const done = run();
  return {
    stop: () => {
      running = false;
      wait();
      return done;
    },
  };
}

/** What fails now is tried again in the next round, and keeps nothing else from being done. */
async function attempt({ log }: Services, name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log('error', 'round-failed', { names: [name], code: errorCode(error) });
  }
}
