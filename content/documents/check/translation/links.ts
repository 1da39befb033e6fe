/** Links that a text has and its translation has not. */

/** What only `one` links to; pages that may be each other's translations count as the same. */
export function missingLinks(one: readonly string[], other: readonly string[]): string[] {
  const there = new Set(other.map(targetOf));
  return [...new Set(one)].filter((url) => !there.has(targetOf(url)));
}

/** A page in another language has another path, and often another domain in front; a mail and a mark have not. */
function targetOf(url: string): string {
  if (/^(mailto|tel):|^#/i.test(url)) return url.toLowerCase();
  if (!URL.canParse(url)) return 'own';
  const { hostname } = new URL(url);
  return hostname.replace(/^(www|[a-z]{2})\./, '');
}
