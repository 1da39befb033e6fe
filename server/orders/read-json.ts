/** Orders from JSON: a list of them, as `order.ts` describes one. */
import * as v from 'valibot';
import { faultOf, OrdersFault, placeAt } from './fault.ts';
import { locate } from './locate.ts';
import { Order, plainNumber } from './order.ts';

export function readJsonOrders(file: string, text: string): Order[] {
  const source = text.replace(/^\uFEFF/, '');
  const result = v.safeParse(v.array(Order), parse(file, source));
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    throw new OrdersFault(file, placeAt(source, locate(source, path)), faultOf(issue), path.join('.'));
  }
  const seen = new Set<string>();
  for (const [at, { number }] of result.output.entries()) {
    const plain = plainNumber(number);
    const place = () => placeAt(source, locate(source, [at, 'number']));
    if (seen.has(plain)) throw new OrdersFault(file, place(), 'twice', number);
    seen.add(plain);
  }
  return result.output;
}

function parse(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const [, position] = /at position (\d+)/.exec((error as Error).message) ?? [];
    throw new OrdersFault(file, placeAt(source, position ? Number(position) : source.length), 'json');
  }
}
