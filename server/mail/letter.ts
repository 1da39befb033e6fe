/** What a mail says, before it is text or HTML. */
import type { Locale } from '../../content/values/locale.ts';

export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A piece of a letter, from top to bottom. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Words of somebody, as they stand. */
  | { readonly kind: 'quote'; readonly heading: string; readonly text: string; readonly locale?: Locale | undefined }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** What something is called, and what it is. */
export type Fact = readonly [label: string, value: string];
