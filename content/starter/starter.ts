/** The starter as a help centre, read like any other. */
import type { HelpCenter } from '../documents/center.ts';
import { readValue } from '../documents/read.ts';

/** Loads it: a few hundred kilobytes that only whoever begins needs. */
export async function loadStarter(): Promise<HelpCenter> {
  const [shop, policy, faq] = await Promise.all([
    import('./shop.json', { with: { type: 'json' } }),
    import('./policy.json', { with: { type: 'json' } }),
    import('./faq.json', { with: { type: 'json' } }),
  ]);
  const read = {
    shop: readValue('shop', shop.default).document,
    policy: readValue('policy', policy.default).document,
    faq: readValue('faq', faq.default).document,
  };
  if (!read.shop || !read.policy || !read.faq) throw new Error('the starter cannot be read');
  return { shop: read.shop, policy: read.policy, faq: read.faq };
}
