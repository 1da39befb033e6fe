/**
 * What in a text says where to pay, write, call, send or go: accounts, addresses, numbers, messengers and sites.
 *
 * It is looked for in words as people read them, and each is told in one spelling. Rather one too many is found than
 * one too few: who publishes it is only asked.
 */
import { remember } from '../../values/remember.ts';
import { addressesIn } from './addresses.ts';
import { ibanLengths } from './iban.ts';

/** All that is found in `text`, each with what kind it is of. */
export const whereabouts = remember((text): readonly string[] => {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ');
  return [
    ...each(plain, email).map((found) => `mail:${found.toLowerCase()}`),
    ...each(plain, messenger).map((found) => `chat:${found.toLowerCase()}`),
    ...each(plain, anybodys).map((found) => `page:${found.toLowerCase()}`),
    ...each(plain, link).flatMap(siteOf),
    ...each(plain.replace(date, ';'), numeral).filter(isNumber).map(numberIn),
    ...ibans(plain).map((found) => `iban:${found}`),
    ...addressesIn(plain),
  ];
});

/** Whether `found` is among what is `known`: a number also without the prefix of its country. */
export function isKnown(found: string, known: ReadonlySet<string>): boolean {
  if (known.has(found)) return true;
  const number = /^number:(\d{9,})$/.exec(found)?.[1];
  return number !== undefined && [...known].some((each) => each.startsWith('number:') && each.endsWith(number));
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const messenger = /(?:wa\.me|api\.whatsapp\.com|t\.me|m\.me|signal\.me|viber:)[^\s"')\]]{0,200}/gi;
/** Where anybody has a page to be paid or asked at, or leads on: who is behind it stands in the rest of the address. */
const anybodys =
  /(?:paypal\.me|paypal\.com|(?:buy|checkout|donate)\.stripe\.com|revolut\.me|wise\.com|yoomoney\.ru|bit\.ly|tinyurl\.com|forms\.gle|docs\.google\.com)\/[^\s"')\]<>]{0,200}/gi;
/** With a scheme or without; a bare name leads somewhere by `www.` or by what follows its slash. */
const link =
  /[\\/]{2}[^\s"'<>)\]]{1,300}|www\.[^\s"'<>)\]]{1,300}|(?<![\p{L}\p{N}@./\\-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{Ll}{2,24}\/[^\s"'<>)\]]{0,300}/giu;
const date = /\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\b/g;
const numeral = /(?<!\d)\+?\d(?:[ ()./–-]{0,3}\d){7,40}/g;

function each(text: string, shape: RegExp): string[] {
  return text.match(shape) ?? [];
}

/** The host to which a browser would go; what it could not read leads nowhere. */
function siteOf(found: string): string[] {
  const address = `https://${found.replace(/^[\\/]+/, '')}`;
  return URL.canParse(address) ? [`site:${new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '')}`] : [];
}

/** Phone numbers and accounts have nine digits or more; sizes and hours stand in groups of two. */
function isNumber(text: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  const length = groups.join('').length;
  const isMarked = /^(\+|0)/.test(text);
  return isMarked ? length >= 8 : length >= 9 && groups.some((group) => group.length > 2);
}

function numberIn(text: string): string {
  return `number:${text.replace(/\D/g, '').replace(/^00/, '')}`;
}

/** Accounts by their check digits, of each country by its length; ISO 13616. */
function ibans(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(/[A-Za-z]{2} ?\d[ -]?\d/g)) {
    const letters = text.slice(index, index + 80).match(/^(?:[ -]?[0-9A-Za-z]){15,40}/)?.[0] ?? '';
    const characters = letters.replace(/[ -]/g, '').toUpperCase();
    const length = ibanLengths[characters.slice(0, 2)];
    const iban = characters.slice(0, length);
    if (length && iban.length === length && isChecked(iban)) found.push(iban);
  }
  return found;
}

function isChecked(iban: string): boolean {
  const moved = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of moved) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
