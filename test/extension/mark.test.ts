import { expect, test, vi } from 'vitest';
import { markAt } from '../../extension/entrypoints/picker.content/mark.ts';

test('an address that accepts and never answers is not waited for for ever', async () => {
  const limit = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  vi.stubGlobal(
    'fetch',
    (_: URL, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );
  const mark = markAt('https://help.example/help/help.json', { cache: 'no-store' });
  expect(timeout.mock.calls[0]?.[0]).toBeLessThan(60_000);
  limit.abort();
  expect(await mark).toBe('');
});

test('a mark is what stands there', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ revision: 'r7' }));
  expect(await markAt('https://help.example/help/help.json', { cache: 'no-store' })).toBe('r7');
});
