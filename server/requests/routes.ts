/** `POST /requests`: what a customer states is stored, and then confirmed. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Request } from '../../content/returns/request.ts';
import { readBody } from '../body.ts';
import { createLimit } from '../limit.ts';
import { errorCode } from '../log.ts';
import { Problem } from '../problem.ts';
import { senderOf } from '../sender.ts';
import type { Services } from '../services.ts';
import { type Accepted, createAccept } from './accept.ts';
import { statusAddress } from './addresses.ts';

/** No request that the schema lets through is longer than this, in bytes. */
const longest = 4_000_000;

export function requestRoutes(services: Services): Hono {
  const { config, clock, log, metrics, address, secrets } = services;
  const limit = createLimit(config.REQUESTS_PER_HOUR);
  const accept = createAccept(services);
  return new Hono().post('/requests', bodyLimit({ maxSize: longest }), async (context) => {
    const request = await readBody(context, Request);
    const sender = senderOf(context, config.TRUSTED_PROXIES);
    const doubt = limit.exceeded(sender, clock(), request.key) ? 'too-many' : undefined;
    const { stored, fresh } = await accept(request, doubt).catch((error: unknown): Accepted => {
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
    return context.json({ receipt, status: statusAddress(address(), secrets.status(receipt)) }, fresh ? 201 : 200);
  });
}
