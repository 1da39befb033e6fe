/** What a shop may be told of its customers' searches: what was typed, masked, and how it ended. */
import type { Locale } from '../values/locale.ts';

/** A search that has settled. */
export interface SearchReport {
  readonly locale: Locale;
  readonly query: string;
  readonly outcome: 'answers' | 'closest' | 'none';
  readonly count: number;
}

/** `query` with each digit as `0` and each e-mail address as `@`; other words stay. */
export function maskQuery(query: string): string {
  return query
    .slice(0, 200)
    .replace(/\S+@\S+/g, '@')
    .replace(/\p{N}/gu, '0');
}

/** Whether two hosts are of one shop: the same, or one a subdomain of the other (`www.` aside). */
export function isSameSite(host: string, other: string): boolean {
  const [a, b] = [host, other].map((name) => name.toLowerCase().replace(/^www\./, '')) as [string, string];
  return a === b || (a.includes('.') && b.endsWith(`.${a}`)) || (b.includes('.') && a.endsWith(`.${b}`));
}
