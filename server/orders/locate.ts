/** Finds a value in the text of JSON, which has to be right as JSON. */

type Path = readonly (string | number)[];

/** Where the value at `path` begins; of what is not there, what should have had it. */
export function locate(text: string, path: Path): number {
  const [key, ...rest] = path;
  const start = skip(text, 0);
  if (key === undefined) return start;
  return inside(text, start, key, rest);
}

function inside(text: string, start: number, key: string | number, rest: Path): number {
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return start;
  let at = skip(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; index++) {
    let name: string | number = index;
    if (!isList) {
      const end = endOf(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      // behind the colon
      at = skip(text, skip(text, end) + 1);
    }
    if (name === key) {
      const [next, ...others] = rest;
      return next === undefined ? at : inside(text, at, next, others);
    }
    at = skip(text, endOf(text, at));
    if (text[at] === ',') at = skip(text, at + 1);
  }
  return start;
}

/** Behind the value that begins at `at`. */
function endOf(text: string, at: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^\s,:[\]{}"]+/gy;
  let depth = 0;
  for (let from = at; from < text.length; from = skip(text, from)) {
    token.lastIndex = from;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) {
      from += 1;
      continue;
    }
    from += found.length;
    if (found === '[' || found === '{') depth++;
    else if (found === ']' || found === '}') depth--;
    if (depth === 0) return from;
  }
  return text.length;
}

function skip(text: string, at: number): number {
  let next = at;
  while (/\s/.test(text[next] ?? '')) next++;
  return next;
}
