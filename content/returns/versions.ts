/** The policy of a help centre as `rights` needs it: every version with its numbers in place. */
import type { HelpCenter } from '../documents/center.ts';
import { plainValues } from '../documents/quote.ts';
import type { PolicyVersion } from './policy.ts';
import { settle } from './settled.ts';

/** What a policy promises now and what it promised before, newest first. */
export function versionsOf({ shop, policy }: Pick<HelpCenter, 'shop' | 'policy'>): [PolicyVersion, ...PolicyVersion[]] {
  const { validFrom, values, rules = [], earlier = [] } = policy;
  const older = [...earlier].sort((a, b) => (a.id < b.id ? 1 : -1));
  return [
    { validFrom, values, rules: settle(rules, plainValues({ shop, policy })) },
    ...older.map(({ id, values, rules = [] }) => {
      const then = { shop, policy: { ...policy, values } };
      return { validFrom: id, values, rules: settle(rules, plainValues(then)) };
    }),
  ];
}
