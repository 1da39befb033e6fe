/** A server that keeps requests by their key, and a network to it on which everything can go wrong. */
import { canonicalText } from '../../../../content/returns/receipt/canonical.ts';
import type { Receipt } from '../../../../content/returns/receipt.ts';
import type { Request } from '../../../../content/returns/request.ts';
import { receiptOf, withdrawal } from './withdrawal.ts';

/** What happens to a request on its way. */
export const faults = [
  'none',
  'offline',
  'error',
  'error after storing',
  'silence before storing',
  'silence after storing',
  'lost after storing',
  'twice',
  'portal',
  'cut short',
  'receipt of another key',
  'receipt of another content',
  'receipt without a time',
  'refused',
] as const;

export type Fault = (typeof faults)[number];

export interface Server {
  fault: Fault;
  /** What is stored, in order. */
  readonly stored: { readonly request: Request; readonly receipt: Receipt }[];
  /** The keys of all that arrived. */
  readonly arrived: string[];
  /** Requests that nobody answers, for as long as somebody waits. */
  silent: number;
  readonly fetch: typeof fetch;
}

/** An empty server behind a network without faults. */
export function startServer(): Server {
  const server: Server = {
    fault: 'none',
    stored: [],
    arrived: [],
    silent: 0,
    fetch: async (_, { body, signal } = {}) => {
      const { fault } = server;
      const request = JSON.parse(String(body)) as Request;
      if (fault === 'offline') throw new TypeError('Failed to fetch');
      if (fault === 'portal') return new Response('<!doctype html><title>Wi-Fi</title>', html);
      if (fault === 'silence before storing') return silence(server, signal);
      server.arrived.push(request.key);
      if (fault === 'error') return new Response('{"code":"internal"}', { status: 500 });
      if (fault === 'refused') return new Response('{"code":"not-valid","issues":[]}', { status: 422 });
      const receipt = store(server, request);
      if (!receipt) return new Response('{"code":"key-taken"}', { status: 409 });
      if (fault === 'twice') store(server, request);
      if (fault === 'error after storing') return new Response('{"code":"not-confirmed"}', { status: 503 });
      if (fault === 'silence after storing') return silence(server, signal);
      if (fault === 'lost after storing') throw new TypeError('Failed to fetch');
      const answer = JSON.stringify({
        receipt: { ...receipt, ...wrong(fault, request) },
        status: 'https://shop.example/s',
      });
      return new Response(fault === 'cut short' ? answer.slice(0, -9) : answer, { status: 201 });
    },
  };
  return server;
}

const html = { status: 200, headers: { 'Content-Type': 'text/html' } };

function store({ stored }: Server, request: Request): Receipt | undefined {
  const before = stored.find((each) => each.request.key === request.key);
  if (before) return canonicalText(before.request) === canonicalText(request) ? before.receipt : undefined;
  const receipt = receiptOf(request);
  stored.push({ request, receipt });
  return receipt;
}

function wrong(fault: Fault, request: Request): object {
  if (fault === 'receipt of another key') return { request: withdrawal('another') };
  if (fault === 'receipt of another content') return { request: { ...request, whole: !request.whole } };
  return fault === 'receipt without a time' ? { receivedAt: null } : {};
}

function silence(server: Server, signal: AbortSignal | null | undefined): Promise<Response> {
  server.silent += 1;
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      server.silent -= 1;
      reject(signal.reason);
    });
  });
}
