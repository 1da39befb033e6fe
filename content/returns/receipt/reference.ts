/** References that people read aloud and copy by hand. */

/** Letters and digits of which none looks or sounds like another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, M N. */
const letters = '34679ACDEFGHJKNPQRTWXY';

/** Eight of them are enough to tell requests apart; what must stay secret has a token of its own. */
const length = 8;

/** What a reference looks like: `K7QD-4HXR`. */
export const referenceShape = new RegExp(`^[${letters}]{4}-[${letters}]{4}$`);

/** A reference made of random bytes, eight of them or more. */
export function referenceOf(random: Uint8Array): string {
  if (random.length < length) throw new RangeError(`a reference takes ${length} random bytes`);
  const text = Array.from(random.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** The reference that somebody typed, however they spaced it; nothing, if it is none. */
export function readReference(typed: string): string | undefined {
  const text = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const reference = `${text.slice(0, 4)}-${text.slice(4)}`;
  return referenceShape.test(reference) ? reference : undefined;
}
