/** The way to the shop's server: our own over HTTP, or one that the shop's developer makes. */
import type { Request } from '../../../content/returns/request.ts';
import type { NotSent, Problem } from './delivery.ts';
import { isRecord } from './record.ts';

/** Takes requests to whoever keeps them. */
export interface Channel {
  /** Gives what the server answered: `{ receipt, status }`. Safe to call again with the same request. */
  post(request: Request, signal: AbortSignal): Promise<unknown>;
  /** Gives the id under which the server has the photo. */
  photo?(photo: Blob, signal: AbortSignal): Promise<string>;
}

/** Thrown by a channel that knows why it could not do what it was asked. */
export class NotTaken extends Error {
  readonly because: NotSent['because'];
  readonly retry: boolean;
  readonly problem: Problem | undefined;

  constructor(because: NotSent['because'], retry: boolean, problem?: Problem) {
    super(problem?.code ?? because);
    this.because = because;
    this.retry = retry;
    this.problem = problem;
  }
}

/** It answered as if all were well, and not with what was asked for. */
export const noReceipt: Problem = { code: 'no-receipt' };

/** The channel to a server at `url`, the address for requests; photos go to `photos` beside it. */
export function fetchChannel(url: string, { fetch = window.fetch.bind(window) }: Partial<Net> = {}): Channel {
  const post = async (address: URL, type: string, body: string | Blob, signal: AbortSignal): Promise<unknown> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      // goes on when the page is closed; browsers refuse that for more than 64 kB
      keepalive: typeof body === 'string' && new TextEncoder().encode(body).length < 60_000,
    });
    const answer = read(await response.text());
    if (!response.ok) throw refusal(response.status, answer);
    return answer;
  };
  const address = new URL(url, document.baseURI);
  return {
    post: (request, signal) => post(address, 'application/json', JSON.stringify(request), signal),
    async photo(photo, signal) {
      const answer = await post(new URL('photos', address), photo.type, photo, signal);
      const id = isRecord(answer) && answer.id;
      if (typeof id !== 'string') throw new NotTaken('server', true, noReceipt);
      return id;
    },
  };
}

interface Net {
  readonly fetch: typeof window.fetch;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Only who says what is wrong has read what was sent; any other error may be of something that stands between. */
function refusal(status: number, answer: unknown): NotTaken {
  const problem = problemIn(answer);
  const refused = problem !== undefined && status >= 400 && status < 500 && !passing.includes(status);
  return new NotTaken(refused ? 'refused' : 'server', !refused, problem);
}

/** Too slow, too early, too often: said of the moment, not of the request. */
const passing = [408, 425, 429];

function problemIn(answer: unknown): Problem | undefined {
  return isRecord(answer) && typeof answer.code === 'string' ? { code: answer.code } : undefined;
}
