import type { Answers, KnownOrder } from '../../content/returns/steps/answers.ts';

/** What outlives a reload: all that was told, and the order that was filled in. */
export interface Told {
  readonly answers: Answers;
  readonly order?: KnownOrder | undefined;
}
