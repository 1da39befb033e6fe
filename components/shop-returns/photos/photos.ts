/** Photos of a customer, made ready on their own device: a chunk of its own, fetched with the first photo. */
import type { Shrunk } from './shrink.ts';
// by this name the build finds the worker
import { TrustedWorker as Worker } from './trusted-worker.ts';
import { shrink } from './worker.ts';

export type { PhotoProblem, Shrunk } from './shrink.ts';

/** Makes the photo in `file` ready: in a worker where the page lets one start, else in the page itself. */
export async function preparePhoto(file: Blob): Promise<Shrunk> {
  const shrunk = await inWorker(file).catch(() => undefined);
  return shrunk ?? shrink(file);
}

let started: globalThis.Worker | undefined;
/** It did not start, or did not answer: it is not asked again. */
let broken = false;
let asked = 0;

/** A large photo takes a slow phone that long, in milliseconds. */
const patience = 30_000;

function inWorker(file: Blob): Promise<Shrunk> {
  return new Promise((resolve, reject) => {
    if (broken) throw new Error('worker');
    started ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const id = ++asked;
    const done = new AbortController();
    const listen = { signal: done.signal };
    const fail = (): void => {
      broken = true;
      started?.terminate();
      done.abort();
      reject(new Error('worker'));
    };
    const timer = setTimeout(fail, patience);
    done.signal.addEventListener('abort', () => clearTimeout(timer));
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; shrunk: Shrunk }>) => {
        if (data.id !== id) return;
        done.abort();
        resolve(data.shrunk);
      },
      listen,
    );
    // a page that lets no worker start says so by this event alone
    started.addEventListener('error', fail, listen);
    started.postMessage({ id, file });
  });
}
