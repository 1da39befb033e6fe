import type { Choice } from '../../../content/documents/merge/versions.ts';

type Choices = Record<string, Choice>;

/** What is tried; what has to be confirmed or decided first is tried again, and nothing else in its place. */
export type Attempt =
  | { readonly type: 'publish'; readonly note?: string }
  | { readonly type: 'take-back'; readonly revision: number; readonly key: string; readonly choices?: Choices }
  | { readonly type: 'restore'; readonly revision: number; readonly current: number; readonly key: string };
