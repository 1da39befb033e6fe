/**
 * What a customer may do with an order: withdraw, return, exchange, complain; until when, at whose cost, and why.
 *
 * It advises and never refuses: what is not known makes an answer `depends`, not `closed`. Not legal advice.
 */
import type { Law } from '../law/types.ts';
import type { ItemRights, Right, Rights } from './answer.ts';
import { conformity } from './conformity.ts';
import { type Order, orderAt } from './order.ts';
import { exchange, shopReturn } from './shop-return.ts';
import type { Facts, ItemFacts, TermsOf } from './types.ts';
import { withdrawal } from './withdrawal.ts';

/** The rights of each line item of an order at `now`, or at the moment of the notice if one was given. */
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
  const all: Right[] = [
    withdrawn,
    shopReturn(order, item, terms, withdrawn),
    exchange(order, item, terms),
    conformity(order, item, terms),
  ];
  return { item: item.id, rights: all.sort((a, b) => rank(a, item) - rank(b, item)) };
}

/** The sort is stable: what stands on the same step keeps its order, but a known defect is asked about first. */
function rank({ kind, status }: Right, { defect }: ItemFacts): number {
  return ranks[status] - (defect && kind === 'conformity' ? 0.5 : 0);
}

const ranks = { open: 0, depends: 1, closed: 2 };
