import type { Page } from 'playwright';

/** What nobody should find. */
export interface Watched {
  readonly problems: readonly string[];
  readonly elsewhere: readonly string[];
  readonly kept: readonly string[];
}

/** What the page's policy refused or the console complained of, which requests left the site, and what was stored. */
export async function watch(page: Page, address: string): Promise<() => Promise<Watched>> {
  const problems: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => request.url().startsWith(`${address}/`) || elsewhere.push(request.url()));
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return async () => {
    const refused = await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...(await caches.keys()),
    ]);
    const cookies = await page.context().cookies();
    return { problems: [...problems, ...refused], elsewhere, kept: [...kept, ...cookies.map(({ name }) => name)] };
  };
}
