/** The items that an answer is about, as the order knows them or as the customer named them. */
import { limits } from '../request/limits.ts';
import { type Answers, aimOf, type ItemAnswers, type KnownItem, type Setting } from './answers.ts';

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
export function chosenItems(answers: Answers, setting: Around): Chosen[] {
  const { items = [] } = answers;
  const known = setting.order?.items ?? [];
  if (isWhole(answers, setting)) {
    const told = (id: string): ItemAnswers => ({ ...items.find((item) => item.id === id), id, quantity: undefined });
    return known.map((item) => ({ ...ofOrder(item, told(item.id)), quantity: wholeNumber(item.quantity) }));
  }
  return items.flatMap((told): Chosen[] => {
    const item = known.find(({ id }) => id === told.id);
    if (item) return [ofOrder(item, told)];
    const name = told.name?.trim();
    return name ? [{ told, name, quantity: wholeNumber(told.quantity) }] : [];
  });
}

/** Whether the whole order goes back: somebody said so, or there is nothing else to choose in it. */
export function isWhole(answers: Answers, setting: Around): boolean {
  const [only, ...others] = setting.order?.items ?? [];
  const aim = aimOf(answers, setting);
  const said = aim === 'withdrawal' || aim === 'return' ? answers.whole : undefined;
  return said ?? (only?.quantity === 1 && !others.length);
}

type Around = Pick<Setting, 'order' | 'aim'>;

function ofOrder(known: KnownItem, told: ItemAnswers): Chosen {
  return { known, told, name: known.name, quantity: Math.min(wholeNumber(told.quantity), known.quantity) };
}

function wholeNumber(quantity = 1): number {
  return Number.isSafeInteger(quantity) && quantity > 0 ? Math.min(quantity, limits.quantity) : 1;
}
