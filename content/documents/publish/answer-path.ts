import type { Locale } from '../../values/locale.ts';

/** Where the page of an answer stands among the published ones of its language. */
export function answerFile(id: string): string {
  return `faq/${id}.html`;
}

/** Where it stands among those of all languages. */
export function answerPath(locale: Locale, id: string): string {
  return `${locale}/${answerFile(id)}`;
}
