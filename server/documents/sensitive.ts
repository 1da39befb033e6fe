/**
 * Which changes would lead customers, their money or their statements somewhere else.
 *
 * The fields that say where are known. What looks like an account, an address of mail or a phone number counts
 * wherever it stands, unless it stands in what is published already.
 */
import type { Change, Place } from '../../content/documents/changes.ts';

/** The changes that the owner has to confirm; `published` is all that was written so far. */
export function sensitiveChanges(changes: readonly Change[], published: string): Change[] {
  let known: ReadonlySet<string> | undefined;
  return changes.filter((change) => {
    if (isSensitive(change.place)) return true;
    const found = whereabouts(JSON.stringify(change.after ?? ''));
    if (!found.size) return false;
    known ??= whereabouts(published);
    return [...found].some((each) => !known?.has(each));
  });
}

const sensitive: Readonly<Record<string, readonly string[]>> = {
  'shop/about': ['name', 'legalName', 'address', 'taxId', 'url'],
  'shop/contact': ['phone', 'email', 'chat', 'whatsapp', 'messenger', 'telegram', 'viber'],
  'shop/links': ['order', 'products', 'returns', 'help'],
  'shop/requests': ['url', 'acknowledges', 'photos', 'orders'],
  'policy/policy': ['returnAddress'],
};

function isSensitive({ document, list, entry, field }: Place): boolean {
  if (list) return document === 'policy' && field === 'complaintAddress';
  return sensitive[`${document}/${entry}`]?.includes(field) ?? false;
}

/** Accounts, addresses of mail, phone numbers and complaint addresses in the JSON `text`, each in one spelling. */
function whereabouts(text: string): Set<string> {
  const plain = text.replace(/\\u00a0|[\u00A0\u2007\u2009\u202F]/gi, ' ');
  return new Set([
    ...each(plain, email).map((found) => found.toLowerCase()),
    ...each(plain, phone).map(digits),
    ...each(plain, account).map(digits),
    ...each(plain, iban)
      .map((found) => found.replace(/[ -]/g, '').toUpperCase())
      .filter(isIban),
    ...each(plain, messenger).map((found) => found.toLowerCase()),
    ...each(plain, complaints),
  ]);
}

const email = /[^\s@<>()[\]"'`,;:\\]+@[^\s@<>()[\]"'`,;:\\]+\.\p{L}{2,}/gu;
const phone = /(?:tel:\s?\+?|\+)\d(?:[ ()./-]{0,2}\d){6,14}/g;
const account = /\d(?:[ -]?\d){15,}/g;
const iban = /\b[A-Z]{2}\d{2}(?:[ -]?[0-9A-Z]){11,30}/gi;
const messenger = /\b(?:wa\.me|api\.whatsapp\.com|t\.me|m\.me|viber:)[^\s"')\]]*/gi;
const complaints = /"complaintAddress":\s?"(?:[^"\\]|\\.)*"/g;

function each(text: string, shape: RegExp): string[] {
  return text.match(shape) ?? [];
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** By its check digits; ISO 13616. */
function isIban(text: string): boolean {
  const moved = `${text.slice(4)}${text.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of moved) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
