/**
 * Reads the questions that stand in an element's light DOM: `<details>`, or headings with what follows them.
 *
 * Purifiers of shop systems keep little: ids, classes and unknown tags may be gone, wrappers may have been added.
 */

/** A category, or what stands before the first one. */
export interface LightTopic {
  readonly title?: string;
  readonly entries: readonly LightEntry[];
}

export interface LightEntry {
  readonly id: string;
  readonly question: string;
  /** What answers it, as it stands in the page. */
  readonly nodes: readonly Node[];
  readonly open: boolean;
}

/** The questions below `host`, in order; a heading right before another, deeper one is the title of a category. */
export function readLightDom(host: Element): LightTopic[] {
  const topics: { title?: string; entries: OpenEntry[] }[] = [];
  const topic = (): OpenEntry[] => (topics.at(-1) ?? topics[topics.push({ entries: [] }) - 1])?.entries ?? [];
  let entry: OpenEntry | undefined;
  const parts = partsOf(host);
  for (const [at, part] of parts.entries()) {
    if (part instanceof HTMLDetailsElement) {
      topic().push(entryOfDetails(part, topics));
      entry = undefined;
    } else if (level(part) && isTitle(part, parts[at + 1])) {
      topics.push({ title: textOf(part), entries: [] });
      entry = undefined;
    } else if (level(part)) {
      const question = textOf(part);
      entry = { id: idOf(part as Element, question, topics), question, nodes: [], open: true };
      topic().push(entry);
    } else entry?.nodes.push(part);
  }
  return topics.filter(({ entries }) => entries.length);
}

interface OpenEntry extends LightEntry {
  readonly nodes: Node[];
}

/** Headings, details and what lies between them, out of every wrapper that holds some. */
function partsOf(parent: Element): Node[] {
  return [...parent.childNodes].flatMap((node): Node[] => {
    if (!(node instanceof Element)) return node.textContent?.trim() ? [node] : [];
    if (node.matches('script, style, .notice, .contact')) return [];
    const wraps =
      !(node instanceof HTMLDetailsElement) && !level(node) && node.querySelector('details, h1, h2, h3, h4, h5, h6');
    return wraps ? partsOf(node) : [node];
  });
}

function level(node: Node): number {
  return Number(/^H([1-6])$/.exec(node.nodeName)?.[1] ?? 0);
}

function isTitle(heading: Node, next: Node | undefined): boolean {
  return next instanceof HTMLDetailsElement || (next !== undefined && level(next) > level(heading));
}

function entryOfDetails(details: HTMLDetailsElement, before: readonly LightTopic[]): OpenEntry {
  const summary = details.querySelector(':scope > summary');
  const question = textOf(summary);
  const nodes = [...details.childNodes].filter((node) => node !== summary);
  return { id: idOf(details, question, before), question, nodes, open: details.open };
}

function textOf(node: Node | null): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The id that stands there, else the words of the question, else its number; never one that is taken. */
function idOf(element: Element, question: string, before: readonly LightTopic[]): string {
  const taken = before.flatMap(({ entries }) => entries.map(({ id }) => id));
  const words = question.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
  const own = /^[a-z0-9-]{1,64}$/.test(element.id)
    ? element.id
    : words
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 64)
        .replace(/^-|-$/g, '');
  return own && !taken.includes(own) ? own : `q-${taken.length + 1}`;
}
