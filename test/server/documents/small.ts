/** The help centre of a shop that has only begun: three answers, and hardly a rule. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import faq from '../../../content/starter/faq.json' with { type: 'json' };
import policy from '../../../content/starter/policy.json' with { type: 'json' };
import shop from '../../../content/starter/shop.json' with { type: 'json' };

const entries = faq.entries.slice(0, 3).map(({ related: _, ...entry }: { related?: unknown }) => entry);
const used = new Set(entries.map((entry) => (entry as { category?: string }).category));

export const small = {
  shop,
  policy: { schema: 'policy@1', values: policy.values, sections: policy.sections.slice(0, 1) },
  faq: { ...faq, entries, categories: faq.categories.filter(({ id }) => used.has(id)) },
} as unknown as HelpCenter;
