/** `POST /orders/lookup`: the same answer, in the same time, whether or not there is such an order. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { LocaleTag } from '../../content/documents/text.ts';
import { emailShape } from '../../content/returns/request/email.ts';
import { line } from '../../content/returns/request/fields.ts';
import { limits } from '../../content/returns/request/limits.ts';
import { readBody } from '../body.ts';
import { createLimit } from '../limit.ts';
import { Problem } from '../problem.ts';
import { isProven } from '../requests/proof.ts';
import { senderOf } from '../sender.ts';
import type { Services } from '../services.ts';
import { evenly } from './even.ts';
import { findOrder } from './find.ts';
import { knownOrder, linkKey } from './link.ts';
import { createLookUp } from './lookup.ts';

const Asked = v.strictObject({
  number: line(limits.order),
  email: v.pipe(line(limits.email), v.regex(emailShape, 'email')),
  locale: LocaleTag,
});

const Linked = v.strictObject({
  number: line(limits.order),
  link: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'token')),
});

/** What is asked: by whoever knows number and address, or by whoever has the link that was mailed. */
export const Lookup = v.union([Asked, Linked]);

export function orderRoutes(services: Services): Hono {
  const { config, clock, wake } = services;
  const limit = createLimit(config.REQUESTS_PER_HOUR);
  const lookUp = createLookUp(services);
  return new Hono().post('/orders/lookup', bodyLimit({ maxSize: 10_000 }), async (context) => {
    const wanted = await readBody(context, Lookup);
    if (limit.exceeded(senderOf(context, config.TRUSTED_PROXIES), clock())) throw new Problem('too-many');
    if ('link' in wanted) return linkedOrder(services, wanted, context);
    if (await evenly(() => lookUp(wanted))) wake();
    return context.json({ state: 'mailed-if-known' }, 202);
  });
}

/** The order itself, for whoever has its link; a link that is none opens nothing and looks nothing up. */
async function linkedOrder(services: Services, order: v.InferOutput<typeof Linked>, context: Context) {
  if (!isProven({ order }, linkKey(services), services.clock())) throw new Problem('not-found');
  const found = await findOrder(services, order.number, '');
  if (!found) throw new Problem('not-found');
  return context.json(knownOrder(found, order.link));
}
