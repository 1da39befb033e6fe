/** `POST /requests`: what a customer states is stored, and then confirmed. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { Request } from '../../content/returns/request.ts';
import { errorCode } from '../log.ts';
import { Problem } from '../problem.ts';
import { senderOf } from '../sender.ts';
import type { Services } from '../services.ts';
import { type Accepted, accept } from './accept.ts';
import { statusAddress } from './addresses.ts';
import { createLimit } from './limit.ts';

/** No request that the schema lets through is longer than this, in bytes. */
const longest = 4_000_000;

export function requestRoutes(services: Services): Hono {
  const { config, clock, log, metrics, address, secrets } = services;
  const limit = createLimit(config.REQUESTS_PER_HOUR);
  return new Hono().post('/requests', bodyLimit({ maxSize: longest }), async (context) => {
    const request = await readRequest(context);
    const doubt = limit.exceeded(senderOf(context, config.TRUSTED_PROXIES), clock()) ? 'too-many' : undefined;
    const { stored, fresh } = await accept(services, request, doubt).catch((error: unknown): Accepted => {
      if (error instanceof Problem) throw error;
      log('error', 'request-not-confirmed', { code: errorCode(error) });
      throw new Problem('not-confirmed');
    });
    const { receipt } = stored;
    if (fresh) {
      metrics.count('shop_help_requests_total', { kind: request.kind });
      if (doubt) metrics.count('shop_help_requests_doubted_total');
      log('info', 'request-stored', { reference: receipt.reference, kind: request.kind });
      services.wake();
    }
    return context.json(
      { receipt, status: statusAddress(address(), secrets.status(receipt.reference)) },
      fresh ? 201 : 200,
    );
  });
}

async function readRequest(context: Context): Promise<Request> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? '')) throw new Problem('not-a-type');
  const result = v.safeParse(Request, await readJson(context));
  if (result.success) return result.output;
  const issues = result.issues.slice(0, 20).map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    code: /^[a-z-]+$/.test(issue.message) ? issue.message : issue.received === 'undefined' ? 'missing' : issue.type,
  }));
  throw new Problem('not-valid', issues);
}

async function readJson(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('not-json');
  }
}
