/** What there is of `parts`, beside each other. */
export function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
