/** `/staff/list.json`: the list as data, for an editor that shows it beside a shop. */
import { Hono } from 'hono';
import type { CalendarDay } from '../../content/values/calendar.ts';
import { shopDay } from '../dues/shop-day.ts';
import { stageOn } from '../dues/stage.ts';
import type { Stored } from '../requests/store.ts';
import { isVerified } from '../requests/verified.ts';
import type { Services } from '../services.ts';
import { readFilters } from './filters.ts';
import { listRequests } from './list.ts';
import type { DeskVariables } from './session.ts';

/** One page of what is left, what is due first; no more of a customer than the list of the desk shows. */
export function listJsonRoutes(services: Services): Hono<DeskVariables> {
  return new Hono<DeskVariables>().get('/staff/list.json', async (context) => {
    const { found, more } = await listRequests(services, readFilters(context.req.query()));
    return context.json({ requests: found.map((stored) => row(stored, shopDay(services))), more });
  });
}

function row(stored: Stored, today: CalendarDay): object {
  const { receipt, state, dueOn, readAt, email } = stored;
  const { reference, receivedAt, request } = receipt;
  return {
    ...{ reference, receivedAt, state, dueOn },
    // by the clock of the shop, wherever the editor is
    ...(dueOn ? { stage: stageOn(today, dueOn) ?? 'before' } : {}),
    kind: request.kind,
    name: request.contact.name ?? email,
    order: request.order.number,
    isRead: Boolean(readAt),
    isVerified: isVerified(stored),
  };
}
