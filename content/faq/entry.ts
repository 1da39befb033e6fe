/** What the search is given: questions with their answers, as plain text. */
import type { Locale } from '../values/locale.ts';

/** One question of a help centre, without markup. */
export interface Entry {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** The title of its category. */
  readonly category?: string | undefined;
  /** Words that customers use and the text does not. */
  readonly keywords?: string | readonly string[] | undefined;
  /** Its language, where that is not the language of the index. */
  readonly lang?: Locale | undefined;
}
