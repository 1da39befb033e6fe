/** The keys of conflicts: a choice counts for what was shown, and not for what somebody published since. */

/** The key of a conflict at `place`, whose other side is `theirs`. */
export function conflictKey(place: string, theirs: unknown): string {
  return `${place}#${digest(JSON.stringify(theirs) ?? '')}`;
}

/** Two runs of FNV-1a: nobody gains by making two texts that share one, and it is there at once. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x0100019d);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
