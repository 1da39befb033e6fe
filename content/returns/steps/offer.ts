/** A row of what a customer can ask for. */
import type { Payer } from '../../law/rule.ts';
import type { Money } from '../../values/money.ts';
import type { Refund } from '../refund.ts';
import type { Resolution } from '../request.ts';
import type { Aim } from './answers.ts';
import type { Judged } from './facts.ts';
import type { Paying, Share } from './share.ts';
import type { Window } from './window.ts';

/** One row. */
export interface Offer {
  readonly resolution: Resolution;
  /** As what it would be recorded. */
  readonly as: Aim;
  /** What it brings, as far as that is known. */
  readonly amount?: Money | undefined;
  /** What could still change the amount. */
  readonly open: Refund['open'];
  /** The items that the amount leaves out. */
  readonly without?: readonly string[] | undefined;
  /** Who pays for the parcel's way back. */
  readonly wayBack?: Payer | undefined;
  /** What the shop's label costs the customer. */
  readonly label?: Money | undefined;
  /** The amount is less the label. */
  readonly deducted?: true | undefined;
  /** Neither the law nor the shop has promised it: the shop is asked. */
  readonly asked?: true | undefined;
}

/** What rows are made from. */
export interface Case {
  /** Empty, while the country is not known. */
  readonly items: readonly Judged[];
  readonly window: Window;
  /** What the items bring by each right. */
  readonly shares: { readonly [kind in Paying]: Share };
}

/** Money back by law, without a reason. */
export function withdrawalOffer({ shares }: Case): Offer {
  return { resolution: 'refund', as: 'withdrawal', ...brings(shares.withdrawal) };
}

/** The part of a row that its share decides. */
export function brings({ refund, without, wayBack, label }: Share): Omit<Offer, 'resolution' | 'as' | 'asked'> {
  const deducted = refund?.parts.some(({ part }) => part === 'return-label');
  return {
    amount: refund?.total,
    open: refund?.open ?? [],
    ...(refund && without.length ? { without } : {}),
    wayBack,
    label,
    ...(deducted ? { deducted } : {}),
  };
}
