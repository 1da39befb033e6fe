/** Where the action of an answer leads in a shop. */
import { phoneUrl } from './contact.ts';
import type { Action } from './faq.ts';
import type { Contact, Links } from './shop.ts';

/** The address of an action, if the shop has one; `order` fills the address of the order page. */
export function actionUrl({ contact = {}, links = {} }: Reachable, action: Action, order = ''): string | undefined {
  switch (action) {
    case 'track':
      return links.order?.replaceAll('{order}', encodeURIComponent(order));
    case 'return':
      return links.returns;
    case 'call':
      return contact.phone && phoneUrl(contact.phone);
    case 'write':
      return contact.email && `mailto:${contact.email}`;
  }
}

interface Reachable {
  readonly contact?: Contact | undefined;
  readonly links?: Links | undefined;
}
