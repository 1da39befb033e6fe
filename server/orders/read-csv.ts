/**
 * Orders from a table: a row for each item, the columns of an order repeated or left out in the rows that follow.
 *
 * `number,email,locale,country,orderedOn,deliveredOn,id,name,variant,category,quantity,price,currency`
 */
import * as v from 'valibot';
import { fractionDigits } from '../../content/values/money.ts';
import { type Cell, readCsv } from './csv.ts';
import { faultOf, OrdersFault } from './fault.ts';
import { Order, plainNumber } from './order.ts';

const ofOrder = ['number', 'email', 'locale', 'country', 'orderedOn', 'deliveredOn'] as const;
const ofItem = ['id', 'name', 'variant', 'category', 'quantity', 'price', 'currency'] as const;
const columns: readonly string[] = [...ofOrder, ...ofItem];

export function readCsvOrders(file: string, text: string): Order[] {
  const [head = [], ...rows] = readCsv(file, text);
  for (const cell of head) if (!columns.includes(cell.text)) throw new OrdersFault(file, cell, 'unknown', cell.text);
  for (const name of ['number', 'email', 'name'])
    if (!head.some((cell) => cell.text === name)) throw new OrdersFault(file, { line: 1, column: 1 }, 'missing', name);
  const known = rows.map((row) => new Map(head.map(({ text: name }, at) => [name, row[at]])));
  const groups: Map<string, Cell | undefined>[][] = [];
  for (const row of known) {
    const before = groups.at(-1)?.[0]?.get('number')?.text;
    const number = row.get('number')?.text;
    if (groups.length && (!number || number === before)) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const seen = new Set<string>();
  return groups.map((group) => {
    const order = orderOf(file, group);
    const number = plainNumber(order.number);
    const place = group[0]?.get('number') ?? { line: 1, column: 1 };
    if (seen.has(number)) throw new OrdersFault(file, place, 'twice', order.number);
    seen.add(number);
    return order;
  });
}

type Row = ReadonlyMap<string, Cell | undefined>;

function orderOf(file: string, rows: readonly Row[]): Order {
  const [first = new Map<string, Cell | undefined>()] = rows;
  const input = { ...texts(first, ofOrder), items: rows.map((row) => itemOf(file, row)) };
  const result = v.safeParse(Order, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => key);
  const name = String(path[0] === 'items' ? (path[2] ?? 'name') : path[0]);
  const row = (path[0] === 'items' && rows[Number(path[1])]) || first;
  const place = row.get(name) ?? [...row.values()].find((cell) => cell) ?? { line: 1, column: 1 };
  throw new OrdersFault(file, place, faultOf(issue), name);
}

function itemOf(file: string, row: Row) {
  const { quantity, price, currency, ...rest } = texts(row, ofItem);
  return {
    ...rest,
    ...(quantity ? { quantity: Number(quantity) } : {}),
    ...(price ? { price: moneyOf(file, row, price, currency) } : {}),
  };
}

function moneyOf(file: string, row: Row, price: string, currency: string | undefined) {
  const place = row.get('price') ?? { line: 1, column: 1 };
  if (!currency) throw new OrdersFault(file, place, 'missing', 'currency');
  if (!/^[A-Z]{3}$/.test(currency)) throw new OrdersFault(file, row.get('currency') ?? place, 'currency', 'currency');
  const digits = fractionDigits(currency);
  const [, whole = '', part = ''] = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(price) ?? [];
  if (!whole || part.length > digits) throw new OrdersFault(file, place, 'number', 'price');
  return { amount: Number(whole + part.padEnd(digits, '0')), currency };
}

/** The cells of these columns that say something. */
function texts<Name extends string>(row: Row, names: readonly Name[]): { readonly [name in Name]?: string } {
  const pairs = names.map((name) => [name, row.get(name)?.text] as const).filter(([, text]) => text);
  return Object.fromEntries(pairs) as { readonly [name in Name]?: string };
}
