import type { HelpCenter } from './center.ts';

/** The help centre with each of its earlier policies in the place of the present one, newest first. */
export function earlierCenters<Center extends Pick<HelpCenter, 'shop' | 'policy'>>(center: Center): Center[] {
  const { earlier = [], ...policy } = center.policy;
  return [...earlier]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, values, rules = [], sections = [] }) => ({
      ...center,
      policy: { ...policy, validFrom: id, values, rules, sections },
    }));
}
