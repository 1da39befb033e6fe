/** What an id looks like, and ids for what has none. */

/** `[a-z0-9-]`, 1 to 64 characters. */
export const idShape = /^[a-z0-9-]{1,64}$/;

/** The words of `text` as an id: without accents, joined by hyphens; empty for words in other letters. */
export function slug(text: string): string {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
}

/** The first of `wanted` that is an id and not taken, else a number that is free. */
export function freeId(wanted: readonly string[], taken: readonly string[]): string {
  const own = wanted.find((id) => idShape.test(id) && !taken.includes(id));
  if (own) return own;
  for (let number = taken.length + 1; ; number++) if (!taken.includes(`q-${number}`)) return `q-${number}`;
}
