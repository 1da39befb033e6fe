/** Photos of a customer, made ready on their own device: a chunk of its own, fetched with the first photo. */
import { type Shrunk, shrink } from './shrink.ts';
// by this name the build finds the worker
import { TrustedWorker as Worker } from './trusted-worker.ts';

export type { PhotoProblem, Shrunk } from './shrink.ts';

/** Makes the photo in `file` ready: in a worker where the page lets one start, else in the page itself. */
export async function preparePhoto(file: Blob): Promise<Shrunk> {
  const shrunk = await inWorker(file).catch(() => undefined);
  return shrunk ?? shrink(file);
}

let started: globalThis.Worker | undefined;
let asked = 0;

function inWorker(file: Blob): Promise<Shrunk> {
  return new Promise((resolve, reject) => {
    started ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const id = ++asked;
    const done = new AbortController();
    const listen = { signal: done.signal };
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
    started.addEventListener(
      'error',
      () => {
        done.abort();
        reject(new Error('worker'));
      },
      listen,
    );
    started.postMessage({ id, file });
  });
}
