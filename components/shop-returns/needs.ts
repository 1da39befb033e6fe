import type { PublishedPolicy, PublishedShop } from '../../content/documents/published.ts';
import { returnsMessages } from '../../locales/returns.ts';
import type { HelpNeeds } from '../help-needs.ts';

/** The published documents by which somebody withdraws, returns, exchanges or complains. */
export interface ReturnsDocuments {
  readonly shop: PublishedShop;
  readonly policy: PublishedPolicy;
}

/** What the wizard needs. */
export const returnsNeeds: HelpNeeds<ReturnsDocuments> = {
  documents: async (load) => {
    const [shop, policy] = await Promise.all([
      load<PublishedShop>('shop', 'help-shop@1'),
      load<PublishedPolicy>('policy', 'help-policy@1'),
    ]);
    return { shop, policy };
  },
  messages: returnsMessages,
};
