/** What the search is given of a published FAQ. */
import type { PublishedFaq } from '../documents/published.ts';
import { plainText } from '../markdown/plain.ts';
import type { Entry } from './entry.ts';

/** The entries of `faq` without markup, each with the title of its category. */
export function searchable({ categories, entries }: PublishedFaq): Entry[] {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  return entries.map(({ id, question, answer, category, terms, lang }) => ({
    id,
    question,
    answer: plainText(answer),
    category: titles.get(category),
    keywords: terms,
    lang,
  }));
}
