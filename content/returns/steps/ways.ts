import type { PublishedWay } from '../../documents/published-reasons.ts';
import type { Answers, Setting } from './answers.ts';
import { countryOf } from './facts.ts';

/** The return methods that there are where the order was delivered. */
export function waysOf(answers: Answers, setting: Setting): readonly PublishedWay[] {
  const country = countryOf(answers, setting);
  return (setting.policy.ways ?? []).filter(({ countries }) => !countries || !country || countries.includes(country));
}
