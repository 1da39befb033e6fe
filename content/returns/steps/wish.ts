/** How an item's customer says what they would like instead: by the shop's reason, else by the kind of it. */
import type { WishKind } from '../../documents/wish.ts';
import type { ItemAnswers, Setting } from './answers.ts';

/** Whether the shop names reasons that say what is wished. */
export function asksReason({ policy }: Pick<Setting, 'policy'>): boolean {
  return policy.reasons?.some((each) => each.for.includes('exchange') && each.wish) ?? false;
}

/** What kind of thing is wished; nothing, while the customer has not said. */
export function wishKindOf({ reason, wish }: ItemAnswers, { policy }: Pick<Setting, 'policy'>): WishKind | undefined {
  const chosen = policy.reasons?.find((each) => each.id === reason && each.for.includes('exchange'));
  return chosen ? (chosen.wish ?? 'other') : wish?.kind;
}
