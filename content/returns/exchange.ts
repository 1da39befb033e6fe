/** Another item instead: by the shop's promise, and where the law gives it, by law. */
import type { Doubt, Reference } from '../law/country.ts';
import type { Deadline, Exchange, Standing } from './answer.ts';
import { deadline } from './deadline.ts';
import type { Order } from './order.ts';
import { refusal, standingOf, windowEnd } from './shop-return.ts';
import { noConsumer, soften, until } from './standing.ts';
import type { ItemFacts, Terms } from './types.ts';
import { wayBackByShop } from './way-back.ts';

/** How an exchange stands: by law only where the law's own term decides. */
export function exchange(order: Order, item: ItemFacts, terms: Terms): Exchange {
  const promised = promisedStanding(order, item, terms);
  const lawful = lawfulStanding(order);
  const statutory = lawful !== undefined && decides(lawful, promised);
  return {
    ...(statutory ? lawful.standing : promised),
    kind: 'exchange',
    dates: [],
    wayBack: wayBackByShop(order, terms) ? 'trader' : 'consumer',
    statutory,
    references: statutory ? lawful.references : [],
    doubts: statutory ? lawful.doubts : [],
  };
}

function promisedStanding(order: Order, item: ItemFacts, terms: Terms): Standing {
  if (terms.exchangeDays === undefined && !terms.missing.length && !order.facts.cancelledOn)
    return { status: 'closed', because: { reason: 'not-offered' } };
  const refused = refusal(order, item, terms.returns === 'exchange-only' ? { ...terms, returns: 'refund' } : terms);
  if (refused) return refused;
  const windows = terms.exchangeDays === undefined ? [] : [{ days: terms.exchangeDays, from: 'delivery' as const }];
  return standingOf(windowEnd(windows, order, item), terms, order.day);
}

interface Lawful {
  readonly standing: Standing;
  readonly end: Deadline;
  readonly references: readonly Reference[];
  readonly doubts: readonly Doubt[];
}

function lawfulStanding(order: Order): Lawful | undefined {
  const { facts, law, day } = order;
  const rule = noConsumer(order) ? undefined : law.rule('exchange');
  if (!rule) return undefined;
  const end = deadline(facts.orderedOn, rule.value.period, law);
  const { references, doubts: unsure } = law.basis(['exchange', 'counting']);
  const doubts = [...law.doubts, ...unsure];
  return { standing: soften(until(end, day), doubts, end), end, references, doubts };
}

/** Whether the law gives more, or as little for longer. */
function decides({ standing, end }: Lawful, promised: Standing): boolean {
  if (standing.status === 'open') return promised.status !== 'open' || (promised.lastDay?.day ?? end.day) < end.day;
  if (promised.status !== 'closed' || standing.status === 'depends') return promised.status === 'closed';
  return promised.because.reason !== 'window-ended' || promised.because.lastDay < end.day;
}
