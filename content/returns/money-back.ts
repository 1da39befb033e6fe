import type { ItemRights, Return, Withdrawal } from './answer.ts';
import { rightOf } from './rights.ts';

/**
 * The right by which a wish for money back is recorded and computed: the withdrawal as long as it is not surely gone,
 * whatever the shop calls its own returns.
 */
export function moneyBack(rights: ItemRights): Withdrawal | Return {
  const byLaw = rightOf(rights, 'withdrawal');
  const byShop = rightOf(rights, 'return');
  return byLaw.status === 'closed' && byShop.status !== 'closed' ? byShop : byLaw;
}
