/** Validators of HTTP: what those who ask have, or want to replace. */

/** Whether an `If-None-Match` names `etag`; what a proxy has weakened still tells the same bytes. */
export function isNamed(header: string, etag: string): boolean {
  if (header === etag) return true;
  return header.split(',').some((part) => {
    const named = part.trim();
    return named === '*' || named === etag || named === `W/${etag}`;
  });
}

/** Whether an `If-Match` names `etag`: a weak one never matches. */
export function isNamedStrongly(header: string, etag: string): boolean {
  return header.split(',').some((part) => part.trim() === etag);
}
