/** What a browser is asked for of an address: its host, and none beside it. */
export function hostOf(address: string | URL): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
