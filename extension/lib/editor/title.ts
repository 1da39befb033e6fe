/** What a thing of the list is called: by its first text, and a rule without one by what it is for. */
import type { Listed } from '../../../content/documents/overview.ts';
import { valueWords } from '../value-words.ts';
import type { TextsWords } from './words.ts';

export function thingTitle(words: TextsWords, { title, document, list, entry, when }: Listed): string {
  if (title) return title;
  if (list !== 'rules') return words.say('texts:list.untitled');
  return when ? valueWords(words, { document, list, entry, field: 'when' }, when) : words.say('texts:list.everything');
}
