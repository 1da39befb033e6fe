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

const sounds =
  'shch щ sch щ sh ш ch ч cz ч zh ж kh х yo ё yu ю ya я ye е ju ю ja я jo ё ts ц iy ий yy ый ay ай ey ей oy ой uy уй ' +
  "a а b б c ц d д e е f ф g г h х i и j й k к l л m м n н o о p п q к r р s с t т u у v в w в x кс y ы z з ' ь";
const cyrillicOf = new Map(pairs(sounds));
const latinOf = new Map(
  pairs(
    'а a б b в v г g д d е e ё e ж zh з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ sch ы y ь  ъ  э e ю yu я ya',
  ),
);
const sound = new RegExp([...cyrillicOf.keys()].join('|'), 'g');

/** `text`, Russian written with Latin letters, in Cyrillic. */
export function inCyrillic(text: string): string {
  return text.toLowerCase().replace(sound, (letters) => cyrillicOf.get(letters) ?? letters);
}

/** `text`, written with Cyrillic letters, in Latin. */
export function inLatin(text: string): string {
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => latinOf.get(letter) ?? letter);
}

function pairs(text: string): [string, string][] {
  const items = text.split(' ');
  return items.flatMap((item, at) => (at % 2 ? [] : [[item, items[at + 1] ?? '']]));
}
