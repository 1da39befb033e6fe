/** The items that an answer is about, as the order knows them or as the customer named them. */
import { limits } from '../request/limits.ts';
import { type Answers, aimOf, type ItemAnswers, type KnownItem, type KnownOrder, type Setting } from './answers.ts';

/** An item with what was told about it. */
export interface Chosen {
  /** What the order knows of it; absent, the customer named it. */
  readonly known?: KnownItem | undefined;
  readonly told: ItemAnswers;
  /** Where it stands among the items that were told, or would stand. */
  readonly at: number;
  readonly name: string;
  /** Never more than there are, never less than one. */
  readonly quantity: number;
}

/** The chosen items; all of the order, where the whole of it goes back. Of a known order nothing else counts. */
export function chosenItems(answers: Answers, setting: Around): Chosen[] {
  const { items = [] } = answers;
  const known = setting.order?.items ?? [];
  if (known.length) {
    const all = onlyItem(setting.order) !== undefined || saysWhole(answers, setting);
    return known.flatMap((item) => ofOrder(item, items, all));
  }
  return items.flatMap((told, at): Chosen[] => {
    const name = told.name?.trim();
    return name ? [{ told, at, name, quantity: wholeNumber(told.quantity) }] : [];
  });
}

/** Whether the whole order goes back: by what was said where that is asked, else by what was chosen. */
export function isWhole(answers: Answers, setting: Around): boolean {
  if (onlyItem(setting.order)) return true;
  if (aimOf(answers, setting) === 'withdrawal') return saysWhole(answers, setting);
  const known = setting.order?.items ?? [];
  const chosen = chosenItems(answers, setting);
  return known.length > 0 && known.every((item) => chosen.some((each) => each.known === item && isAll(each, item)));
}

/** The one thing in an order in which there is nothing to choose. */
export function onlyItem(order: KnownOrder | undefined): KnownItem | undefined {
  const [only, ...others] = order?.items ?? [];
  return only?.quantity === 1 && !others.length ? only : undefined;
}

type Around = Pick<Setting, 'order' | 'aim'>;

function saysWhole(answers: Answers, setting: Around): boolean {
  return aimOf(answers, setting) === 'withdrawal' && answers.whole === true;
}

function isAll({ quantity }: Chosen, item: KnownItem): boolean {
  return quantity === wholeNumber(item.quantity);
}

function ofOrder(known: KnownItem, items: readonly ItemAnswers[], all: boolean): Chosen[] {
  const found = items.findIndex(({ id }) => id === known.id);
  const { quantity, ...told } = items[found] ?? { id: known.id };
  if (found < 0 && !all) return [];
  const most = wholeNumber(known.quantity);
  const at = found < 0 ? items.length : found;
  return [{ known, told, at, name: known.name, quantity: all ? most : Math.min(wholeNumber(quantity), most) }];
}

function wholeNumber(quantity = 1): number {
  return Number.isSafeInteger(quantity) && quantity > 0 ? Math.min(quantity, limits.quantity) : 1;
}
