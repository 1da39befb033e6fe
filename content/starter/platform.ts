/** Which shop system made a page. */

/** What each is known by: what stands in pages that it makes. */
const marks = {
  woocommerce: /wp-content\/plugins\/woocommerce|class=["'][^"']*\bwoocommerce\b|content=["']WooCommerce/i,
  shopify: /cdn\.shopify\.com|Shopify\.theme/,
  prestashop: /content=["']PrestaShop|\bvar prestashop\b|\/modules\/ps_[a-z]/i,
  shoper: /dcsaascdn\.net|content=["']Shoper|\bshoper\.(pl|com)\/|Shop\.values/i,
  idosell: /iai-shop\.com|content=["']IdoSell|idosell\.com/i,
  wordpress: /wp-content\/|content=["']WordPress/i,
} as const;

/** Shop systems with a way of their own to put something on a page; `other`: not known. */
export type Platform = keyof typeof marks | 'other';

/** All of them, in the order in which they are offered. */
export const platforms = [...(Object.keys(marks) as Platform[]), 'other'] as readonly Platform[];

/** The shop system whose page `html` is. */
export function platformOf(html: string): Platform {
  return platforms.find((platform) => platform !== 'other' && marks[platform].test(html)) ?? 'other';
}
