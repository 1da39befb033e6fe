/**
 * A light stemmer made of endings.
 *
 * Knows no language: endings come from `words/`. They are written folded, so that a word with and without its accents
 * meets in one stem.
 */

/**
 * Cuts from a folded word the longest of `endings` that leaves a stem of its group's length.
 *
 * `endings` has a group a line: how many letters must stay, then the endings. Groups are tried in their order, each once.
 */
export function stemmer(endings: string): (word: string) => string {
  const groups = endings
    .trim()
    .split('\n')
    .map((line) => {
      const [least, ...rest] = line.trim().split(' ');
      return { least: Number(least), endings: new Set(rest), longest: Math.max(...rest.map(({ length }) => length)) };
    });
  return (word) => {
    let stem = word;
    for (const { least, endings, longest } of groups)
      for (let at = Math.max(least, stem.length - longest); at < stem.length; at++)
        if (endings.has(stem.slice(at))) {
          stem = stem.slice(0, at);
          break;
        }
    return stem;
  };
}
