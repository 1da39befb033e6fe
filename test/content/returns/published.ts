import type { Policy } from '../../../content/documents/policy.ts';
import { kept, publishEarlier, publishPolicy } from '../../../content/documents/publish/policy.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { rim } from '../../../locales/rim.ts';
import { starter } from '../documents/starter.ts';

/** A rule of a policy that is asked about. */
export function rule(id: string, stated: Partial<Rule>): Rule {
  return { id, rank: id, fields: {}, ...stated };
}

/** The starter's policy, changed, as an English page gets it. */
export async function publishedOf(change: Partial<Policy>): Promise<PublishedPolicy> {
  const { policy, ...others } = starter();
  const countries = ['PL', 'PT', 'DE', 'US'];
  const center = { ...others, policy: { ...policy, countries, earlier: undefined, ...change } };
  const past = await publishEarlier(center, 'en', rim);
  return publishPolicy(
    center,
    'en',
    rim,
    shippedLaw,
    past.map((each) => kept(each, each.validFrom)),
  );
}
