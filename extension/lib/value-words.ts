/** Says what stands in a unit as people write it: amounts, days, dates, choices, yes and no. */
import type { Spot } from '../../content/documents/finding-place.ts';
import type { Unit } from '../../content/documents/units.ts';
import { formatDay, isCalendarDay } from '../../content/values/calendar.ts';
import { numberFormat } from '../../content/values/formats.ts';
import type { HoursException, WeeklyHours } from '../../content/values/hours.ts';
import { intlLocale, type Locale, languageName, localeChain, regionName } from '../../content/values/locale.ts';
import { formatMoney, type Money } from '../../content/values/money.ts';
import { formatTime, formatWeek } from '../../content/values/week.ts';
import { choiceWords, fieldWords, groupOf, quotedWords, titleWords } from './place.ts';
import type { EditorWords } from './words.ts';

/** The value of the unit at `place`, in one line of words. */
export function valueWords(words: EditorWords, place: Partial<Spot>, value: unknown): string {
  const { locale, say } = words;
  if (typeof value === 'boolean') return say(value ? 'place:choice.yes' : 'place:choice.no');
  if (typeof value === 'number') return numberWords(words, place, value);
  if (typeof value === 'string') return stringWords(words, place, value);
  if (Array.isArray(value)) return listWords(words, place, value);
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return String(value.text);
  if ('amount' in value) return formatMoney(value as Money, locale);
  return fieldsWords(words, place, value);
}

/** Of a whole thing what a reader of it would see: its words in one language, and what was chosen for it. */
export function shownOf({ locale, names }: EditorWords, units: readonly Unit[]): Unit[] {
  const locales = [...new Set(units.flatMap((unit) => unit.locale ?? []))];
  const [best] = localeChain(locale, locales, names ? [names.source] : []);
  return units.filter((unit) => (unit.locale ? unit.locale === best : !kept.has(unit.field)));
}

/** What is kept of a thing for order and for links says nothing to a reader. */
const kept = new Set(['rank', 'formerly', 'adopted']);

/** What `adopted`, a rank or a flag that comes or goes means for customers; nothing for what has words of its own. */
export function changeWords({ say }: EditorWords, { field }: Partial<Spot>, after: unknown): string | undefined {
  if (field === 'rank') return say('place:change.moved');
  return field === 'adopted' ? say(after === undefined ? 'place:change.kept' : 'place:change.left') : undefined;
}

function numberWords({ say, locale }: EditorWords, { field = '' }: Partial<Spot>, number: number): string {
  const [ending] = /(Days|Hours|Months|Years)$/.exec(field) ?? [];
  if (ending) return say(`place:count.${ending.toLowerCase() as 'days'}`, { count: number });
  if (percents.has(field)) return numberFormat(locale, { style: 'percent' }).format(number / 100);
  return numberFormat(locale).format(number);
}

const percents = new Set(['discountFrom', 'restockingFee', 'creditBonus']);

function stringWords(words: EditorWords, place: Partial<Spot>, value: string): string {
  const { field = '' } = place;
  const choice = choiceWords(words, field, value);
  if (choice) return choice;
  if (isCalendarDay(value)) return formatDay(value, words.locale, 'long');
  if (languages.has(field)) return languageName(value, words.locale);
  if (countries.has(field)) return regionName(value, words.locale);
  if (field === 'currency') return currencyName(value, words.locale);
  if (field === 'category' || field === 'related') return titleWords(words, { document: 'faq', entry: value }) ?? value;
  return words.names?.values[value] && numbers.test(field) ? quotedWords(words, value) : value;
}

const languages = new Set(['source', 'locales', 'fallback', 'languages']);
const countries = new Set(['country', 'countries', 'lawOn']);
/** A rule may name a value instead of telling a number of its own. */
const numbers = /(Days|Years|From|Until|Below|Cost)$/;

function listWords(words: EditorWords, place: Partial<Spot>, list: readonly unknown[]): string {
  if (place.field === 'week') return formatWeek(list as WeeklyHours[], words.locale).join('; ');
  if (place.field === 'exceptions')
    return (list as HoursException[]).map((each) => exceptionWords(words, each)).join('; ');
  return list.map((each) => valueWords(words, place, each)).join(', ');
}

function exceptionWords({ say, locale }: EditorWords, { from, through, times = [] }: HoursException): string {
  const days = [from, through].flatMap((day) => (day ? [formatDay(day, locale, 'long')] : [])).join(' – ');
  const open = times.map(({ opens, closes }) => `${formatTime(opens)}–${formatTime(closes)}`).join(', ');
  return `${days}: ${open || say('place:choice.closed')}`;
}

/** The conditions of a rule, the numbers of an earlier policy. */
function fieldsWords(words: EditorWords, place: Partial<Spot>, value: object): string {
  const group = place.field === 'when' || place.field === 'values' ? 'rules' : groupOf(words, place);
  const lines = Object.entries(value).map(
    ([field, held]) => `${fieldWords(words, group, field)}: ${valueWords(words, { ...place, field }, held)}`,
  );
  return lines.join('; ');
}

function currencyName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(intlLocale(locale), { type: 'currency' }).of(code) ?? code;
}
