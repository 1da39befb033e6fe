const latin = 'abvgdeZziJklmnoprstufhcCSWyUA';
const russian = 'абвгдежзийклмнопрстуфхцчшщыюя';

/**
 * `text` in Cyrillic: Latin letters stand for Russian ones, a byte for each instead of two, which a shop's customers load.
 *
 * The first word of a line that does not begin with a space, and a name after `@`, stay as they are.
 */
export function cyrillic(text: string): string {
  return text.replace(/(?<![@A-Za-z]|^)[A-Za-z]+/gm, (word) =>
    word.replace(/./g, (letter) => russian[latin.indexOf(letter)] ?? letter),
  );
}
