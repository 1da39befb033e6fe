/**
 * Postal addresses in a text: streets with the number of a house, and codes of places.
 *
 * Only what ordinary sentences do not have counts: a capital letter after the word for a street, a number after it, a
 * town after a code. An address without any of this is not found.
 */

/** All that is found in `text`, in one spelling: a code by its digits, a street by its name and number. */
export function addressesIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [
    ...codes.flatMap((shape) => text.match(shape) ?? []).map((found) => `code:${plain(found)}`),
    ...streets.flatMap((shape) => text.match(shape) ?? []).map((found) => `street:${streetIn(found)}`),
  ];
}

const town = '[ ,\\n]{1,3}(?=\\p{Lu}(?:\\p{Ll}{2}|\\p{Lu}{3}))';

/** Polish, Portuguese, Russian, British and Dutch ones, and those of five digits behind a comma or on a line of their own. */
const codes: readonly RegExp[] = [
  RegExp(`(?<![\\p{L}\\d-])\\d{2}[-‐–]\\d{3}${town}`, 'gu'),
  /(?<![\p{L}\d-])0\d[-‐–]\d{3}(?![\d-])/gu,
  RegExp(`(?<![\\p{L}\\d-])\\d{4}[-‐–]\\d{3}${town}`, 'gu'),
  /(?<![№#\p{L}\d] ?)\d{6},? (?=(?:г\. ?)?[А-ЯЁ][а-яё]{2})/gu,
  /(?<=г\. ?[А-ЯЁ][а-яё-]{2,30}, ?)\d{6}(?!\d)/gu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu,
  RegExp(`(?<=(?:^|[,\\n]) ?(?:[A-Z]{1,2}-)?)\\d{5}${town}`, 'gu'),
  /(?<=(?:^|[,\n]) ?)\d{4} ?[A-Z]{2}[ ,]{1,2}(?=\p{Lu}\p{Ll}{2})/gu,
];

const name =
  "(?:(?:\\d{1,2}|d[aeo]s?|\\p{Ll}{1,4}\\.)[ -]){0,3}\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:d[aeo]s? )?\\p{Lu}[\\p{L}.'’-]{0,30}){0,3}";
const house = ',? {0,2}(?:n\\.?[oº]? ?|nr\\.? |d\\. ?|д\\. ?|дом )?\\d{1,4}(?!\\d)';
const before = words(
  'ul\\.? ulic\\p{Ll}{1,2} al\\. alej\\p{Ll}{1,3} osiedl\\p{Ll}{1,2} pl\\. plac(?:u|em)?',
  'rua av\\. avenida travessa praça largo estrada alameda',
  'ул\\.? улиц\\p{Ll}{1,2} просп\\. пр-т\\p{Ll}? проспект\\p{Ll}? переул\\p{Ll}{2,4} пер\\.',
  'наб\\. набережн\\p{Ll}{2} бульвар\\p{Ll}? б-р пл\\. площад\\p{Ll}{1,2} шоссе',
);
const after = words(
  'улиц\\p{Ll} ул\\. проспект\\p{Ll}? пр-т переул\\p{Ll}{2,4} набережн\\p{Ll}{2} бульвар\\p{Ll}? площад\\p{Ll} шоссе',
);

const streets: readonly RegExp[] = [
  RegExp(`(?<![\\p{L}\\d])(?:${before}) {0,2}${name}${house}`, 'gu'),
  RegExp(`(?<!\\p{L})[А-ЯЁ][\\p{L}-]{2,30} (?:${after})${house}`, 'gu'),
  /(?<![\p{L}\d])\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive)(?!\p{L})/gu,
  /(?<!\p{L})\p{Lu}[\p{L}-]{0,30}(?:straße|strasse|str\.|platz|weg|gasse) {1,2}\d{1,4}(?!\d)/gu,
];

const kinds = RegExp(`(?<!\\p{L})(?:${before}|${after})(?!\\p{L})`, 'gu');

/** The words of `lines`, each with a small letter or a capital. */
function words(...lines: string[]): string {
  const all = lines.flatMap((line) => line.split(' '));
  return all.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
}

function streetIn(found: string): string {
  return plain(found.replace(kinds, ' ').replace(/(?<!\p{L})(?:nr?\.?[oº]?|d\.|д\.|дом)(?= ?\d)/gu, ' '));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
