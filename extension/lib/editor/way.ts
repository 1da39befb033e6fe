/** Finds where on the page of all texts a unit is edited. */
import type { Spot } from '../../../content/documents/finding-place.ts';
import type { Names } from '../../../content/documents/names.ts';
import { thingAt } from './context.ts';

/** The fragment of the page at which `spot` is edited; `undefined` where it is edited nowhere. */
export function wayTo({ document, entry, field }: Spot, names: Names | undefined): string | undefined {
  const list = names?.things[`${document}/${entry}`]?.list;
  if (list) {
    const way = `#${list}/${entry}`;
    return thingAt(way) && way;
  }
  if (document === 'policy' || (document === 'shop' && entry === 'values')) return '#returns';
  if (document !== 'shop') return undefined;
  return entry === 'notice' && field === 'text' ? '#notice' : '#shop';
}
