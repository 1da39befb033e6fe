/** A text as it is compared with its translation: apart in words, addresses and shape. */
import { parseMarkdown } from '../../../markdown/parse.ts';
import { plainText } from '../../../markdown/plain.ts';
import type { Block, Inline, MarkdownTree } from '../../../markdown/tree.ts';
import { parseText, pluralsOf, valueNames } from '../../../values/icu.ts';
import type { TextTree } from '../../../values/text.ts';

/** What can be compared of a text. */
export interface Reading {
  /** As a reader sees it; `gap` stands for each value, and addresses and code are left out. */
  readonly words: string;
  readonly values: readonly string[];
  /** The values of which it has plurals. */
  readonly plurals: readonly string[];
  readonly urls: readonly string[];
  /** How many there are of each part of Markdown. */
  readonly parts: Readonly<Record<Part, number>>;
}

/** What a text can have several of. */
export const parts = ['headings', 'items', 'rows', 'images', 'marks'] as const;

/** One of `parts`. */
export type Part = (typeof parts)[number];

/** Stands in words where a value is. */
export const gap = '\uFFFC';

/** `text` apart; `undefined` if it cannot be parsed, which is a finding of its own. */
export function readText(text: string, kind: 'prose' | 'line'): Reading | undefined {
  let tree: TextTree;
  try {
    tree = parseText(text);
  } catch {
    return undefined;
  }
  const flat = flatten(tree);
  const markdown: MarkdownTree =
    kind === 'prose' ? parseMarkdown(flat).tree : [{ type: 'paragraph', children: [flat] }];
  const nodes = markdown.flatMap(nodesOf);
  const words = plainText(withoutCode(markdown)).replace(/https?:\/\/\S+/g, ' ');
  return {
    words,
    values: valueNames(tree),
    plurals: pluralsOf(tree).map(({ name }) => name),
    urls: nodes.flatMap((node) => (typeof node === 'object' && 'url' in node ? [node.url] : [])),
    parts: {
      headings: count(nodes, 'heading'),
      items: nodes.reduce((sum, node) => sum + (isOf(node, 'list') ? node.children.length : 0), 0),
      rows: nodes.reduce((sum, node) => sum + (isOf(node, 'table') ? node.children.length : 0), 0),
      images: count(nodes, 'image'),
      // what was to be a mark and is shown
      marks: words.match(/\*\*|__|\]\(|^#{1,6} /gm)?.length ?? 0,
    },
  };
}

/** Of a plural or a choice its form `other`: all forms say the same. */
function flatten(tree: TextTree): string {
  return tree
    .map((node) => {
      if (typeof node === 'string') return node;
      if (typeof node !== 'object' || typeof node[2] !== 'object') return gap;
      return flatten(node[2].other ?? []);
    })
    .join('');
}

type Node = Block | Inline;

function nodesOf(node: Node): Node[] {
  if (typeof node === 'string' || !('children' in node)) return [node];
  return [
    node,
    ...(node.children as readonly (Node | readonly Node[] | readonly (readonly Node[])[])[]).flat(2).flatMap(nodesOf),
  ];
}

function withoutCode(tree: MarkdownTree): MarkdownTree {
  return tree.filter(({ type }) => type !== 'code');
}

function isOf<Type extends Exclude<Node, string>['type']>(
  node: Node,
  type: Type,
): node is Extract<Node, { type: Type }> {
  return typeof node === 'object' && node.type === type;
}

function count(nodes: readonly Node[], type: Exclude<Node, string>['type']): number {
  return nodes.filter((node) => isOf(node, type)).length;
}
