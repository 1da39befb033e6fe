import { afterEach, expect, test, vi } from 'vitest';
import { changeText } from '../../content/documents/edit/texts.ts';
import { sourceHash } from '../../content/documents/state.ts';
import { answerPanel } from '../../extension/lib/background/panel.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import { type Connection, storeOf } from '../../extension/lib/connections.ts';
import type { Draft } from '../../extension/lib/draft.ts';
import { Earlier } from '../../extension/lib/earlier.ts';
import type { PanelRequest } from '../../extension/lib/requests.ts';
import { starter } from '../content/documents/starter.ts';
import { memoryShelf } from './memory-shelf.ts';
import { first, origin, place, textOf } from './shop.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A server of so many publications, each of which wrote the first question anew; and somebody who asks. */
async function openServer(count: number) {
  const words = (revision: number): string => (revision === 1 ? (textOf(starter()) ?? '') : `Po raz ${revision}?`);
  const documents = await changeText(starter(), place(first?.id), words(count));
  const told = (revision: number) => ({
    ...{ revision, at: '2026-11-22T10:00:00Z', who: 'Ola', kind: 'publication', current: revision === count },
    units: [`faq/${first?.id}/question:pl`],
  });
  const answers: { readonly [path: string]: (query: URLSearchParams, revision: number) => object } = {
    documents: () => ({ revision: count, etags: { shop: '"a"', policy: '"b"', faq: '"c"' }, documents }),
    publications: (query) => {
      const before = Number(query.get('before') ?? count + 1);
      const all = Array.from({ length: before - 1 }, (_, at) => told(before - 1 - at));
      return { publications: all.slice(0, Number(query.get('limit'))) };
    },
    publication: (_, revision) => {
      const [before, after] = [words(revision - 1), words(revision)].map((text) => ({ text }));
      return { ...told(revision), changes: [{ place: place(first?.id), before, after }], documents };
    },
  };
  vi.stubGlobal('navigator', { language: 'pl' });
  vi.stubGlobal('fetch', async ({ pathname, searchParams }: URL) => {
    const [, list = '', revision] = pathname.split('/');
    const answer = answers[revision ? 'publication' : list];
    return new Response(JSON.stringify(answer?.(searchParams, Number(revision))));
  });
  const shops = new Shops({
    ...{ connections: memoryShelf<Connection>(), drafts: memoryShelf<Draft>() },
    storeOf,
  });
  const traits = { shop: 'S', name: 'Ola', roles: ['texts'], can: '', conditional: 'strong', history: true } as const;
  await shops.connect({ origin, kind: 'server', server: 'https://help.example/', access: 'a', traits });
  const ask = (request: object) => answerPanel(shops, { origin, ...request } as PanelRequest);
  return { ask, words };
}

test('the history is read on, to its beginning', async () => {
  const { ask } = await openServer(45);
  const read = async (before?: number) => {
    const { past, more } = (await ask({ type: 'history', ...(before ? { before } : {}) })) as {
      past: { revision: number }[];
      more: boolean;
    };
    return [past.length, past.at(-1)?.revision, more];
  };
  expect(await read()).toEqual([20, 26, true]);
  expect(await read(26)).toEqual([20, 6, true]);
  expect(await read(6)).toEqual([5, 1, false]);
});

test('the source of a translation is found however many publications came between', async () => {
  const { ask, words } = await openServer(25);
  const earlier = async (text: string) =>
    ask({ type: 'earlier', unit: `faq/${first?.id}/question`, of: await sourceHash(text) });
  expect(await earlier(words(1))).toBe(words(1));
  expect(await earlier(words(12))).toBe(words(12));
  expect(await earlier('Nigdy?')).toBeUndefined();
});

test('a source that could not be asked for is not said to be lost, and is asked for again', async () => {
  vi.useFakeTimers();
  const answers = [Promise.reject(new Error('unreachable')), Promise.resolve('Po raz 1?')];
  const told = vi.fn();
  const asked = vi.fn(() => answers[asked.mock.calls.length - 1] ?? Promise.resolve(undefined));
  const earlier = new Earlier(asked, told);
  const view = { unit: 'faq/a/question', of: '0123456789ab' };
  expect(earlier.of(view)).toBeUndefined();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(earlier.of(view)).toBeUndefined();
  expect(asked).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(earlier.of(view)).toBeUndefined();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(earlier.of(view)).toEqual({ text: 'Po raz 1?' });
  expect(earlier.of({ ...view, of: '' })).toBeUndefined();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));
  expect(earlier.of({ ...view, of: '' })).toEqual({ text: undefined });
});
