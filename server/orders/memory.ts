/** Orders in memory: what a file was read into, and a shop for demonstrations and tests. */
import { type Order, type OrderSource, plainNumber } from './order.ts';

export function memoryOrders(orders: readonly Order[]): OrderSource {
  const byNumber = new Map(orders.map((order) => [plainNumber(order.number), order]));
  return { find: async (number) => byNumber.get(plainNumber(number)) };
}
