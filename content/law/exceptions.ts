/** All that can take goods or services out of the right of withdrawal; what is met most often comes first. */
export const exceptions = [
  'custom-made',
  'perishable',
  'sealed-hygiene',
  'sealed-media',
  'inseparably-mixed',
  'newspaper',
  'alcohol-futures',
  'price-fluctuation',
  'digital-started',
  'service-performed',
  'urgent-repair',
  'dated-leisure',
  'public-auction',
] as const;

/** One of `exceptions`. */
export type Exception = (typeof exceptions)[number];
