/** Names of time zones, as `Europe/Warsaw`. */

/** Those that Intl knows: to ask it takes longer than all else about a request together. */
const known = new Set<string>();

/** There are fewer; but each can be written in many ways. */
const most = 1_000;

/** Whether Intl knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (known.size < most) known.add(name);
  return true;
}
