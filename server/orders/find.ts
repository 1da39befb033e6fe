/** Asks where orders come from, and does not wait for ever: nobody else is to be kept waiting by the shop's software. */
import type { Services } from '../services.ts';
import type { Order } from './order.ts';

/** How long the shop's software may take, in milliseconds. */
const patience = 5_000;

/** The order, if there is one; rejects where nobody can say within some seconds. */
export async function findOrder(
  { orders }: Pick<Services, 'orders'>,
  number: string,
  email: string,
): Promise<Order | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no orders in time'), { code: 'ETIMEDOUT' })), patience);
  });
  try {
    return await Promise.race([orders?.find(number, email), late]);
  } finally {
    clearTimeout(timer);
  }
}
