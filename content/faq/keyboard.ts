/** What a text would be on the other keyboard, or in the other alphabet. */

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const shifted: Record<string, string> = { '{': '[', '}': ']', ':': ';', '"': "'", '<': ',', '>': '.', '~': '`' };

/** `text` as its keys would have written it with the Cyrillic layout. */
export function onCyrillicKeys(text: string): string {
  return text.toLowerCase().replace(/./gs, (key) => cyrillicKeys[latinKeys.indexOf(shifted[key] ?? key)] ?? key);
}

/** `text` as its keys would have written it with the Latin layout. */
export function onLatinKeys(text: string): string {
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => latinKeys[cyrillicKeys.indexOf(letter)] ?? letter);
}

/** `text` as it was meant on a German keyboard, or on another by who is used to a German one. */
export const onGermanKeys = exchanging('yz zy');

/** `text` as it was meant on a French keyboard, or on another by who is used to a French one. */
export const onFrenchKeys = exchanging('aq qa wz zw ;m');

function exchanging(keys: string): (text: string) => string {
  const meant = new Map(keys.split(' ').map(([key = '', letter = '']) => [key, letter]));
  return (text) => text.toLowerCase().replace(/[ayqwz;]/g, (key) => meant.get(key) ?? key);
}

const sounds = (
  'shch щ sh ш sch щ ch ч cz ч zh ж yu ю ya я yo ё ju ю ja я jo ё ye е ts ц kh х ' +
  "a а b б v в g г d д e е z з i и k к l л m м n н o о p п r р s с t т u у f ф h х c ц y ы j й q к w в x кс ' ь"
).match(/\S+ \S+/g) as string[];
const cyrillicOf = new Map(sounds.map((pair) => pair.split(' ') as [string, string]));
const latinOf = new Map([...cyrillicOf].reverse().map(([latin, cyrillic]) => [cyrillic, latin]));
const sound = new RegExp([...cyrillicOf.keys()].join('|'), 'g');

/** `text`, Russian written with Latin letters, in Cyrillic. */
export function inCyrillic(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=[aeiouy])y(?![aeou])/g, 'j')
    .replace(sound, (letters) => cyrillicOf.get(letters) ?? letters);
}

/** `text`, written with Cyrillic letters, in Latin. */
export function inLatin(text: string): string {
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => latinOf.get(letter) ?? letter);
}
