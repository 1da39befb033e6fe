/** JSON as RFC 8785 writes it: the same value gives the same bytes everywhere, whatever the order of its keys. */

/** `value` as canonical JSON; what is undefined is not there. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalText(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    // by UTF-16 code units, as the standard wants it and as `<` compares
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalText(each)}`);
  return `{${pairs.join(',')}}`;
}
