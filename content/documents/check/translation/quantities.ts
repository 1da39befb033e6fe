/** Numbers, amounts, days and times that a text says and its translation does not, or the other way round. */
import { numberFormat } from '../../../values/formats.ts';
import type { Locale } from '../../../values/locale.ts';
import { countedBy } from '../numbers.ts';
import { momentsIn } from './dates.ts';

interface Said {
  readonly written: string;
  /** One form in all languages; weeks are days. */
  readonly value: string;
  /** As it stands there, for languages whose word for a week is not known. */
  readonly bare: string;
  /** What it counts, where the word beside it is known: `Days`, `Hours`, `Months`, `Years`, or a currency. */
  readonly counts?: string;
}

/** A text and its language. */
export interface InLanguage {
  readonly words: string;
  readonly locale: Locale;
}

/** What only `one` says, as it is written there. */
export function missingQuantities(one: InLanguage, other: InLanguage): string[] {
  const there = saidIn(other);
  const missing = saidIn(one).filter((own) => !there.some((each) => agree(own, each)));
  return [...new Set(missing.map(({ written }) => written))];
}

function agree(a: Said, b: Said): boolean {
  if (a.counts && b.counts) return a.value === b.value && a.counts === b.counts;
  return a.value === b.value || a.bare === b.bare;
}

function saidIn({ words, locale }: InLanguage): Said[] {
  const { moments, rest } = momentsIn(words, locale);
  const numbers = [...rest.matchAll(quantity)].map(([whole, before = '', digits = '', after = '']): Said => {
    const number = numberOf(digits, locale);
    const counts = countedBy(before, after);
    const said = { written: counts ? whole.trim() : digits, bare: String(number) };
    if (counts === 'Weeks') return { ...said, value: String(number * 7), counts: 'Days' };
    return { ...said, value: String(number), ...(counts ? { counts } : {}) };
  });
  return [...moments.map(({ written, value }) => ({ written, value, bare: value })), ...numbers];
}

/** A number with what stands beside it. */
const quantity =
  /(\p{Sc}|[A-Z]{3})?[ \u00A0]?(?<![\p{L}\d])(\d+(?:[ \u00A0\u202F.,’']\d{3}(?!\d))*(?:[.,]\d+)?)(?:[ \u00A0-]?(\p{L}+|\p{Sc}))?/gu;

/** `1.299,50` in Portuguese, `1,299.50` in English, `1 299,50` in Polish. */
function numberOf(digits: string, locale: Locale): number {
  const decimal = decimalOf(locale);
  const plain = digits.replace(/[ \u00A0\u202F’']/g, '');
  const [, whole = plain, fraction = ''] = /^(.*)[.,](\d+)$/.exec(plain) ?? [];
  const isFraction = fraction && (fraction.length !== 3 || plain.charAt(whole.length) === decimal);
  return isFraction ? Number(`${whole.replace(/[.,]/g, '')}.${fraction}`) : Number(plain.replace(/[.,]/g, ''));
}

function decimalOf(locale: Locale): string {
  return (
    numberFormat(locale)
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}
