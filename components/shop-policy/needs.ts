import type { PublishedPolicy, PublishedShop } from '../../content/documents/published.ts';
import { explainerMessages } from '../../locales/explainer.ts';
import type { HelpNeeds } from '../help-needs.ts';

/** The published documents that explain the returns policy, in one language. */
export interface PolicyDocuments {
  readonly shop: PublishedShop;
  readonly policy: PublishedPolicy;
}

/** What the explanation needs. */
export const policyNeeds: HelpNeeds<PolicyDocuments> = {
  documents: async (load) => {
    const [shop, policy] = await Promise.all([
      load<PublishedShop>('shop', 'help-shop@1'),
      load<PublishedPolicy>('policy', 'help-policy@1'),
    ]);
    return { shop, policy };
  },
  messages: explainerMessages,
};
