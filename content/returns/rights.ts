/**
 * What a customer may do with an order: withdraw, return, exchange, complain; until when, at whose cost, and why.
 *
 * It advises and never refuses: what is not known makes an answer `depends`, not `closed`. Not legal advice.
 */
import type { Law } from '../law/types.ts';
import type { Exchange, ItemRights, Return, Right, Rights, Withdrawal } from './answer.ts';
import { conformity } from './conformity.ts';
import { exchange } from './exchange.ts';
import { type Order, orderAt, shared } from './order.ts';
import { shopReturn } from './shop-return.ts';
import { isGoods } from './start.ts';
import type { Facts, ItemFacts, Terms, TermsOf } from './types.ts';
import { withdrawal } from './withdrawal.ts';

/**
 * The rights of each line item of an order at `now`, or at the moment of the notice if one was given.
 *
 * Throws a `RangeError` that names the fact where a day is not written as `2026-11-22`.
 */
export function rights(facts: Facts, policy: TermsOf, law: Law, now: Date): Rights {
  const order = orderAt(facts, law, now);
  return { items: facts.items.map((item) => itemRights(order, item, policy)) };
}

/** The right of one kind among those of an item. */
export function rightOf<Kind extends Right['kind']>(rights: ItemRights, kind: Kind): Extract<Right, { kind: Kind }> {
  const right = rights.rights.find((each) => each.kind === kind);
  return right as Extract<Right, { kind: Kind }>;
}

function itemRights(order: Order, item: ItemFacts, policy: TermsOf): ItemRights {
  const terms = policy(item, order.facts);
  const withdrawn = withdrawal(order, item, terms);
  const [returned, exchanged] = promisedBeside(order, item, terms, withdrawn);
  const mended = conformity(order, item, terms);
  // a known defect is asked about first
  const all = item.defect ? [mended, withdrawn, returned, exchanged] : [withdrawn, returned, exchanged, mended];
  return { item: item.id, rights: byStatus(all) };
}

/**
 * What the shop promises, beside a withdrawal. Goods run from the same day: the same terms beside the same withdrawal
 * are the same promise for each of them, unless the terms declare an exception, which asks for more.
 */
function promisedBeside(order: Order, item: ItemFacts, terms: Terms, beside: Withdrawal): Promised {
  const make = (): Promised => [shopReturn(order, item, terms, beside), exchange(order, item, terms)];
  if (!isGoods(item) || !plain.includes(terms.returns ?? 'refund')) return make();
  const known = shared(order, 'promised', terms, () => new Map<Withdrawal, Promised>());
  const made = known.get(beside) ?? make();
  known.set(beside, made);
  return made;
}

type Promised = readonly [Return, Exchange];

/** How items come back whatever is known of them. */
const plain: readonly Terms['returns'][] = ['refund', 'exchange-only', 'final-sale'];

/** What is open first, then what depends; on the same step in the order they have. */
function byStatus(all: readonly Right[]): Right[] {
  const sorted: Right[] = [];
  for (const status of statuses) for (const right of all) if (right.status === status) sorted.push(right);
  return sorted;
}

const statuses: readonly Right['status'][] = ['open', 'depends', 'closed'];
