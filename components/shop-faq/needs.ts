import type { PublishedFaq, PublishedShop } from '../../content/documents/published.ts';
import type { HelpNeeds } from '../help-needs.ts';

/** The published documents that a FAQ needs, in one language. */
export interface HelpDocuments {
  readonly shop: PublishedShop;
  readonly faq: PublishedFaq;
}

/** What a FAQ needs. */
export const faqNeeds: HelpNeeds<HelpDocuments> = {
  documents: async (load) => {
    const [shop, faq] = await Promise.all([
      load<PublishedShop>('shop', 'help-shop@1'),
      load<PublishedFaq>('faq', 'help-faq@1'),
    ]);
    return { shop, faq };
  },
};
