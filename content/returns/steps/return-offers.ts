/** What can be asked for by somebody who would send something back. */
import { rightOf } from '../rights.ts';
import { brings, type Case, isThere, type Offer, withdrawalOffer } from './offer.ts';
import { mayWithdraw } from './window.ts';

/** Money back, as a withdrawal while that may be, else as the shop promised; then credit, then another item. */
export function returnOffers(given: Case): Offer[] {
  const { items, window, amounts } = given;
  const [first] = items;
  const byShop = first && rightOf(first.rights, 'return');
  const promised = items.length > 0 && items.every(({ rights }) => isThere(rightOf(rights, 'return')));
  const means = promised ? byShop?.refunds.means : undefined;
  const own = { as: 'return', ...brings(amounts?.return), wayBack: byShop?.wayBack } as const;
  const money: Offer = mayWithdraw(window)
    ? withdrawalOffer(given)
    : { resolution: 'refund', ...own, ...(promised ? {} : { asked: true }) };
  const credit: Offer = { resolution: 'store-credit', ...own, amount: amounts?.return.credit };
  const other = first && rightOf(first.rights, 'exchange');
  const exchanges = items.some(({ rights }) => isThere(rightOf(rights, 'exchange')));
  return [
    ...(mayWithdraw(window) || means !== 'store-credit' ? [money] : []),
    ...(means === 'store-credit' || means === 'choice' ? [credit] : []),
    ...(exchanges ? [{ resolution: 'exchange', as: 'exchange', open: [], wayBack: other?.wayBack } as const] : []),
  ];
}
