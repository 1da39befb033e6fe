import type { KnownOrder } from '../../content/returns/steps/answers.ts';
import type { Told } from './told.ts';

/** What is told once `order` is handed over: nothing but who asks, where the rest was told of another order. */
export function taken(order: KnownOrder, { answers, order: known, declined }: Told): Pick<Told, 'answers' | 'order'> {
  if (declined && isSame(declined, order)) return { answers, order: known };
  const number = answers.order?.number?.trim();
  const before = known ?? (number ? { number, items: [] } : undefined);
  return { order, answers: !before || isSame(before, order) ? answers : { contact: answers.contact } };
}

/** By their numbers, else by all that is known of them. */
function isSame(one: KnownOrder, other: KnownOrder): boolean {
  if (one.number || other.number) return one.number === other.number;
  return JSON.stringify(one) === JSON.stringify(other);
}
