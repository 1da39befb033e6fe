/** Says in people's words what a unit is: the answer to a question, a number of the returns policy, a phone number. */
import { type Spot, spotOf } from '../../content/documents/finding-place.ts';
import { titleOf } from '../../content/documents/names.ts';
import { formatDay, isCalendarDay } from '../../content/values/calendar.ts';
import { languageName } from '../../content/values/locale.ts';
import type { EditorKey } from '../../locales/editor.ts';
import type { EditorWords } from './words.ts';

/** What is changed, the thing that it is a part of, and the language. */
export function placeWords(words: EditorWords, place: Spot): string {
  const { field, locale } = place;
  const group = groupOf(words, place);
  const own = field ? fieldWords(words, group, field) : (known(words, `place:thing.${group}`) ?? other(words));
  return [own, titleWords(words, place), locale && languageName(locale, words.locale)]
    .filter((each) => each)
    .join(' · ');
}

/** The same for the name of a unit, as `faq/return-window/answer:pl`. */
export function unitWords(words: EditorWords, unit: string): string {
  return placeWords(words, spotOf(unit));
}

/** What a question, a rule or another thing is called by its owner; nothing for what has no name of its own. */
export function titleWords({ names, locale }: EditorWords, { document, entry }: Spot): string | undefined {
  if (isCalendarDay(entry)) return formatDay(entry, locale, 'long');
  return names && titleOf(names, `${document}/${entry}`, locale);
}

/** What a value is called that texts quote by `name`; one that is no longer there, by what it was. */
export function quotedWords(words: EditorWords, name: string): string {
  const unit = words.names?.values[name];
  if (unit) return unitWords(words, unit);
  return known(words, `place:rules.${name}`) ?? known(words, `place:values.${name}`) ?? name;
}

/** What a field is called in things of one kind. */
export function fieldWords(words: EditorWords, group: string, field: string): string {
  const own = known(words, `place:${group}.${field}`);
  if (own) return own;
  return group === 'values' ? words.say('place:values.own', { name: field }) : other(words);
}

/** What one of the choices of `field` is called; nothing where it chooses from none. */
export function choiceWords(words: EditorWords, field: string, choice: string): string | undefined {
  return known(words, `place:choice.${field === 'method' ? 'returnMethods' : field}.${choice}`);
}

/** Things of one kind have fields of the same names; what a rule promises is called as in the general case. */
export function groupOf({ names }: EditorWords, { document = 'shop', list, entry = '' }: Partial<Spot>): string {
  const group = list ?? names?.things[`${document}/${entry}`]?.list ?? (document === 'faq' ? 'entries' : entry);
  return document === 'policy' && group === 'values' ? 'rules' : group;
}

function other({ say }: EditorWords): string {
  return say('place:thing.other');
}

/** The message of a key that is made of what documents say, and they may say what has no words here. */
function known({ say }: EditorWords, key: string): string | undefined {
  const words = say(key as EditorKey);
  return words === key ? undefined : words;
}
