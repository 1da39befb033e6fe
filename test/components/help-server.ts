/** Stands at the border of the network: what a help centre publishes, at an address of its own, and what can go wrong. */
import { afterEach, vi } from 'vitest';
import type { HelpCenter } from '../../content/documents/center.ts';
import { publish } from '../../content/documents/publish.ts';
import { rim } from '../../locales/rim.ts';
import { helpCenter } from './center.ts';

export interface HelpServer {
  /** Where the help centre is, with a slash at its end. */
  readonly address: string;
  /** The published files by name; what a test puts here or takes away is so at once. */
  readonly files: Map<string, string>;
  /** The names of the files that were asked for, in order. */
  readonly requests: string[];
  /** A status for every answer, or no connection at all; `undefined` while all is well. */
  fault: number | 'offline' | undefined;
  /** Answers come no sooner than this. */
  ready: Promise<void>;
}

const real = globalThis.fetch;
const servers: HelpServer[] = [];
let served = 0;

afterEach(() => {
  servers.length = 0;
  vi.restoreAllMocks();
});

/** Publishes `center` and answers for it until the test ends. */
export async function serveHelp(center?: HelpCenter): Promise<HelpServer> {
  const { files } = await publish(center ?? (await helpCenter()), { words: rim });
  const address = new URL(`/help-${++served}/`, location.href).href;
  const server: HelpServer = {
    address,
    files: new Map(files),
    requests: [],
    fault: undefined,
    ready: Promise.resolve(),
  };
  servers.push(server);
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const asked = servers.find((each) => String(input).startsWith(each.address));
    return asked ? answer(asked, String(input).slice(asked.address.length)) : real(input, init);
  });
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => !servers.some(({ fault }) => fault === 'offline'));
  return server;
}

/** Makes a server keep its readers waiting until what this answers with is called. */
export function hold(server: HelpServer): () => void {
  let release = (): void => {};
  server.ready = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

async function answer(server: HelpServer, name: string): Promise<Response> {
  server.requests.push(name);
  await server.ready;
  const { files, fault } = server;
  if (fault === 'offline') throw new TypeError('Failed to fetch');
  const text = files.get(name);
  return text === undefined || fault ? new Response('', { status: fault ?? 404 }) : new Response(text);
}
