/** Where the action of an answer leads in a shop, and where a search goes on that the answers cannot serve. */
import { phoneUrl } from './contact.ts';
import type { Action } from './faq.ts';
import type { Contact, Links } from './shop.ts';

/** The address of an action, if the shop has one. */
export function actionUrl({ contact = {}, links = {} }: Reachable, action: Action): string | undefined {
  switch (action) {
    case 'track':
      return orderUrl({ links }, '');
    case 'return':
      return links.returns;
    case 'call':
      return contact.phone && phoneUrl(contact.phone);
    case 'write':
      return contact.email && `mailto:${contact.email}`;
  }
}

/** The page of an order, if the shop has one; without a number, the page that asks for it. */
export function orderUrl({ links }: Pick<Reachable, 'links'>, order: string): string | undefined {
  return links?.order?.replaceAll('{order}', encodeURIComponent(order));
}

/** The shop's search for products, if it has one. */
export function productsUrl({ links }: Pick<Reachable, 'links'>, query: string): string | undefined {
  return links?.products?.replaceAll('{query}', encodeURIComponent(query));
}

interface Reachable {
  readonly contact?: Contact | undefined;
  readonly links?: Links | undefined;
}
