/** The policy of a help centre as `rights` needs it: every version with its numbers in place. */
import type { HelpCenter } from '../documents/center.ts';
import { earlierCenters } from '../documents/earlier.ts';
import { plainValues } from '../documents/quote.ts';
import type { PolicyVersion } from './policy.ts';
import { settle } from './settled.ts';

type Center = Pick<HelpCenter, 'shop' | 'policy'>;

/** What a policy promises now and what it promised before, newest first. */
export function versionsOf(center: Center): [PolicyVersion, ...PolicyVersion[]] {
  return [versionOf(center), ...earlierCenters(center).map(versionOf)];
}

function versionOf({ shop, policy }: Center): PolicyVersion {
  const { validFrom, values, rules = [] } = policy;
  return { validFrom, values, rules: settle(rules, plainValues({ shop, policy })) };
}
