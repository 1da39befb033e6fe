/** Shrinks photos beside the page, one after another; where no worker starts, the page takes from here what shrinks. */
import { shrink } from './shrink.ts';

export { shrink };

async function answer({ data }: MessageEvent<{ id: number; file: Blob }>): Promise<void> {
  const shrunk = await shrink(data.file).catch(() => ({ problem: 'unreadable' }) as const);
  self.postMessage({ id: data.id, shrunk });
}

// in a page it is only imported
if (typeof document === 'undefined') self.addEventListener('message', answer);
