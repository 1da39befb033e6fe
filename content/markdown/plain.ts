/** Markdown as plain words: for search, structured data and mail. */
import type { Block, Inline, MarkdownTree } from './tree.ts';

/** The words of `tree` as they would be read aloud, each block, item and row on a line of its own. */
export function plainText(tree: MarkdownTree): string {
  return tree
    .map(plainBlock)
    .filter((text) => text)
    .join('\n');
}

/** The words of `inlines`, links without their addresses. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainInlines(block.children).trim();
    case 'list':
      return block.children
        .map((item, index) => (block.start === undefined ? '' : `${block.start + index}. `) + plainText(item))
        .join('\n');
    case 'blockquote':
      return plainText(block.children);
    case 'table':
      return block.children.map((row) => row.map(plainInlines).join(', ')).join('\n');
    case 'code':
      return block.value;
    case 'thematicBreak':
      return '';
  }
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline.replaceAll('\n', ' ');
  switch (inline.type) {
    case 'inlineCode':
      return inline.value;
    case 'image':
      return inline.alt;
    case 'break':
      return '\n';
    default:
      return plainInlines(inline.children);
  }
}
