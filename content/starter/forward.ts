/** Where a page that only leads on leads to: many a home page is but a choice of languages. */

/** More of a page is not read. */
const longest = 200_000;

/** The first page of the same site to which `page` at `address` leads on, by itself or as its version in a language. */
export function forwardOf(page: string, address: URL): URL | undefined {
  const html = page.slice(0, longest);
  const tags = html.match(/<(?:meta|link|a)\s[^>]{0,1000}>/gi) ?? [];
  const refreshed = tags
    .filter((tag) => /http-equiv\s*=\s*["']?refresh/i.test(tag))
    .map((tag) => /url\s*=\s*['"]?([^"'>\s]+)/i.exec(tag)?.[1]);
  const versions = tags
    .filter((tag) => /\shreflang\s*=/i.test(tag))
    .map((tag) => /\shref\s*=\s*["']?([^"'>\s]+)/i.exec(tag)?.[1]);
  return [...refreshed, ...versions]
    .flatMap((href) => (href && URL.canParse(href, address.href) ? [new URL(href, address.href)] : []))
    .find(({ origin, pathname }) => origin === address.origin && pathname !== address.pathname);
}
