/** Finds the tax number of a shop in the words of its page: Polish NIP and Portuguese NIPC, by their check digits. */

/** The first number that is one, with its country before it: `PL5250000001`. */
export function taxIdIn(words: string): string | undefined {
  for (const { country, label, length, isRight } of kinds) {
    const pattern = new RegExp(`\\b(?:${label})\\b[^\\d]{0,20}((?:\\d[ -]?){${length}})(?!\\d)`, 'gi');
    for (const [, found = ''] of words.matchAll(pattern)) {
      const digits = found.replace(/\D/g, '');
      if (isRight([...digits].map(Number))) return `${country}${digits}`;
    }
  }
  return undefined;
}

const kinds = [
  { country: 'PL', label: 'NIP|VAT(?: ?ID)?', length: 10, isRight: isNip },
  { country: 'PT', label: 'NIPC|NIF|Contribuinte', length: 9, isRight: isNipc },
] as const;

function isNip(digits: readonly number[]): boolean {
  const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
  return sum(digits, weights) % 11 === digits[9];
}

function isNipc(digits: readonly number[]): boolean {
  const rest = sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digits[8] === (rest < 2 ? 0 : 11 - rest);
}

function sum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
}
