/** Shrinks photos beside the page, one after another. */
import { shrink } from './shrink.ts';

self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; file: Blob }>) => {
  const shrunk = await shrink(data.file).catch(() => ({ problem: 'unreadable' }) as const);
  self.postMessage({ id: data.id, shrunk });
});
