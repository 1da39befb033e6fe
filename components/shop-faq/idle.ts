/** Calls when the page has nothing better to do; not at all where the reader saves data. */
export function whenIdle(call: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(call, { timeout: 5000 });
  else setTimeout(call, 1000);
}
