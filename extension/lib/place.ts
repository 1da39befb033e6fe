/** Says in words what a unit is: a question, an answer, a value. */
import type { Place } from '../../content/documents/changes.ts';
import { languageName } from '../../content/values/locale.ts';
import type { EditorWords } from './words.ts';

/** What is changed, by its field and its language; the entry that it is in follows. */
export function placeWords(
  { say, locale }: EditorWords,
  place: Pick<Place, 'document' | 'entry'> & Partial<Place>,
): string {
  const { document, field, entry } = place;
  const known = fields.find((each) => each === field);
  const words = known ? say(`editor:field.${known}`) : say(`editor:document.${document}`);
  const language = place.locale && languageName(place.locale, locale);
  const more = known && field !== 'text' ? undefined : field;
  return [words, entry, more, language].filter((each) => each).join(' · ');
}

const fields = [
  'question',
  'answer',
  'title',
  'body',
  'note',
  'tip',
  'text',
  'terms',
  'category',
  'rank',
  'action',
] as const;
