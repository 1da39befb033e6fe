/** Where a request can be seen. */

/** By the customer, who knows its secret. */
export function statusAddress(address: string, secret: string): string {
  return `${address}/status/${secret}`;
}

/** By staff, who have a token. */
export function staffAddress(address: string, reference: string): string {
  return `${address}/staff/requests/${reference}`;
}
