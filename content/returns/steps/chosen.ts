/** The items that an answer is about, as the order knows them or as the customer named them. */
import type { Answers, ItemAnswers, KnownItem, Setting } from './answers.ts';

/** An item with what was told about it. */
export interface Chosen {
  /** What the order knows of it; absent, the customer named it. */
  readonly known?: KnownItem | undefined;
  readonly told: ItemAnswers;
  readonly name: string;
  /** Never more than there are, never less than one. */
  readonly quantity: number;
}

/** The chosen items; all of the order, where the whole of it goes back. */
export function chosenItems(answers: Answers, { order }: Pick<Setting, 'order'>): Chosen[] {
  const { items = [] } = answers;
  if (isWhole(answers, order?.items))
    return (order?.items ?? []).map((known) =>
      ofOrder(known, { id: known.id, ...items.find(({ id }) => id === known.id), quantity: known.quantity }),
    );
  return items.flatMap((told): Chosen[] => {
    const known = order?.items.find(({ id }) => id === told.id);
    if (known) return [ofOrder(known, told)];
    const name = told.name?.trim();
    return name ? [{ told, name, quantity: wholeNumber(told.quantity) }] : [];
  });
}

/** Whether the whole order is meant: said so, or there is nothing else to choose in it. */
export function isWhole({ whole }: Answers, items: readonly KnownItem[] = []): boolean {
  const [only, ...others] = items;
  return whole ?? (only?.quantity === 1 && !others.length);
}

function ofOrder(known: KnownItem, told: ItemAnswers): Chosen {
  return { known, told, name: known.name, quantity: Math.min(wholeNumber(told.quantity), known.quantity) };
}

function wholeNumber(quantity = 1): number {
  return Number.isSafeInteger(quantity) && quantity > 0 ? quantity : 1;
}
