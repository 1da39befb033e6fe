/** What can be asked for by somebody who would send something back. */
import { rightOf } from '../rights.ts';
import { brings, type Case, type Offer, withdrawalOffer } from './offer.ts';
import { isThere } from './share.ts';
import { mayWithdraw } from './window.ts';

/** Money back, as a withdrawal while that may be, else as the shop promised; then credit, then another item. */
export function returnOffers(given: Case): Offer[] {
  const { items, window, shares } = given;
  const [first] = shares.return.items;
  const promised = items.length > 0 && items.every(({ rights }) => isThere(rightOf(rights, 'return')));
  const means = promised && first ? rightOf(first.rights, 'return').refunds.means : undefined;
  const own = { as: 'return', ...brings(shares.return) } as const;
  const money: Offer = mayWithdraw(window)
    ? withdrawalOffer(given)
    : { resolution: 'refund', ...own, ...(promised ? {} : { asked: true }) };
  const credit: Offer = { resolution: 'store-credit', ...own, amount: shares.return.refund?.credit };
  const others = items.map(({ rights }) => rightOf(rights, 'exchange')).filter((right) => isThere(right));
  const [other] = others;
  return [
    ...(mayWithdraw(window) || means !== 'store-credit' ? [money] : []),
    ...(means === 'store-credit' || means === 'choice' ? [credit] : []),
    ...(other ? [{ resolution: 'exchange', as: 'exchange', open: [], wayBack: other.wayBack } as const] : []),
  ];
}
