/** Who pays for sending something back, in words: on the row that is chosen, in the receipt and in mails alike. */
import type { Payer } from '../law/rule.ts';
import type { Locale } from '../values/locale.ts';
import { formatMoney, type Money } from '../values/money.ts';
import type { Values } from '../values/text.ts';

/** The messages that say it. */
export type CostWord = `returns:cost.${Payer | 'label'}`;

/** A way back and its cost. */
export interface WayBackCost {
  readonly wayBack?: Payer | undefined;
  /** What the shop's label costs the customer, who may use a carrier of their own. */
  readonly label?: Money | undefined;
}

/** The sentence; nothing, where nobody pays. */
export function costWords(
  { wayBack, label }: WayBackCost,
  locale: Locale,
  say: (key: CostWord, values?: Values) => string,
): string | undefined {
  if (!wayBack) return undefined;
  if (wayBack === 'consumer' && label) return say('returns:cost.label', { cost: formatMoney(label, locale) });
  return say(`returns:cost.${wayBack}`);
}
