/** The help centre of a shop that has only begun: what is made of it is made quickly. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import faq from '../../../content/starter/faq.json' with { type: 'json' };
import policy from '../../../content/starter/policy.json' with { type: 'json' };
import shop from '../../../content/starter/shop.json' with { type: 'json' };

/** A help centre with the first `count` answers of the starter, and hardly a rule. */
export function withAnswers(count: number): HelpCenter {
  const entries = faq.entries.slice(0, count).map(({ related: _, ...entry }: { related?: unknown }) => entry);
  const used = new Set(entries.map((entry) => (entry as { category?: string }).category));
  return {
    shop,
    policy: { schema: 'policy@1', values: policy.values, sections: policy.sections.slice(0, 1) },
    faq: { ...faq, entries, categories: faq.categories.filter(({ id }) => used.has(id)) },
  } as unknown as HelpCenter;
}

export const small = withAnswers(3);
