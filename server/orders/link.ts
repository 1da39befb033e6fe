/** The link to an order that is mailed to the one who ordered: it opens the page of returns with the order filled in. */
import { formatLink } from '../../content/returns/order-link.ts';
import type { KnownOrder } from '../../content/returns/steps/answers.ts';
import { orderLink } from '../requests/proof.ts';
import type { Services } from '../services.ts';
import type { Order } from './order.ts';

/** How long it opens the order, in milliseconds: mails may be slow, and people as well. */
export const linkLasts = 2 * 3_600_000;

/** The key that signs links, and that the shop's own software may share. */
export function linkKey({ config, secrets }: Pick<Services, 'config' | 'secrets'>): string {
  return config.ORDER_LINK_KEY ?? secrets.orders;
}

/** The address that opens `order` until `until`. */
export function orderAddress(
  services: Pick<Services, 'config' | 'secrets' | 'shop' | 'address'>,
  order: Order,
  until: Date,
): string {
  const { shop, address } = services;
  const page = new URL(shop.links?.returns ?? '', shop.about.url ?? address());
  page.hash = formatLink(knownOrder(order, orderLink(order.number, linkKey(services), until)));
  return page.href;
}

/** What may be told of an order to whoever has its link: no name, no address, no e-mail. */
export function knownOrder({ number, country, orderedOn, deliveredOn, items }: Order, link?: string): KnownOrder {
  return {
    ...{ number, link, country, orderedOn, deliveredOn },
    items: items.map((item, at) => ({ ...item, id: item.id ?? `${at + 1}` })),
  };
}
