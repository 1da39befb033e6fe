/** Hands `rights` the policy of a shop: for each item what the version of the day of its order promises. */
import { type PolicyVersion, policyOn, promisesFor } from './policy.ts';
import type { TermsOf } from './types.ts';

/** The terms by all `versions` of a policy, a published policy with its earlier ones included. */
export function termsOf(versions: readonly PolicyVersion[]): TermsOf {
  return ({ category, price, discount }, { country, orderedOn }) => {
    const version = policyOn(versions, orderedOn) ?? { values: {}, rules: [] };
    return promisesFor({ category, price, discount, country, orderedOn }, version);
  };
}
