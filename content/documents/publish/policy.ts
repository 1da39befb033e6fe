/** The published form of the policy in one language: how it stands, the law it stands by, and how it stood before. */
import { servedLaw } from '../../law/served.ts';
import type { Law } from '../../law/types.ts';
import { addDays } from '../../values/calendar.ts';
import type { Locale } from '../../values/locale.ts';
import type { HelpCenter } from '../center.ts';
import { earlierCenters } from '../earlier.ts';
import type { EarlierPolicyFile, PublishedEarlier, PublishedPolicy } from '../published.ts';
import { given } from './given.ts';
import { publishReasons, publishWays } from './reasons.ts';
import { publishVersion, type Words } from './version.ts';

/** `policy.<locale>.json`, with the law of the countries that the policy is for. */
export async function publishPolicy(
  center: HelpCenter,
  locale: Locale,
  words: Words,
  law: Law,
  earlier: readonly PublishedEarlier[],
): Promise<PublishedPolicy> {
  const { countries = [center.shop.about.country], lawOn, reasons = [], ways = [], returnAddress } = center.policy;
  return {
    schema: 'help-policy@1',
    locale,
    countries,
    ...(await publishVersion(center, locale, words)),
    law: servedLaw({ ...law, on: lawOn }, countries),
    ...(reasons.length ? { reasons: await publishReasons(center, locale, reasons) } : {}),
    ...(ways.length ? { ways: await publishWays(center, locale, ways) } : {}),
    ...given({ returnAddress }),
    ...(earlier.length ? { earlier } : {}),
  };
}

/** The files of the earlier policies, newest first. */
export async function publishEarlier(center: HelpCenter, locale: Locale, words: Words): Promise<EarlierPolicyFile[]> {
  let next = center.policy.validFrom;
  const files: EarlierPolicyFile[] = [];
  for (const then of earlierCenters(center)) {
    const { validFrom = '' } = then.policy;
    const until = addDays(next ?? validFrom, -1);
    const version = await publishVersion(then, locale, words);
    files.push({ schema: 'help-policy-earlier@1', locale, ...version, validFrom, until });
    next = validFrom;
  }
  return files;
}

/** What the policy of today keeps of an earlier one: by which orders of its days are judged. */
export function kept({ validFrom, until, values, rules }: EarlierPolicyFile, file: string): PublishedEarlier {
  return { validFrom, until, values, rules: rules.map(({ note: _, ...rule }) => rule), file };
}
