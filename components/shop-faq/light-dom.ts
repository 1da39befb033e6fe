/**
 * Reads the questions that stand in an element's light DOM: `<details>`, or headings with what follows them.
 *
 * Purifiers of shop systems keep little: ids, classes and unknown tags may be gone, wrappers may have been added.
 */
import { freeId, slug } from '../../content/documents/ids.ts';

/** A category, or what stands outside of one. */
export interface LightTopic {
  readonly title?: string;
  readonly lang?: string | undefined;
  /** What stands before the first question. */
  readonly lead: readonly Node[];
  readonly entries: readonly LightEntry[];
}

export interface LightEntry {
  readonly id: string;
  /** The `<details>` or the heading. */
  readonly element: Element;
  readonly question: string;
  readonly lang?: string | undefined;
  /** What answers it, as it stands in the page. */
  readonly nodes: readonly Node[];
  readonly open: boolean;
}

/** All that stands below `host`, in order; a heading right before another, deeper one is the title of a category. */
export function readLightDom(host: Element): LightTopic[] {
  const topics: OpenTopic[] = [];
  let topic: OpenTopic | undefined;
  let entry: OpenEntry | undefined;
  const begin = (title?: Element): OpenTopic => {
    topic = { ...(title && { title: textOf(title), lang: langOf(title) }), lead: [], entries: [] };
    topics.push(topic);
    return topic;
  };
  const parts = partsOf(host);
  for (const [at, part] of parts.entries()) {
    if (part instanceof HTMLDetailsElement) {
      (topic ?? begin()).entries.push(entryOfDetails(part, topics));
      entry = undefined;
    } else if (isHeading(part) && isTitle(part, parts[at + 1])) {
      begin(part);
      entry = undefined;
    } else if (isHeading(part)) {
      entry = entryOf(part, textOf(part), topics);
      (topic ?? begin()).entries.push(entry);
    } else if (entry) entry.nodes.push(part);
    else (topic?.entries.length === 0 ? topic : begin()).lead.push(part);
  }
  return topics.filter(({ lead, entries }) => lead.length || entries.length);
}

interface OpenTopic extends LightTopic {
  readonly lead: Node[];
  readonly entries: OpenEntry[];
}

interface OpenEntry extends LightEntry {
  readonly nodes: Node[];
}

const questions = 'details, h1, h2, h3, h4, h5, h6';

/** Headings, details and what lies between them, out of every wrapper that holds some. */
function partsOf(parent: Element): Node[] {
  return [...parent.childNodes].flatMap((node): Node[] => {
    if (node instanceof Text) return node.data.trim() ? [node] : [];
    if (!(node instanceof Element) || node.matches('script, style, .notice, .contact') || isBlank(node)) return [];
    return !node.matches(questions) && node.querySelector(questions) ? partsOf(node) : [node];
  });
}

/** Editors leave empty paragraphs behind. */
function isBlank(element: Element): boolean {
  const shows = 'img, svg, video, iframe';
  return !element.textContent?.trim() && !element.matches(shows) && !element.querySelector(shows);
}

function level(node: Node): number {
  return Number(/^H([1-6])$/.exec(node.nodeName)?.[1] ?? 0);
}

function isHeading(node: Node): node is Element {
  return level(node) > 0;
}

function isTitle(heading: Node, next: Node | undefined): boolean {
  return next instanceof HTMLDetailsElement || (next !== undefined && level(next) > level(heading));
}

function entryOfDetails(details: HTMLDetailsElement, before: readonly LightTopic[]): OpenEntry {
  const summary = details.querySelector(':scope > summary');
  const nodes = [...details.childNodes].filter((node) => node !== summary);
  return { ...entryOf(details, textOf(summary), before), nodes, open: details.open };
}

/** An answer below a heading is open: it was to be seen before. */
function entryOf(element: Element, question: string, before: readonly LightTopic[]): OpenEntry {
  return { id: idOf(element, question, before), element, question, lang: langOf(element), nodes: [], open: true };
}

function langOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') || undefined;
}

function textOf(node: Node | null): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The id that stands there, else the words of the question, else a number; never one that is taken. */
function idOf(element: Element, question: string, before: readonly LightTopic[]): string {
  const taken = before.flatMap(({ entries }) => entries.map(({ id }) => id));
  return freeId([element.id, slug(question)], taken);
}
