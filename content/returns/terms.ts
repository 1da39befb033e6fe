/** Hands `rights` the policy of a shop: for each item what the version of the day of its order promises. */
import { type PolicyVersion, type Promises, policyOn, promisesFor } from './policy.ts';
import type { Facts, ItemFacts, TermsOf } from './types.ts';

/** The terms by all `versions` of a policy, a published policy with its earlier ones included. */
export function termsOf(versions: readonly PolicyVersion[]): TermsOf {
  const asksPrice = versions.some(({ rules }) => rules.some(({ when }) => when?.priceFrom || when?.priceBelow));
  const known = new Map<string, Promises>();
  return (item, facts) => {
    const alike = nameOf(item, facts, asksPrice);
    const found = known.get(alike) ?? promised(item, facts, versions);
    if (known.size >= remembered) known.clear();
    known.set(alike, found);
    return found;
  };
}

/** Items of the same kind, bought on the same day, are asked about again and again. */
const remembered = 500;

/** All that a policy can ask about an item; of its price the amount only if a rule does. */
function nameOf({ category, price, discount }: ItemFacts, { country, orderedOn }: Facts, asksPrice: boolean): string {
  const amount = asksPrice ? price.amount : '';
  return `${orderedOn} ${country} ${discount} ${amount}${price.currency}${category === undefined ? '' : ` ${category}`}`;
}

function promised(item: ItemFacts, { country, orderedOn }: Facts, versions: readonly PolicyVersion[]): Promises {
  const { category, price, discount } = item;
  const version = policyOn(versions, orderedOn) ?? { values: {}, rules: [] };
  return promisesFor({ category, price, discount, country, orderedOn }, version);
}
