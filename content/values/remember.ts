/** Remembers what work came to, for texts that are looked at again and again. */

/** `work` that is done once for a text, as long as the text is among the last `most`; what throws is done again. */
export function remember<Result>(work: (text: string) => Result, most = 4_000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Result;
    const result = work(text);
    known.set(text, result);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return result;
  };
}
