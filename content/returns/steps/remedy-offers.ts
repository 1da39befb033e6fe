/** What can be asked for when something is not as it should be. */
import type { Remedy } from '../../law/rule.ts';
import { rightOf } from '../rights.ts';
import { brings, type Case, type Offer, withdrawalOffer } from './offer.ts';
import { isThere } from './share.ts';

/**
 * What the law lets a customer choose first, then what comes later.
 *
 * Money back is a withdrawal while that is open; beside it stands money back for the defect only where the law gives
 * that at once, since then the way back costs nothing.
 */
export function remedyOffers(given: Case): Offer[] {
  const [first] = given.shares.conformity.items;
  const right = first && rightOf(first.rights, 'conformity');
  const steps = isThere(right) ? right.remedies : [];
  const [now = usual, ...later] = steps;
  const open = given.window.status === 'open';
  const rows = now.map((remedy) => remedied(remedy, given, steps.length > 0));
  const refunds = steps.length ? rows.filter(({ resolution }) => resolution === 'refund') : [];
  const behind = [...now, ...later.flat()].map((remedy) => remedied(remedy, given, false));
  return [
    ...refunds,
    ...(open ? [withdrawalOffer(given)] : []),
    ...[...rows, ...behind].filter(({ resolution }) => resolution !== 'refund' || !open),
  ];
}

/** Where no law is known to say what comes first. */
const usual: readonly Remedy[] = ['repair', 'replacement', 'price-reduction', 'termination'];

/** For a defect all comes back that was paid, and the way back costs nothing. */
function remedied(remedy: Remedy, { shares }: Case, promised: boolean): Offer {
  const resolution = remedy === 'termination' ? 'refund' : remedy;
  const { amount, open, without } = resolution === 'refund' ? brings(shares.conformity) : nothing;
  return {
    resolution,
    as: 'complaint',
    amount,
    open: open.filter((each) => each === 'delivery'),
    ...(without ? { without } : {}),
    wayBack: 'trader',
    ...(promised ? {} : { asked: true }),
  };
}

const nothing: ReturnType<typeof brings> = { open: [] };
