/** A row of what a customer can ask for. */
import type { Payer } from '../../law/rule.ts';
import type { Money } from '../../values/money.ts';
import type { Right } from '../answer.ts';
import type { Refund } from '../refund.ts';
import type { Resolution } from '../request.ts';
import { rightOf } from '../rights.ts';
import type { Amounts } from './amounts.ts';
import type { Aim } from './answers.ts';
import type { Judged } from './facts.ts';
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
  /** Who pays for the parcel's way back. */
  readonly wayBack?: Payer | undefined;
  /** Neither the law nor the shop has promised it: the shop is asked. */
  readonly asked?: true | undefined;
}

/** What rows are made from. */
export interface Case {
  /** Empty, while the country is not known. */
  readonly items: readonly Judged[];
  readonly window: Window;
  readonly amounts?: Amounts | undefined;
}

/** Money back by law, without a reason. */
export function withdrawalOffer({ items: [first], amounts }: Case): Offer {
  const wayBack = first && rightOf(first.rights, 'withdrawal').wayBack;
  return { resolution: 'refund', as: 'withdrawal', ...brings(amounts?.withdrawal), wayBack };
}

/** The part of a row that a refund decides. */
export function brings(refund: Refund | undefined): Pick<Offer, 'amount' | 'open'> {
  return { amount: refund?.total, open: refund?.open ?? [] };
}

/** Whether a right is there, or may be. */
export function isThere<Kind extends Right>(right: Kind | undefined): right is Kind {
  return right !== undefined && right.status !== 'closed';
}
