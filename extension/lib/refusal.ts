/** Why the background does not do what it is asked; each has its words. */
import { StoreError } from './stores/store.ts';

/** Everything that can go wrong, as `editor:failure.<code>`. */
export const failures = [
  'not-connected',
  'not-allowed',
  'not-for-you',
  'unreachable',
  'broken',
  'over',
  'too-large',
  'too-often',
  'overtaken',
  'name-taken',
  'last-owner',
  'connected',
  'not-granted',
  'not-a-link',
  'not-a-shop',
  'not-files',
  'not-a-draft',
  'no-text',
  'not-a-value',
  'empty',
  'typed-elsewhere',
  'mark-broken',
  'not-open',
  'not-yours',
  'not-understood',
  'not-kept',
  'unkept',
  'unknown',
] as const;

export type Failure = (typeof failures)[number];

/** Thrown by what answers a page of the extension. */
export class Refusal extends Error {
  readonly code: Failure;

  constructor(code: Failure) {
    super(code);
    this.code = code;
  }
}

/** What a page is told of an error. */
export function failureOf(error: unknown): Failure {
  return error instanceof Refusal || error instanceof StoreError ? error.code : 'unknown';
}
