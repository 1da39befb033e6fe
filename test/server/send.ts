/** Sends requests as the page does. */
import { randomBytes } from 'node:crypto';
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Request } from '../../content/returns/request.ts';
import { withdrawal } from '../content/returns/request/request.ts';

/** What the server answered. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly receipt: Receipt;
    readonly status: string;
    readonly code?: string;
    readonly issues?: unknown;
  };
}

/** A withdrawal with a key of its own. */
export function newRequest(changes: Partial<Request> = {}): Request {
  return { ...withdrawal, key: randomBytes(18).toString('base64url'), ...changes };
}

/** Posts `request` to the server at `address`. */
export async function send(address: string, request: unknown): Promise<Answer> {
  const response = await fetch(`${address}/requests`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
